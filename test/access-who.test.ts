import type { Fact, Fragment, People, Setting } from 'klantbeeld'
import { describe, expect, it } from 'vitest'
import { asks, day, decide, having, judged, note, type Own, outcomes, own, setting, youthCare } from './access-asked.ts'

const recorded = { source: 'gezagsregister', recordedAt: '2026-10-01T08:00:00Z' }
const need = { category: 'need.wmo', value: { need: { label: 'moe' } } } as const
const people = (more: Partial<People>): People => ({ ...setting.people, ...more })
const young = (person: string, more: Partial<Own> = {}): Own => ({
  category: 'need.youth',
  value: { need: { label: 'slaapt slecht' } },
  persons: [{ person, part: 'file' }],
  obtained: { act: 'jeugdwet', purpose: 'jeugdwet/toegang', capacity: 'access-worker', from: 'client' },
  ...more,
})
const first = (fact: Own, by: string, person: string, more: Partial<Setting> = {}) =>
  outcomes(decide(asks(person, { by }), [having(fact)], more))['eigen-1.1']

type Right = (typeof setting.law)[number]['rights'][number]
/** The law with a second row of access beside that of the Wmo, before it. */
const lawWith = (more: Partial<Right>) =>
  setting.law.map((domain) => ({
    ...domain,
    rights: domain.rights.flatMap((row) => (row.id === 'wmo/5.3.2-access' ? [{ ...row, id: 'wmo/extra', ...more }, row] : [row])),
  }))
const wmoOf = (person: string): Own => ({ ...need, persons: [{ person, part: 'file' }] })

describe('a hidden place of a housemate', () => {
  const address = young('elin', {
    category: 'residence.address',
    value: { kind: 'described', description: 'veilig huis' },
  })
  const living = (of: string, to: string) => [{ ...recorded, kind: 'housemate-of' as const, of, to }]
  const shielded = (person: string, kind: 'address-protection' | 'supply-restriction' | 'closed-file' = 'address-protection') => [
    { ...recorded, kind, person, from: day('2026-01-01'), exceptFor: [] },
  ]
  const told = (more: Partial<People>, fact = address) => first(fact, 'bram', 'elin', { people: people(more) })
  it('is kept whichever of the two is named first', () => {
    expect(told({ relations: living('elin', 'anna'), shielding: shielded('anna') })).toBe('awaits')
    expect(told({ relations: living('anna', 'elin'), shielding: shielded('anna') })).toBe('awaits')
  })
  it('is that of a housemate of the child, and not of others who live together', () => {
    expect(told({ relations: living('cas', 'dina'), shielding: shielded('cas') })).toBe('shown')
    expect(told({ relations: living('cas', 'dina'), shielding: shielded('dina') })).toBe('shown')
  })
  it('is hidden by a protection of the address, and by no other', () => {
    expect(told({ shielding: shielded('elin', 'supply-restriction') })).toBe('shown')
    expect(told({ shielding: shielded('elin', 'closed-file') })).toBe('shown')
  })
  it('may be told by a letter, whatever else it is known to contain', () => {
    const letter = young('elin', {
      category: 'document.letter',
      value: { title: 'b', reference: 'r' },
      contains: ['need.youth'],
    })
    expect(told({ shielding: shielded('elin') }, letter)).toBe('awaits')
  })
})

describe('whoever acts for a person', () => {
  it('is no curator for what can have been recorded between two appointments', () => {
    const curator = (from: string, until?: string) => ({
      ...recorded,
      person: 'anna',
      kind: 'curator' as const,
      representative: 'bram',
      from: day(from),
      ...(until === undefined ? {} : { until: day(until) }),
    })
    const twice = (until: string, from: string) =>
      first({ ...need, recordedOn: '2024' }, 'bram', 'anna', {
        people: people({ representation: [curator('2020-01-01', until), curator(from)] }),
      })
    expect(twice('2024-03-01', '2024-10-01')).toBe('no-standing')
    expect(twice('2024-03-01', '2024-03-02')).toBe('shown')
  })
  it('may so at every age the person can have', () => {
    const born = (birth: string) => ({
      people: people({ persons: setting.people.persons.map((one) => (one.id === 'dina' ? { ...one, birth } : one)) }),
    })
    const held = having(young('dina', { holderRole: 'youth-care-provider' }))
    const delivered: Fragment[] = [{ ...held, organisation: youthCare, persons: [{ ref: 'dina', bsn: '999942128' }] }]
    const byAnna = (birth: string) => outcomes(decide(asks('dina', { by: 'anna', holder: youthCare }), delivered, born(birth)))
    expect(byAnna('2014')).toEqual({ 'eigen-1.1': 'no-standing' })
    expect(byAnna('2015')).toEqual({ 'eigen-1.1': 'shown' })
  })
  it('may by any one of the rows that govern', () => {
    const law = lawWith({ bands: [{ from: 0, givers: [['self']] }] })
    expect(first(wmoOf('elin'), 'anna', 'elin', { law })).toBe('shown')
  })
  it('has no quality at all where no row gives one, and leaves nothing to others', () => {
    expect('quality' in decide(asks('anna', { by: 'bram' }))).toBe(false)
    expect(decide(asks('dina', { by: 'elin' })).leftToOthers).toEqual([])
  })
})

describe('a person who is left to others', () => {
  const cas = (bands: Right['bands']) => first(wmoOf('cas'), 'cas', 'cas', { law: lawWith({ bands }) })
  it('is so only where every row that governs does it', () => {
    expect(cas([{ from: 0, givers: [['parent-with-authority']] }])).toBe('shown')
  })
  it('is so where the rows say nothing of that age', () => {
    const law = lawWith({}).map((domain) => ({
      ...domain,
      rights: domain.rights
        .filter(({ id }) => id !== 'wmo/5.3.2-access')
        .map((row) => (row.id === 'wmo/extra' ? { ...row, bands: [{ from: 16, givers: [['self' as const]] }] } : row)),
    }))
    expect(first(wmoOf('cas'), 'cas', 'cas', { law })).toBe('left-to-others')
  })
  it('is told so by what this holder may hold, and not another', () => {
    expect(decide(asks('cas')).leftToOthers).toEqual([])
  })
})

describe('others in a fact', () => {
  const shown = (persons: Fact['persons'], judgement: Parameters<typeof judged>[3] = {}, more = {}) =>
    decide(asks('anna'), [having(note(persons))], {
      judgements: [judged('privacy-of-another', 'allows', 'anna', judgement, more)],
    }).decisions.map(({ decided }) => decided)
  const sources = [own(1)]
  it('who are not linked are weighed with the fact, and named nowhere', () => {
    expect(shown([{ person: 'nobody', part: 'mentioned' }])).toEqual([
      { outcome: 'shown', source: { told: 'origin', from: 'client', persons: [] }, mentions: [] },
    ])
    expect(shown([{ person: 'nobody', part: 'source' }], { sources })).toEqual([
      { outcome: 'shown', source: { told: 'origin', from: 'client', persons: [] }, mentions: [] },
    ])
  })
  it('are mentioned where the fact says something of them, not where they told it', () => {
    expect(
      shown([
        { person: 'cas', part: 'source' },
        { person: 'bram', part: 'mentioned' },
      ]),
    ).toMatchObject([{ outcome: 'shown', mentions: ['bram'] }])
  })
  it('are named as the source only after their own privacy was weighed', () => {
    const judgements = [
      judged('privacy-of-another', 'allows', 'anna'),
      judged('privacy-of-another', 'allows', 'anna', { facts: [], sources }, { id: 'bron', persons: ['anna'] }),
    ]
    const told = decide(asks('anna'), [having(note([{ person: 'cas', part: 'source' }]))], { judgements }).decisions
    expect(told.map(({ decided }) => decided)).toMatchObject([{ outcome: 'shown', source: { told: 'awaits' } }])
  })
  it('are neither the child nor the parent who asks: what these told is told', () => {
    const persons = (who: string): Fact['persons'] => [
      { person: 'elin', part: 'file' },
      { person: who, part: 'source' },
    ]
    for (const who of ['elin', 'anna'])
      expect(
        decide(asks('elin', { by: 'anna' }), [having(young('elin', { persons: persons(who) }))]).decisions[0]?.decided,
      ).toMatchObject({ outcome: 'shown', source: { told: 'origin', persons: [who] } })
  })
  it('are not opened by a judgement on something else', () => {
    const aboutBram: Fact['persons'] = [{ person: 'bram', part: 'mentioned' }]
    expect(shown(aboutBram, {}, { kind: 'best-interest' })).toMatchObject([{ outcome: 'awaits' }])
    expect(shown(aboutBram, {}, { kind: 'access-refusal' })).toMatchObject([{ outcome: 'awaits' }])
  })
  it('wait by the row that names their privacy, or by none where no row governs', () => {
    const awaits = (law: Setting['law']) =>
      decide(asks('anna'), [having(note([{ person: 'bram', part: 'mentioned' }]))], { law }).decisions[0]?.decided
    const [model] = setting.law.flatMap(({ rights }) => rights.filter(({ id }) => id === 'wmo/5.3.2-access'))
    const exceptions = (model?.exceptions ?? []).filter(({ kind }) => kind === 'interest-of-the-person')
    expect(exceptions).toHaveLength(1)
    expect(awaits(lawWith({ exceptions }))).toMatchObject({ outcome: 'awaits', row: 'wmo/5.3.2-access' })
    expect(awaits([])).toEqual({ outcome: 'awaits', judgements: ['privacy-of-another'], until: '2026-11-20' })
  })
})

describe('several refusals of one fact', () => {
  it('are told by one, whatever their order', () => {
    const exception = { row: 'wmo/5.3.2-access', kind: 'privacy-of-another' } as const
    const refuse = (id: string) => judged('access-refusal', 'refuses', 'anna', { exception }, { id })
    for (const judgements of [
      [refuse('a'), refuse('b')],
      [refuse('b'), refuse('a')],
    ])
      expect(decide(asks('anna'), [having(need)], { judgements }).decisions[0]?.decided).toMatchObject({
        refusal: { judgement: 'a' },
      })
  })
})
