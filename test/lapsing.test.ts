import { type Consent, consentsLapsing, type Judgement, type People, type Setting } from 'klantbeeld'
import type { ConsentRule, LawDomain } from 'klantbeeld/law'
import { describe, expect, it } from 'vitest'
import { anna, bram, day, ground, people, recorded, release, rule, secrecy, setting, wmo } from './specification-world.ts'

const child = { ...anna, id: 'child', localNumber: 'L3', birth: '2012-06-15' }
const parental = { ...recorded, child: 'child', kind: 'parental', holder: 'anna', from: day('2012-06-15') } as const
const family: People = { ...people, persons: [anna, bram, child], authority: [parental] }

const given = (
  by: string,
  inQualityOf: Consent['events'][number]['inQualityOf'],
  on = '2024-01-10',
): Consent['events'][number] => ({
  event: 'given',
  on: day(on),
  by,
  inQualityOf,
  form: 'written',
  recordedAt: `${on}T10:00:00Z`,
})
const consent: Consent = {
  format: 'klantbeeld/consent@1',
  id: 'c',
  kind: 'statutory',
  person: 'child',
  acts: ['wmo'],
  categories: ['need.wmo'],
  purposes: ['wmo/onderzoek'],
  recipients: [],
  frame: 'voluntary',
  refusalCosts: 'none',
  events: [given('anna', 'parent-with-authority')],
}
const need = { kind: 'statutory', form: 'express', rule: rule.id } as const
const asking: LawDomain = { ...wmo, grounds: [{ ...ground, consents: [need] }] }

const lapsing = (
  changed: {
    readonly consent?: Partial<Consent>
    readonly people?: Partial<People>
    readonly law?: readonly LawDomain[]
    readonly judgements?: readonly Judgement[]
    readonly setting?: Partial<Setting>
  } = {},
  on = '2024-02-01',
  within = 'P5Y',
) =>
  consentsLapsing(
    {
      ...setting,
      law: changed.law ?? [asking],
      people: { ...family, ...changed.people },
      judgements: changed.judgements ?? [],
      consents: [{ ...consent, ...changed.consent }],
      ...changed.setting,
    },
    day(on),
    within,
  )
const days = (...asked: Parameters<typeof lapsing>) => lapsing(...asked).map(({ lapsesOn }) => lapsesOn)

describe('a consent lapses', () => {
  it('on the birthday from which the child decides too, and says by which rule', () => {
    expect(lapsing()).toEqual([{ consent: 'c', person: 'child', rule: 'wmo:rule', lapsesOn: '2024-06-15' }])
  })
  it('within the period asked and after the day asked, both borders', () => {
    expect(days({}, '2024-06-14', 'P1D')).toEqual(['2024-06-15'])
    expect(days({}, '2024-06-13', 'P1D')).toEqual([])
    expect(days({}, '2024-06-15', 'P5Y')).toEqual([])
  })
  it('within a period that ends on a day its month does not have: on the first of the next', () => {
    const people = { authority: [{ ...parental, until: day('2024-02-29') }] }
    expect(days({ people }, '2024-01-31', 'P1M')).toEqual(['2024-03-01'])
  })
  it('the first day it can be of a birth of which the day is not known', () => {
    const born = (birth: string) => ({ people: { persons: [{ ...child, birth }] } })
    expect(days(born('2012-06'))).toEqual(['2024-06-01'])
    expect(days(born('2012'), '2023-12-01')).toEqual([])
    expect(days(born('unknown'))).toEqual([])
    expect(days({ people: { persons: [] } })).toEqual([])
  })
  it('of somebody born on 29 February on the first day the age can be reached', () => {
    const born = { people: { persons: [{ ...child, birth: '2011-02-28' }] } }
    const leap = { people: { persons: [{ ...child, birth: '2012-02-29' }] } }
    const eleven: ConsentRule = {
      ...rule,
      bands: [
        { from: 0, givers: [['parent-with-authority']] },
        { from: 13, givers: [['self']] },
      ],
    }
    const law = [{ ...asking, consentRules: [eleven] }]
    expect(days({ ...leap, law })).toEqual(['2025-02-28'])
    expect(days({ ...born, law }, '2024-01-20')).toEqual(['2024-02-28'])
  })
  it('the day after authority ends, and the day on which it is said to be unknown', () => {
    expect(days({ people: { authority: [{ ...parental, until: day('2024-03-31') }] } })).toEqual(['2024-04-01'])
    const unknown = { ...recorded, child: 'child', kind: 'unknown', from: day('2024-03-01') } as const
    expect(days({ people: { authority: [parental, unknown] } })).toEqual(['2024-03-01'])
    expect(days({ people: { authority: [parental, { ...unknown, child: 'bram' }] } })).toEqual(['2024-06-15'])
  })
  it('the day on which an adult gets a curator; somebody else’s curator does not matter', () => {
    const curator = (person: string) =>
      ({ ...recorded, person, kind: 'curator', representative: 'bram', from: day('2024-05-01') }) as const
    const own = { person: 'anna', events: [given('anna', 'self')] }
    expect(days({ consent: own, people: { representation: [curator('anna')] } })).toEqual(['2024-05-01'])
    expect(days({ consent: own, people: { representation: [curator('child')] } })).toEqual([])
  })
  it('the day on which a judgement says that the person does not decide, for the category and the task it is about', () => {
    const judged: Judgement = {
      format: 'klantbeeld/judgement@1',
      id: 'j',
      kind: 'competence',
      outcome: 'refuses',
      by: 'w',
      because: 'x',
      purpose: 'wmo/onderzoek',
      phase: 'inquiry',
      persons: ['anna'],
      categories: ['need.wmo'],
      from: day('2024-05-01'),
      until: day('2024-12-31'),
      recordedAt: '2024-01-02T10:00:00Z',
    }
    const own = { person: 'anna', events: [given('anna', 'self')] }
    const by = (changed: Partial<Judgement>) => days({ consent: own, judgements: [{ ...judged, ...changed }] })
    expect(by({})).toEqual(['2024-05-01'])
    expect(by({ kind: 'necessity' })).toEqual([])
    expect(by({ outcome: 'allows' })).toEqual([])
    expect(by({ persons: ['bram'] })).toEqual([])
    expect(by({ purpose: 'wmo/beslissing' })).toEqual([])
    expect(by({ categories: ['identity.name'] })).toEqual([])
  })
  it('the day after a judgement under a mandate ends, by which a representative gave', () => {
    const line: ConsentRule = { ...rule, incompetent: [{ from: 18, line: [['spouse']] }] }
    const law = [{ ...asking, consentRules: [line] }]
    const judged: Judgement = {
      format: 'klantbeeld/judgement@1',
      id: 'j',
      kind: 'competence',
      outcome: 'refuses',
      by: 'w',
      because: 'x',
      purpose: 'wmo/onderzoek',
      phase: 'inquiry',
      persons: ['anna'],
      categories: ['need.wmo'],
      from: day('2024-01-05'),
      until: day('2024-04-30'),
      recordedAt: '2024-01-05T10:00:00Z',
    }
    const bySpouse = { person: 'anna', events: [given('bram', 'spouse')] }
    expect(days({ law, consent: bySpouse, judgements: [judged] })).toEqual(['2024-05-01'])
    expect(days({ law, consent: bySpouse, judgements: [{ ...judged, by: 'nobody' }] })).toEqual([])
    const [marriage] = people.relations
    const ended = { relations: marriage === undefined ? [] : [{ ...marriage, until: day('2024-03-31') }] }
    expect(days({ law, consent: bySpouse, judgements: [judged], people: ended })).toEqual(['2024-04-01'])
    const eighteen = { ...anna, birth: '2006-04-10' }
    const young: ConsentRule = {
      ...line,
      incompetent: [
        { from: 16, line: [['spouse']] },
        { from: 18, line: [['mentor']] },
      ],
    }
    expect(
      days({
        law: [{ ...asking, consentRules: [young] }],
        consent: bySpouse,
        judgements: [judged],
        people: { persons: [eighteen, bram] },
      }),
    ).toEqual(['2024-04-10'])
  })
  it('the day on which another version of the act, or its end, no longer accepts it', () => {
    const stricter: LawDomain = {
      ...asking,
      validFrom: day('2024-04-01'),
      consentRules: [{ ...rule, bands: [{ from: 0, givers: [['self']] }] }],
    }
    expect(days({ law: [asking, stricter] })).toEqual(['2024-04-01'])
    expect(days({ law: [{ ...asking, validUntil: day('2024-04-30') }] })).toEqual(['2024-05-01'])
  })
  it('never, where it does not count today', () => {
    const told = { consent: { events: [given('bram', 'parent-with-authority')] } }
    expect(days(told)).toEqual([])
    expect(days({ consent: { frame: 'pressure' } })).toEqual([])
    expect(
      days({ consent: { events: [...consent.events, { ...given('anna', 'parent-with-authority'), event: 'withdrawn' }] } }),
    ).toEqual([])
    expect(consentsLapsing({ ...setting, law: [asking], people: family }, day('2024-02-01'), 'P5Y')).toEqual([])
  })
  it('once per rule, whatever the number of categories and rows', () => {
    const twice = { ...ground, id: 'wmo:again', consents: [need] }
    const law = [{ ...asking, grounds: [...asking.grounds, twice] }]
    expect(days({ law, consent: { categories: ['need.wmo', 'identity.name'] } })).toEqual(['2024-06-15'])
  })
})

describe('what a consent counts for', () => {
  const by = (grounds: LawDomain['grounds'], more: Partial<LawDomain> = {}) =>
    days({ law: [{ ...asking, grounds, releases: [], ...more }] }).length
  const asks = { ...ground, consents: [need] }

  it('is a verified ground of its kind, for one of its purposes and of facts under one of its acts', () => {
    expect(by([asks])).toBe(1)
    expect(by([{ ...asks, confidence: 'unverified' }])).toBe(0)
    expect(by([{ ...asks, purposes: ['wmo/beslissing'] }])).toBe(0)
    expect(by([{ ...asks, purposes: 'any' }])).toBe(1)
    expect(by([{ ...asks, obtained: { ...asks.obtained, acts: ['jeugdwet'] } }])).toBe(0)
    expect(by([{ ...asks, consents: [{ ...need, kind: 'secrecy' }] }])).toBe(0)
  })
  it('or a release from a regime that facts under one of its acts are under', () => {
    const lifts = { ...release, consents: [need] }
    expect(by([], { releases: [lifts] })).toBe(1)
    const other = { ...secrecy, id: 'wmo:other', regime: 'wmo-other', acts: ['jeugdwet'] }
    expect(by([], { releases: [{ ...lifts, regime: 'wmo-other' }], secrecy: [secrecy, other] })).toBe(0)
    expect(by([], { releases: [lifts], secrecy: [{ ...secrecy, acts: ['jeugdwet'] }] })).toBe(0)
  })
  it('in each form that rows ask apart', () => {
    expect(by([asks, { ...asks, id: 'wmo:written', consents: [{ ...need, form: 'written' }] }])).toBe(2)
    const spoken = { ...given('anna', 'parent-with-authority'), form: 'express' } as const
    expect(
      days({
        law: [{ ...asking, grounds: [{ ...asks, consents: [{ ...need, form: 'written' }] }] }],
        consent: { events: [spoken] },
      }),
    ).toEqual([])
  })
})
