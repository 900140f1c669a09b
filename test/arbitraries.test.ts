import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { integrate } from '../src/integrate.ts'
import { compile } from '../src/law/index.ts'
import { nl } from '../src/law/nl/index.ts'
import {
  Consent,
  consentGivers,
  type Decision,
  Destroyed,
  EmergencySet,
  Fact,
  Fragment,
  Hold,
  Judgement,
  NecessitySet,
  Organisation,
  organisationKey,
  People,
  Request,
  Restriction,
  Staff,
  shapes,
  withheldReasons,
} from '../src/schema/index.ts'
import {
  anotherFact,
  backdated,
  type Case,
  cases,
  changedValue,
  days,
  facts,
  noRows,
  otherSteering,
  reordered,
  settings,
  valuePools,
  withdrawals,
} from '../src/testing/arbitraries/index.ts'
import { refusal } from '../src/testing/specification/specify.ts'

const runs = { numRuns: 300, seed: 20261122 }
const entropy = fc.nat(0x7fffffff)
const assignmentKinds = ['regular', 'stand-in', 'duty', 'trainee', 'intake'] as const
const sampled = (count: number, law?: Case['setting']['law']) => fc.sample(cases(law), { ...runs, numRuns: count })

type Decided = Case & { readonly decisions: readonly Decision[] }

describe('cases', () => {
  const once: Decided[] = []
  /** The same cases, decided once for all tests that only count. */
  const seen = (): readonly Decided[] => {
    if (once.length === 0) once.push(...sampled(1500).map(decided))
    return once
  }

  it('pass the schemas, and their law compiles', () => {
    fc.assert(fc.property(cases(), parses), runs)
  })

  it('are answered: nothing in them is dated after the request', () => {
    fc.assert(
      fc.property(cases(), (one) => refused(one) === undefined),
      runs,
    )
  })

  it('are the same for the same seed', () => {
    expect(sampled(5)).toEqual(sampled(5))
  })

  it('clear about half of the facts, and each key withholds a share alone', () => {
    const { cleared, alone } = spread(seen())
    expect(cleared).toBeGreaterThan(0.3)
    expect(cleared).toBeLessThan(0.6)
    for (const reason of withheldReasons.filter((reason) => reason !== 'failed'))
      expect(alone(reason), reason).toBeGreaterThan(0.008)
  })

  it('are as well spread over law of your own', () => {
    const own = sampled(300, nl)
    for (const one of own) expect(one.setting.law).toBe(nl)
    const { cleared } = spread(own.map(decided))
    expect(cleared).toBeGreaterThan(0.3)
    expect(cleared).toBeLessThan(0.7)
  })

  it('hold several versions, withdrawals, several organisations, and deliveries that do not link', () => {
    const all = sampled(300)
    const share = (holds: (one: Case) => boolean) => all.filter(holds).length / all.length
    expect(
      share(({ fragments }) => fragments.some(({ withdrawn }) => withdrawn.some(({ id }) => id !== 'fact-gone'))),
    ).toBeGreaterThan(0.05)
    expect(share((one) => idsOf(one).some((id, index, ids) => ids.indexOf(id) !== index))).toBeGreaterThan(0.15)
    expect(
      share(({ fragments }) => new Set(fragments.map(({ organisation }) => organisationKey(organisation))).size > 1),
    ).toBeGreaterThan(0.4)
    expect(
      share(({ fragments }) => fragments.some(({ persons }) => persons.some(({ bsn }) => bsn === undefined))),
    ).toBeGreaterThan(0.5)
  })

  it('clear facts in emergencies, under every kind of assignment, and in the place of somebody not competent', () => {
    const all = seen().map((one) => ({ ...one, shown: shownFacts(one) }))
    const open = all.filter(({ shown }) => shown.length > 0)
    const share = (holds: (one: (typeof open)[number]) => boolean) => open.filter(holds).length / all.length
    expect(share(({ request }) => request.emergency !== undefined)).toBeGreaterThan(0.015)
    for (const kind of assignmentKinds) {
      expect(
        share(({ setting }) => setting.staff.assignments.some((one) => one.id === 'assignment-1' && one.kind === kind)),
        kind,
      ).toBeGreaterThan(0.05)
    }
    for (const quality of consentGivers) {
      expect(
        share(({ setting }) =>
          (setting.consents ?? []).some(({ events }) => events.some(({ inQualityOf }) => inQualityOf === quality)),
        ),
        quality,
      ).toBeGreaterThan(0.001)
    }
    expect(share(isRepresented)).toBeGreaterThan(0.02)
    expect(share(({ shown }) => shown.some(({ contains = [] }) => contains.length > 1))).toBeGreaterThan(0.04)
    expect(share(({ shown }) => shown.some(({ category }) => category === 'document.note'))).toBeGreaterThan(0.02)
  })

  it('clear facts by rows that ask for each kind of circumstance', () => {
    const asked = new Map(['measures', 'notUnder', 'engagedUnder', 'clientAge', 'judgements', 'unless'].map((it) => [it, 0]))
    for (const { setting, decisions } of seen()) {
      const rows = new Set(decisions.flatMap((it) => it.rows))
      const whens = setting.law
        .flatMap(({ grounds, releases }) => [...grounds, ...releases])
        .flatMap(({ id, when }) => (rows.has(id) && when !== undefined ? [when] : []))
      for (const member of new Set(whens.flatMap((when) => Object.keys(when)))) {
        const count = asked.get(member)
        if (count !== undefined) asked.set(member, count + 1)
      }
    }
    for (const [member, count] of asked) expect(count, member).toBeGreaterThan(9)
  })

  it('shrink to few facts with which nothing is wrong', () => {
    const { counterexample } = fc.check<[Case]>(
      fc.property(cases(), (one) => idsOf(one).length === 0),
      runs,
    )
    const one = counterexample?.[0]
    expect(one && idsOf(one)).toHaveLength(2)
    expect(one && spread([decided(one)]).cleared).toBe(1)
  })
})

describe('what changes a case', () => {
  it.each(Object.entries({ anotherFact, backdated, otherSteering, reordered }))(
    '%s gives what the schemas accept',
    (_name, change) => {
      fc.assert(
        fc.property(cases(), entropy, (one, seed) => parses(change(one, seed))),
        { ...runs, numRuns: 100 },
      )
    },
  )

  it('reordered keeps the content and changes the order', () => {
    const pairs = sampled(100).map((one, seed) => [one, reordered(one, seed + 1)] as const)
    for (const [one, other] of pairs) expect(sorted(other)).toEqual(sorted(one))
    expect(pairs.filter(([one, other]) => JSON.stringify(one) !== JSON.stringify(other)).length).toBeGreaterThan(95)
  })

  it('anotherFact adds one fact with a new id, of an organisation of the case', () => {
    for (const [seed, one] of sampled(100).entries()) {
      const other = anotherFact(one, seed + 1)
      expect(other.fragments.slice(0, -1)).toEqual(one.fragments)
      expect(idsOf(one)).not.toContain(idsOf(other).at(-1))
      expect(one.fragments.map(({ organisation }) => organisation)).toContainEqual(other.fragments.at(-1)?.organisation)
    }
  })

  it('changedValue changes the value and nothing else', () => {
    fc.assert(
      fc.property(facts(), entropy, (fact, seed) => {
        const other = changedValue(fact, seed)
        Fact.parse(other)
        expect(other.value).not.toEqual(fact.value)
        expect({ ...other, value: fact.value }).toEqual(fact)
      }),
      runs,
    )
  })

  it('backdated is refused for its date alone', () => {
    fc.assert(
      fc.property(cases(), entropy, (one, seed) => refused(backdated(one, seed)) === 'request/not-now'),
      runs,
    )
  })

  it('withdrawals are dated on or before the day, and take something away', () => {
    const pairs = fc.sample(
      cases().chain((one) => fc.tuple(fc.constant(one), withdrawals(one))),
      runs,
    )
    for (const [one, other] of pairs) {
      parses(other)
      expect(refused(other)).toBeUndefined()
      expect(other.setting).not.toEqual(one.setting)
    }
  })

  it('noRows leaves a law without grounds, the same one each time', () => {
    const [one] = sampled(1)
    if (one === undefined) throw new Error('nothing sampled')
    expect(noRows(one).setting.law.flatMap(({ grounds }) => grounds)).toEqual([])
    parses(noRows(one))
  })
})

describe('smaller arbitraries', () => {
  it('facts and settings pass the schemas', () => {
    fc.assert(
      fc.property(facts({ acts: ['act-x'], persons: ['a', 'b'] }), (fact) => Fact.safeParse(fact).success),
      runs,
    )
    fc.assert(
      fc.property(settings(), ({ people }) => People.safeParse(people).success),
      runs,
    )
  })

  it('days.around gives the day and its neighbours', () => {
    const around = fc.sample(days.around(day('2026-02-28')), { ...runs })
    expect(around).toEqual(expect.arrayContaining(['2026-02-27', '2026-02-28', '2026-03-01', '2024-02-29', '2025-02-28']))
  })

  it('every shape has several values, all different, that its schema accepts', () => {
    for (const [shape, pool] of Object.entries(valuePools)) {
      expect(new Set(pool.map((value) => JSON.stringify(value))).size, shape).toBe(pool.length)
      expect(pool.length, shape).toBeGreaterThan(2)
      const schema = Object.entries(shapes).find(([name]) => name === shape)?.[1]
      for (const value of pool) expect(schema?.safeParse(value).success, `${shape} ${JSON.stringify(value)}`).toBe(true)
    }
  })
})

function parses({ fragments, request, setting }: Case): void {
  Request.parse(request)
  for (const fragment of fragments) Fragment.parse(fragment)
  People.parse(setting.people)
  Staff.parse(setting.staff)
  for (const it of setting.necessitySets) NecessitySet.parse(it)
  for (const it of setting.emergencySets ?? []) EmergencySet.parse(it)
  for (const it of setting.organisations ?? []) Organisation.parse(it)
  for (const it of setting.consents ?? []) Consent.parse(it)
  for (const it of setting.judgements ?? []) Judgement.parse(it)
  for (const it of setting.restrictions ?? []) Restriction.parse(it)
  for (const it of setting.holds ?? []) Hold.parse(it)
  for (const it of setting.destroyed ?? []) Destroyed.parse(it)
  compile(setting.law)
}

function decided(one: Case): Decided {
  return { ...one, decisions: integrate(one.fragments, one.request, one.setting).audit.decisions }
}

function refused({ fragments, request, setting }: Case) {
  return refusal(fragments, request, setting)
}

/** The share of facts cleared, and of those withheld the share for one reason alone. */
function spread(all: readonly Decided[]) {
  const decisions = all.flatMap((one) => one.decisions)
  const withheld = decisions.filter(({ outcome }) => outcome === 'withheld')
  const alone = (reason: string) =>
    withheld.filter(({ reasons }) => reasons.length === 1 && reasons.some((it) => it === reason)).length / withheld.length
  return { cleared: 1 - withheld.length / decisions.length, alone }
}

/** The facts of a case that are cleared. */
function shownFacts({ fragments, decisions }: Decided): readonly Fact[] {
  const shown = new Set(
    decisions
      .filter(({ outcome }) => outcome === 'cleared')
      .map(({ fact }) => `${organisationKey(fact.holder)} ${fact.id} ${fact.version}`),
  )
  return fragments.flatMap(({ organisation, facts: delivered }) =>
    delivered.filter(({ id, version }) => shown.has(`${organisationKey(organisation)} ${id} ${version}`)),
  )
}

/** Whether somebody consented for a person who was judged not competent. */
function isRepresented({ setting }: Case): boolean {
  const incompetent = (setting.judgements ?? []).filter(({ kind, outcome }) => kind === 'competence' && outcome === 'refuses')
  return (setting.consents ?? []).some(
    ({ person, events }) =>
      incompetent.some(({ persons }) => persons.includes(person)) && events.some(({ inQualityOf }) => inQualityOf !== 'self'),
  )
}

function idsOf({ fragments }: Case): readonly string[] {
  return fragments.flatMap(({ organisation, facts: delivered }) =>
    delivered.map(({ id }) => `${organisationKey(organisation)} ${id}`),
  )
}

/** The content of a case, whatever the order of its lists. */
function sorted(json: unknown): unknown {
  if (Array.isArray(json)) return json.map((member) => JSON.stringify(sorted(member))).sort()
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json)
      .map(([key, member]) => [key, sorted(member)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
