import type { Fragment } from 'klantbeeld'
import { integrate } from 'klantbeeld'
import { Fragment as FragmentSchema } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { categoriesOf, setting, wmo } from './asked.ts'

/** A document in the Wmo file of the college, besides what is there. */
function withDocument(change: object): readonly Fragment[] {
  const file = example.fragments.filter(({ id }) => id === 'wmo')
  return file.map((fragment) =>
    FragmentSchema.parse({
      ...fragment,
      id: 'stukken',
      facts: [
        {
          id: 'stuk-1',
          version: 1,
          category: 'document.letter',
          value: { title: 'Brief van de huisarts', reference: 'dms-1' },
          persons: [{ person: 'anna', part: 'file' }],
          standing: 'observed',
          holderRole: 'college',
          obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'access-worker', from: 'client' },
          secrecy: ['wmo/5.3.3'],
          changedOn: '2026-09-15',
          ended: 'running',
          ...change,
        },
      ],
    }),
  )
}

const asked = {
  ...setting,
  necessitySets: setting.necessitySets.map((set) => ({
    ...set,
    categories: [...set.categories, 'document.letter', 'document.note'] as typeof set.categories,
  })),
  judgements: (setting.judgements ?? []).map((one) => ({
    ...one,
    categories: [...one.categories, 'document.letter', 'document.note'] as typeof one.categories,
  })),
}
const shown = (change: object, more: object = {}) => {
  const { view, audit } = integrate(withDocument(change), wmo, { ...asked, ...more })
  return categoriesOf(view, true)[0] ?? audit.decisions[0]?.reasons.join(' ')
}

describe('a document', () => {
  it('is shown where everything in it may be', () => {
    expect(shown({ contains: ['need.wmo', 'identity.name'] })).toBe('document.letter')
  })
  it('is withheld where its holder does not say what is in it: unknown is the most secret', () => {
    expect(shown({})).toBe('contents-unknown')
  })
  it('is withheld where one thing in it may not be shown', () => {
    expect(shown({ contains: ['need.wmo', 'wealth.assets'] })).toContain('not-necessary')
    expect(shown({ contains: ['need.wmo', 'conviction.fraud'] })).toContain('no-ground')
    expect(shown({ contains: ['document.letter', 'need.youth'] })).toContain('not-necessary')
  })
  it('is withheld where it names somebody whose privacy nobody weighed', () => {
    expect(
      shown({
        contains: ['need.wmo'],
        persons: [
          { person: 'anna', part: 'file' },
          { person: 'bram', part: 'mentioned' },
        ],
      }),
    ).toContain('judgement-missing')
  })
})

describe('the last day of a document', () => {
  it('is that of what is shown shortest in it', () => {
    const law = setting.law.map((act) => {
      const term = act.terms.find(({ categories, confidence }) => categories === 'any' && confidence === 'verified')
      if (act.act !== 'wmo' || term === undefined) return act
      return {
        ...act,
        terms: [...act.terms, { ...term, id: 'wmo/short', categories: ['need.wmo'], period: 'P1Y' } as typeof term],
      }
    })
    const lastOf = (contains: readonly string[]) =>
      integrate(withDocument({ contains }), wmo, { ...asked, law }).audit.decisions[0]?.lastShownOn ?? expect.fail()
    const [short, long] = [lastOf(['need.wmo']), lastOf(['identity.name'])]
    expect(short < long).toBe(true)
    expect(lastOf(['need.wmo', 'identity.name'])).toBe(short)
    expect(lastOf(['identity.name', 'need.wmo'])).toBe(short)
  })
})

describe('a working note', () => {
  const note = { category: 'document.note', contains: ['need.wmo'] }
  const opened = {
    law: setting.law.map((act) => ({
      ...act,
      grounds: act.grounds.map((row) =>
        row.id === 'wmo/5.1.1-1-client' ? { ...row, categories: [...row.categories, 'document.note' as const] } : row,
      ),
      quality: act.quality.flatMap((row) =>
        row.sensitivity === 'health' ? [row, { ...row, id: `${row.id}-of-notes`, sensitivity: 'special' as const }] : [row],
      ),
    })),
  }
  it('stays with its holder and the hat it was made under', () => {
    expect(shown(note, opened)).toBe('document.note')
    const made = (obtained: object) =>
      shown(
        { ...note, obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'access-worker', from: 'client', ...obtained } },
        opened,
      )
    expect(made({ purpose: 'wmo/beslissing' })).toBe('note-of-another-hat')
    expect(made({ capacity: 'coordinator' })).toBe('note-of-another-hat')
  })
  it('is no more open inside a letter', () => {
    expect(
      shown(
        {
          contains: ['document.note'],
          obtained: { act: 'wmo', purpose: 'wmo/beslissing', capacity: 'access-worker', from: 'client' },
        },
        opened,
      ),
    ).toBe('note-of-another-hat')
  })
})
