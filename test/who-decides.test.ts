import * as fc from 'fast-check'
import { type Consent, consentsLapsing, type People, type Way, whoMay } from 'klantbeeld'
import type { ConsentRule } from 'klantbeeld/law'
import { jeugdwet20260101, nl } from 'klantbeeld/law/nl'
import { arbitraries } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../src/core/day.ts'
import { competent } from '../src/disclosure/competence.ts'
import { whoHas } from '../src/people/index.ts'
import { type ConsentEvent, type ConsentGiver, consentGivers } from '../src/schema/index.ts'
import type { Case } from '../src/testing/arbitraries/index.ts'
import { setting } from './asked.ts'
import { seed, tries } from './effort.ts'

const on = (text: string) => text as Exclude<Consent['events'][number]['on'], undefined>
const recorded = { source: 'gezagsregister', recordedAt: '2026-10-01T08:00:00Z' }
const ruleOf = (act: { readonly consentRules: readonly ConsentRule[] }, id: string): ConsentRule => {
  const rule = act.consentRules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`the law lost ${id}`)
  return rule
}
const withAuthority = (authority: People['authority']): People => ({ ...setting.people, authority })

describe('who may', () => {
  const help = ruleOf(jeugdwet20260101, 'jeugdwet/7.3.4-help')
  it('agree to youth help follows the ages of that very article: parents, then both, then the youth alone', () => {
    const ways = (day: string) =>
      whoMay(help, 'give', 'dina', setting.people, on(day)).ages.map(({ ways }) =>
        ways.map((way) => way.map(({ quality }) => quality)),
      )
    expect(ways('2026-11-21')).toEqual([[['parent-with-authority', 'parent-with-authority']]])
    expect(ways('2026-11-22')).toEqual([[['self', 'parent-with-authority', 'parent-with-authority']]])
    expect(ways('2030-11-22')).toEqual([[['self']]])
  })
  it('takes every parent with authority where the row asks them all, and any of them where one is enough', () => {
    const waysBy = (parents: ConsentRule['parents'], people = setting.people) =>
      whoMay({ ...help, parents }, 'give', 'elin', people, on('2026-11-23')).ages[0]?.ways.map((way) => way.map(({ who }) => who))
    const twice = withAuthority([...setting.people.authority, ...setting.people.authority])
    expect(waysBy('all')).toEqual([['anna', 'bram']])
    expect(waysBy('all', twice)).toEqual([['anna', 'bram']])
    expect(waysBy('one')).toEqual([['anna'], ['bram']])
    expect(waysBy('one', twice)).toEqual([['anna'], ['bram']])
  })
  it('gives at no age in a quality that does not count at each age that is possible', () => {
    const born = setting.people.persons.map((person) => (person.id === 'dina' ? { ...person, birth: '2014' } : person))
    const people = { ...setting.people, persons: born }
    const asked = (action: 'give' | 'withdraw' | 'exercise') =>
      whoMay(help, action, 'dina', people, on('2026-06-15')).ages.map(({ ways }) => ways.map((way) => way.map(({ who }) => who)))
    expect(asked('give')).toEqual([[['anna', 'bram']], []])
    expect(asked('withdraw')).toEqual([
      [['anna'], ['bram']],
      [['dina'], ['anna'], ['bram']],
    ])
    expect(asked('exercise')).toEqual([
      [['anna'], ['bram']],
      [
        ['dina', 'anna'],
        ['dina', 'bram'],
      ],
    ])
  })
  it('is nobody where every parent is asked and one of them declines, or is not named', () => {
    const declines = {
      ...setting.people,
      representation: [
        { ...recorded, person: 'elin', representative: 'bram', kind: 'declines' as const, from: on('2026-01-01') },
      ],
    }
    const unnamed = withAuthority([
      ...setting.people.authority,
      { ...recorded, child: 'elin', kind: 'parental', from: on('2026-01-01') },
    ])
    for (const people of [declines, unnamed]) {
      expect(whoMay(help, 'give', 'elin', people, on('2026-11-23'))).toMatchObject({ possible: false })
      expect(whoMay({ ...help, parents: 'one' }, 'give', 'elin', people, on('2026-11-23'))).toMatchObject({ possible: true })
      expect(whoMay(help, 'withdraw', 'elin', people, on('2026-11-23'))).toMatchObject({ possible: true })
    }
  })
  it('is nobody where authority is unknown', () => {
    const unknown = withAuthority([
      ...setting.people.authority,
      { ...recorded, child: 'elin', kind: 'unknown', from: on('2026-01-01') },
    ])
    expect(whoMay(help, 'give', 'elin', unknown, on('2026-11-23')).possible).toBe(false)
    expect(whoMay(help, 'give', 'elin', setting.people, on('2026-11-23')).possible).toBe(true)
  })
  it('is asked at every age that somebody can have whose birth is partly known', () => {
    const born = (birth: string) => ({
      ...setting.people,
      persons: setting.people.persons.map((person) => (person.id === 'dina' ? { ...person, birth } : person)),
    })
    const ages = (birth: string, day: string) =>
      whoMay(help, 'give', 'dina', born(birth), on(day)).ages.map(({ age, ways }) => [age, ways.length])
    expect(ages('2014', '2026-06-15')).toEqual([
      [11, 1],
      [12, 0],
    ])
    expect(ages('2013', '2026-06-15')).toEqual([
      [12, 1],
      [13, 1],
    ])
    expect(ages('2014', '2025-12-31')).toEqual([[11, 1]])
    expect(whoMay(help, 'give', 'dina', born('unknown'), on('2026-06-15'))).toEqual({ ages: [], possible: false })
    expect(whoMay(help, 'give', 'nobody', setting.people, on('2026-06-15'))).toEqual({ ages: [], possible: false })
  })
  it('is nobody at an age for which the row has no band, or two, and so not possible where the person can have that age', () => {
    const late = { ...help, bands: [{ from: 12, givers: [['self'] as const] }] }
    const doubled = { ...help, bands: [...help.bands, { from: 12, givers: [['self'] as const] }] }
    const possible = (row: ConsentRule, day: string) => whoMay(row, 'give', 'dina', setting.people, on(day)).possible
    expect([possible(late, '2026-11-21'), possible(late, '2026-11-22')]).toEqual([false, true])
    expect([possible(doubled, '2026-11-21'), possible(doubled, '2026-11-22')]).toEqual([true, false])
    const half = setting.people.persons.map((person) => (person.id === 'dina' ? { ...person, birth: '2014' } : person))
    expect(whoMay(late, 'give', 'dina', { ...setting.people, persons: half }, on('2026-06-15')).possible).toBe(false)
  })
  it('withdraw it follows ages of its own where the act has them', () => {
    const apart: ConsentRule = { ...help, withdrawal: [{ from: 0, givers: [['self']] }] }
    const qualities = (row: ConsentRule, action: 'give' | 'withdraw') =>
      whoMay(row, action, 'elin', setting.people, on('2026-11-23')).ages.flatMap(({ ways }) =>
        ways.flat().map(({ quality }) => quality),
      )
    expect(qualities(apart, 'withdraw')).toEqual(['self'])
    expect(qualities(apart, 'give')).toEqual(['parent-with-authority', 'parent-with-authority'])
    expect(qualities(help, 'withdraw')).toEqual(['parent-with-authority', 'parent-with-authority'])
  })
  it('withdraw it alone, though it takes several to give, unless the act says who may', () => {
    const ways = (row: ConsentRule) =>
      whoMay(row, 'withdraw', 'dina', setting.people, on('2026-11-22')).ages[0]?.ways.map((way) => way.map(({ who }) => who))
    expect(ways(help)).toEqual([['dina'], ['anna'], ['bram']])
    expect(ways({ ...help, withdrawal: [{ from: 0, givers: [['self', 'parent-with-authority']] }] })).toEqual([
      ['dina', 'anna'],
      ['dina', 'bram'],
    ])
    expect(ways({ ...help, bands: [{ from: 0, givers: [['self'], ['self', 'parent-with-authority']] }] })).toEqual([
      ['dina'],
      ['anna'],
      ['bram'],
    ])
  })
  it('has no way in which somebody is missing, or that names nobody', () => {
    const both: ConsentRule = { ...help, bands: [{ from: 0, givers: [['self', 'mentor'], [], ['guardian'], ['self']] }] }
    expect(whoMay(both, 'give', 'elin', setting.people, on('2026-11-23')).ages[0]?.ways).toEqual([
      [{ quality: 'self', who: 'elin' }],
    ])
  })
  it('is the institution that has guardianship, by its key', () => {
    const guarded = withAuthority([
      {
        ...recorded,
        child: 'elin',
        kind: 'guardianship',
        organisation: { scheme: 'agb', value: '99990009' },
        from: on('2026-01-01'),
      },
    ])
    expect(whoMay(help, 'give', 'elin', guarded, on('2026-11-23')).ages[0]?.ways).toEqual([
      [{ quality: 'guardian', who: 'agb:99990009' }],
    ])
  })
})

describe('who may give', () => {
  const events = (way: Way, day: ReturnType<typeof on>): readonly ConsentEvent[] =>
    way.map(({ quality, who }) => ({
      event: 'given',
      on: day,
      by: who,
      inQualityOf: quality,
      form: 'written',
      recordedAt: `${day}T00:00:00Z`,
    }))
  const asked = ({ setting: { law, people }, request }: Case) => {
    const today = dayOf(request.at)
    const rules = law.flatMap(({ consentRules }) => consentRules)
    return rules.flatMap((rule) =>
      people.persons.map(({ id: person }) => ({
        may: whoMay(rule, 'give', person, people, today),
        accepted: (given: readonly ConsentEvent[]) =>
          competent(given, { person, rule, people, today, judgements: [], reliable: [] }),
        everybody: (quality: ConsentGiver) => whoHas(quality, person, people, today).map((who) => ({ quality, who })),
        today,
      })),
    )
  }
  const has = (way: Way, { quality, who }: Way[number]) => way.some((one) => one.quality === quality && one.who === who)
  it('is whose consent counts that day: any way of each age together, no way less one, and nobody where not even all who could gave', () => {
    const seen = { some: 0, none: 0 }
    fc.assert(
      fc.property(arbitraries.cases(), fc.nat(100), (one, pick) => {
        for (const { may, accepted, everybody, today } of asked(one)) {
          const way = may.ages.flatMap(({ ways }) => ways[pick % ways.length] ?? [])
          expect(accepted(events(may.possible ? way : consentGivers.flatMap(everybody), today))).toBe(may.possible)
          const [only, second] = may.ages
          for (const without of second === undefined ? way : []) {
            const rest = way.filter((giver) => giver !== without)
            const suffices = only?.ways.some((other) => other.every((giver) => has(rest, giver)))
            expect(accepted(events(rest, today))).toBe(suffices)
          }
          seen[may.possible ? 'some' : 'none'] += 1
        }
      }),
      { numRuns: tries(1_000), seed },
    )
    expect(seen.some).toBeGreaterThan(100)
    expect(seen.none).toBeGreaterThan(100)
  })
})

describe('consents that lapse', () => {
  const consent = (person: string, inQualityOf: 'self' | 'parent-with-authority', givers: readonly string[]): Consent => ({
    format: 'klantbeeld/consent@1',
    id: `c-${person}`,
    kind: 'secrecy',
    person,
    acts: ['jeugdwet'],
    categories: ['need.youth'],
    purposes: ['jeugdwet/toegang'],
    recipients: [],
    frame: 'voluntary',
    refusalCosts: 'none',
    events: givers.map((by) => ({
      event: 'given',
      on: on('2026-11-01'),
      by,
      inQualityOf,
      form: 'written',
      recordedAt: '2026-11-01T10:00:00Z',
    })),
  })
  const lapsing = (consents: readonly Consent[], day: string, within: string, people = setting.people) =>
    consentsLapsing({ ...setting, law: nl, people, consents }, on(day), within).filter(({ rule }) => rule === 'jeugdwet/7.3.11-1')

  it('lapse on the twelfth birthday, when the child decides', () => {
    const parental = [consent('dina', 'parent-with-authority', ['anna', 'bram'])]
    expect(lapsing(parental, '2026-11-10', 'P1M')).toEqual([
      { consent: 'c-dina', person: 'dina', rule: 'jeugdwet/7.3.11-1', lapsesOn: '2026-11-22' },
    ])
    expect(lapsing(parental, '2026-11-10', 'P11D')).toEqual([])
    expect(lapsing(parental, '2026-11-10', 'P12D')).toHaveLength(1)
    expect(lapsing(parental, '2026-11-22', 'P1Y')).toEqual([])
  })
  it('lapse the day after authority ends', () => {
    const people = withAuthority(setting.people.authority.map((one) => ({ ...one, until: on('2026-12-31') })))
    expect(
      lapsing([consent('elin', 'parent-with-authority', ['anna', 'bram'])], '2026-11-10', 'P3M', people).map(
        ({ lapsesOn }) => lapsesOn,
      ),
    ).toEqual(['2027-01-01'])
  })
  it('do not lapse where the child decides already', () => {
    expect(lapsing([consent('cas', 'self', ['cas'])], '2026-11-10', 'P2Y')).toEqual([])
  })
})
