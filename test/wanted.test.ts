import { integrate, type Request, type Setting, wanted } from 'klantbeeld'
import { describe, expect, it } from 'vitest'
import type { GroundRow, LawDomain } from '../src/law/index.ts'
import {
  assignment,
  authorisation,
  city,
  fact,
  fragment,
  from,
  ground,
  judgement,
  organisation,
  people,
  provider,
  quality,
  recorded,
  release,
  request,
  rule,
  secrecy,
  setting,
  staff,
  term,
  wmo,
} from './specification-world.ts'

const keys = { pseudonymKey: 'pseudonym key of at least 32 characters', receiptKey: 'receipt key of at least 32 characters' }
const open: GroundRow = { ...ground, categories: ['support.informal', 'provision.wmo'] }
const needs = { consents: [{ kind: 'secrecy', form: 'express', rule: rule.id }] } as const
const judgements = [{ ...judgement, categories: ['provision.wmo'] as const }]

/** What is wanted under a law of these rows, in a setting and of a request otherwise as in the small world. */
function asked(rows: Partial<LawDomain> = {}, more: Partial<Setting> = {}, change: Partial<Request> = {}) {
  const law = [{ ...wmo, grounds: [open], ...rows }]
  return wanted({ ...request, ...change }, { ...setting, ...keys, law, judgements, ...more })
}
/** Category and persons of what can be had now, from the asker's own organisation. */
const now = (...args: Parameters<typeof asked>) => asked(...args).now.map(({ category, persons }) => [category, ...persons])
/** Category, persons, and the consents and judgements that would open it. */
const later = (...args: Parameters<typeof asked>) =>
  asked(...args).ifOpened.map(({ category, persons, consents, judgements }) => [category, persons, consents, judgements])

describe('what is wanted', () => {
  it('is what can be shown of each person, and what a judgement would open of the others', () => {
    expect(asked().now).toEqual([
      { act: 'wmo', category: 'provision.wmo', holderRole: 'college', from: 'own', persons: ['anna'] },
      { act: 'wmo', category: 'support.informal', holderRole: 'college', from: 'own', persons: ['anna'] },
    ])
    expect(later()).toEqual([['support.informal', ['bram'], [], ['necessity']]])
    expect(
      now({}, { judgements: [{ ...judgement, persons: ['anna', 'bram'], categories: ['support.informal'] }] }),
    ).toContainEqual(['support.informal', 'anna', 'bram'])
  })
  it.each<[string, Parameters<typeof asked>]>([
    ['no task', [{ purposes: [] }]],
    ['no assignment', [{}, { staff: { ...staff, assignments: [{ ...assignment, person: 'bram' }] } }]],
    ['no authorisation', [{}, { staff: { ...staff, authorisations: [{ ...authorisation, capacities: ['helper'] }] } }]],
    ['no set', [{}, { necessitySets: [] }]],
    ['no ground', [{ grounds: [] }]],
    ['no ground for this use', [{ grounds: [{ ...open, kinds: ['provide'] }] }]],
    ['no term', [{ terms: [] }]],
    ['a term that only ends what is shown', [{ terms: [{ ...term, showingOnly: true }] }]],
    [
      'secrecy that nothing lifts',
      [
        {
          secrecy: [secrecy, { ...secrecy, id: 'wmo:seal', regime: 'seal' }],
          releases: [release, { ...release, id: 'wmo:other', regime: 'seal', kinds: ['provide'] }],
        },
      ],
    ],
    [
      'nobody who may speak of it',
      [{}, { organisations: [{ ...organisation, profile: { ...organisation.profile, categories: [] } }] }],
    ],
    [
      'a measure at which the row stops',
      [
        { grounds: [{ ...open, when: { notUnder: ['supervision-order'] } }] },
        { people: { ...people, measures: [{ ...recorded, kind: 'supervision-order', person: 'anna', from }] } },
        { about: ['anna'] },
      ],
    ],
    [
      'a closed file',
      [
        {},
        { people: { ...people, shielding: [{ ...recorded, kind: 'closed-file', person: 'anna', from, exceptFor: [] }] } },
        { about: ['anna'] },
      ],
    ],
  ])('is nothing where there is %s', (_, args) => {
    expect(asked(...args)).toEqual({ now: [], ifOpened: [] })
  })
  it('is no protected kind that no row allows of the person', () => {
    expect(now({ quality: [] })).not.toContainEqual(['provision.wmo', 'anna'])
    expect(later({ quality: [] })).not.toContainEqual(['provision.wmo', ['anna'], [], []])
    expect(
      asked({ quality: [{ ...quality, persons: ['client', 'spouse'] }] }).ifOpened.map(({ category }) => category),
    ).toContain('provision.wmo')
  })
  it('waits for the consent of ground and release, and for the easiest road of each', () => {
    const grounded = { grounds: [{ ...open, categories: ['support.informal'], ...needs }] } as Partial<LawDomain>
    expect(asked(grounded, {}, { about: ['anna'] })).toMatchObject({
      now: [],
      ifOpened: [{ consents: ['secrecy'], judgements: [] }],
    })
    expect(later({ ...grounded, releases: [{ ...release, ...needs }] }, {}, { about: ['anna'] })).toEqual([
      ['support.informal', ['anna'], ['secrecy'], []],
    ])
    const lifted = {
      grounds: [{ ...open, categories: ['support.informal'] }],
      releases: [{ ...release, ...needs }],
    } as Partial<LawDomain>
    expect(later(lifted, {}, { about: ['anna'] })).toEqual([['support.informal', ['anna'], ['secrecy'], []]])
    const harder = { ...release, id: 'wmo:a', ...needs, when: { judgements: ['serious-harm'] } } as const
    expect(later({ ...lifted, releases: [harder, { ...release, ...needs }] }, {}, { about: ['anna'] })).toEqual([
      ['support.informal', ['anna'], ['secrecy'], []],
    ])
    expect(later({ ...lifted, releases: [harder] }, {}, { about: ['anna'] })).toEqual([
      ['support.informal', ['anna'], ['secrecy'], ['serious-harm']],
    ])
  })
  it('groups the persons of a kind by what they wait for', () => {
    const rows = { grounds: [{ ...open, categories: ['support.informal'], ...needs }] } as Partial<LawDomain>
    expect(later(rows)).toEqual([
      ['support.informal', ['anna'], ['secrecy'], []],
      ['support.informal', ['bram'], ['secrecy'], ['necessity']],
    ])
    expect(
      later({ grounds: [{ ...open, categories: ['support.informal'], implied: ['support.informal'] }] }, { judgements: [] }),
    ).toEqual([['support.informal', ['anna', 'bram'], [], ['necessity']]])
  })
  it('says own and other apart, once for organisations alike, in a fixed order', () => {
    const elsewhere = { ...organisation, id: provider, kind: 'wmo-provider' } as const
    const twice = { ...elsewhere, id: { scheme: 'local', value: 'another' } } as const
    const organisations = [twice, organisation, elsewhere]
    const found = asked({}, { organisations }, { about: ['anna'] }).now.map(({ category, from }) => `${category} ${from}`)
    expect(found).toEqual(['provision.wmo', 'support.informal'].flatMap((one) => [`${one} other`, `${one} own`]))
    const own = { grounds: [{ ...open, holders: { roles: ['college'], organisation: 'own' } }] } as Partial<LawDomain>
    expect(asked(own, { organisations }, { about: ['anna'] }).now.map((one) => one.from)).toEqual(['own', 'own'])
    const supplied = asked({}, { organisations }, { about: ['anna'], kind: 'provide', recipient: provider })
    expect(supplied.now.map(({ category, from }) => `${category} ${from}`)).toEqual(
      ['provision.wmo', 'support.informal'].map((one) => `${one} other`),
    )
  })
})

describe('what was delivered beyond it', () => {
  const delivered = (change: object, more: Partial<Setting> = {}) =>
    integrate(
      [{ ...fragment, facts: [{ ...fact, ...change }] }],
      { ...request, about: ['anna', 'bram'] },
      {
        ...setting,
        ...keys,
        law: [{ ...wmo, grounds: [open] }],
        ...more,
      },
    ).audit.overdelivered
  it('is counted where no fact of the kind was wanted of every person in it', () => {
    expect(delivered({})).toEqual([])
    expect(delivered({ ended: '2000-01-01' })).toEqual([])
    expect(delivered({ persons: [{ person: 'b', part: 'file' }] })).toEqual([{ organisation: city, facts: 1 }])
    expect(
      delivered({
        persons: [
          { person: 'a', part: 'file' },
          { person: 'b', part: 'file' },
        ],
      }),
    ).toHaveLength(1)
    expect(delivered({ persons: [{ person: 'c', part: 'file' }] })).toHaveLength(1)
    expect(delivered({ category: 'residence.address', value: { kind: 'unknown' } })).toHaveLength(1)
    expect(delivered({ holderRole: 'school' })).toHaveLength(1)
    expect(delivered({ ended: '2000-01-01' }, { organisations: [] })).toHaveLength(1)
  })
})

describe('what counts as delivered beyond it', () => {
  const otherwise = { ...fact, obtained: { ...fact.obtained, from: 'carer' } } as const
  const beyond = (more: Partial<Setting> = {}, delivered: Partial<typeof fragment> = {}, rows: Partial<LawDomain> = {}) => {
    const law = [{ ...wmo, grounds: [open], ...rows }]
    const one = { ...fragment, facts: [otherwise], ...delivered }
    return integrate([one], request, { ...setting, ...keys, law, judgements, ...more }).audit.overdelivered
  }
  const profile = (change: Partial<typeof organisation.profile>) => ({
    ...organisation,
    profile: { ...organisation.profile, ...change },
  })
  const tooMuch = [{ organisation: city, facts: 1 }]

  it('is not what was wanted of its kind, though this very fact was withheld', () => {
    expect(beyond()).toEqual([])
    expect(beyond({}, { facts: [{ ...otherwise, category: 'need.wmo', value: { needs: [] } } as never] })).toEqual(tooMuch)
  })
  it('is what nobody registered may speak of, in act, category or role', () => {
    expect(beyond({ organisations: [] })).toEqual(tooMuch)
    expect(beyond({ organisations: [profile({ acts: ['jeugdwet'] })] })).toEqual(tooMuch)
    expect(beyond({ organisations: [profile({ categories: ['provision.wmo'] })] })).toEqual(tooMuch)
    expect(beyond({ organisations: [profile({ holderRoles: ['school', 'college'] })] })).toEqual([])
    const another = { ...profile({}), id: provider }
    const school = profile({ holderRoles: ['school'] })
    const [purposeRow] = wmo.purposes
    const forSchools =
      purposeRow === undefined
        ? {}
        : { purposes: [purposeRow, { ...purposeRow, id: 'wmo:purpose-school', holderRole: 'school' as const }] }
    expect(beyond({ organisations: [school, another] }, {}, forSchools)).toEqual(tooMuch)
    expect(beyond({ organisations: [profile({}), another] }, { organisation: provider })).toEqual([])
  })
  it('is what is about somebody who was not linked, or not asked about', () => {
    expect(beyond({}, { facts: [{ ...otherwise, persons: [{ person: 'c', part: 'file' }] }] })).toEqual(tooMuch)
    expect(beyond({}, { facts: [{ ...otherwise, persons: [{ person: 'b', part: 'file' }] }] })).toEqual(tooMuch)
  })
})
