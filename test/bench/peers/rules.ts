import type { CurrentFact } from '../../../src/people/index.ts'
import { type CategoryId, type HolderRole, holderRoles } from '../../../src/schema/index.ts'
import { law } from '../world/law.ts'
import { household } from '../world/people.ts'
import { today } from '../world/setting.ts'
import { groundsAt, opensFile, opensMention, type Place, placeOf, regimesOn, releasesAt, termsAt } from './conditions.ts'

/** A fact as policy engines take it: flat, with its persons linked. Days are numbers, because Cedar cannot compare texts. */
export interface Flat {
  readonly category: CategoryId
  readonly act: string
  readonly task: string
  readonly capacity: string
  readonly origin: string
  readonly holder: string
  readonly holderRole: string
  readonly owners: readonly string[]
  readonly others: readonly string[]
  readonly regimes: readonly string[]
  /** As 20261122; 0 where unknown. */
  readonly changed: number
  /** As 20261122; 0 where unknown, 99999999 where it runs. */
  readonly ended: number
}

/** One condition of a rule, as every policy engine can say it. */
export type Test =
  | { readonly on: 'act' | 'task' | 'capacity' | 'origin' | 'holder' | 'holderRole'; readonly oneOf: readonly string[] }
  | { readonly on: 'owners' | 'others'; readonly noneOf: readonly string[] }
  | { readonly on: 'owners' | 'regimes'; readonly someOf: readonly string[] }
  | { readonly on: 'changed' | 'ended'; readonly atMost: number }

/** A rule on the facts of one category: some permit must hold, and no forbid. */
export interface Rule {
  readonly effect: 'permit' | 'forbid'
  readonly category: CategoryId
  readonly tests: readonly Test[]
}

/** Somebody who is not linked to a known person. */
const stranger = 'nobody'
const everybody: readonly string[] = [...household, stranger]

/** The regimes the law puts on facts, by act and holder's role. */
const imposed: ReadonlyMap<string, ReadonlyMap<HolderRole, readonly string[]>> = new Map(
  law.map(({ act }) => [act, new Map(holderRoles.map((role) => [role, regimesOn(act, role)]))]),
)

/** A fact as a flat record, made in one go: engines need it, and it is part of deciding where the facts are not flat already. */
export function flatOf({ fact, links, holderKey }: CurrentFact): Flat {
  const owners: string[] = []
  const others: string[] = []
  for (const { person, part } of fact.persons) {
    const link = links.get(person)
    ;(part === 'file' ? owners : others).push(link !== undefined && 'person' in link ? link.person : stranger)
  }
  let regimes = fact.secrecy ?? ['unstated']
  for (const regime of imposed.get(fact.obtained.act)?.get(fact.holderRole) ?? [])
    if (!regimes.includes(regime)) regimes = [...regimes, regime]
  return {
    category: fact.category,
    act: fact.obtained.act,
    task: fact.obtained.purpose,
    capacity: fact.obtained.capacity,
    origin: fact.obtained.from,
    holder: holderKey,
    holderRole: fact.holderRole,
    owners,
    others,
    regimes,
    changed: numberOf(fact.changedOn),
    ended: numberOf(fact.ended),
  }
}

/**
 * The law and the setting of one request as flat rules, the cheapest form we found for a policy engine: what does not
 * depend on the fact is worked out beforehand and rows that cannot turn for this request are left out; secrecy and terms
 * are forbids. They list no rows, no reasons and no source, and know no last day: engines answer yes or no.
 */
export function rulesFor(facts: readonly CurrentFact[]): readonly Rule[] {
  const places = new Map<string, Place>()
  for (const { fact, holderKey } of facts) {
    const place = placeOf(fact, holderKey)
    if (termsAt(place).length > 0 && groundsAt(place).length > 0) places.set(Object.values(place).join(' '), place)
  }
  const perKind = groupBy([...places.values()], ({ category, act }) => `${category} ${act}`)
  return [...perKind.values()].flatMap((kind) => [...permits(kind), ...secrets(kind), ...terms(kind)])
}

function permits(places: readonly Place[]): readonly Rule[] {
  const perRow = new Map(places.flatMap((place) => groundsAt(place)).map((row) => [row.id, row]))
  return [...perRow.values()].flatMap((row): Rule[] => {
    const here = places.filter((place) => groundsAt(place).includes(row))
    const [place] = here
    if (place === undefined) return []
    const tests: Test[] = [
      ...only('act', [place.act]),
      ...only(
        'holder',
        here.map(({ holder }) => holder),
      ),
      ...only(
        'holderRole',
        here.map(({ holderRole }) => holderRole),
      ),
      ...only('task', row.obtained.purposes),
      ...only('capacity', row.obtained.capacities),
      ...only('origin', row.origins),
      { on: 'owners', noneOf: everybody.filter((person) => !opensFile(row, place, person)) },
      { on: 'others', noneOf: everybody.filter((person) => !opensMention(row, place, person)) },
    ]
    return [{ effect: 'permit', category: place.category, tests }]
  })
}

function secrets(places: readonly Place[]): readonly Rule[] {
  const { category = 'identity.name', act = '' } = places[0] ?? {}
  const regimes = law.filter((domain) => domain.act === act).flatMap((domain) => domain.secrecy.map((row) => row.regime))
  const barred = (regime: string, place: Place) => everybody.filter((person) => releasesAt(regime, place, person).length === 0)
  const rules = [...new Set(regimes)].flatMap((regime) =>
    [...groupBy(places, (place) => barred(regime, place).join(' ')).values()].flatMap((alike): Rule[] => {
      const persons = alike[0] === undefined ? [] : barred(regime, alike[0]).filter((person) => person !== stranger)
      if (persons.length === 0) return []
      const holders = [...new Set(alike.map(({ holder }) => holder))]
      return [
        {
          effect: 'forbid',
          category,
          tests: [
            { on: 'regimes', someOf: [regime] },
            { on: 'holder', oneOf: holders },
            { on: 'owners', someOf: persons },
          ],
        },
      ]
    }),
  )
  return [...rules, { effect: 'forbid', category, tests: [{ on: 'regimes', someOf: ['unstated', 'confidential-counsellor'] }] }]
}

/** Every term here that counts from a change or an end is a number of years; one from birth ends for nobody. */
function terms(places: readonly Place[]): readonly Rule[] {
  const rows = new Set(places.flatMap(termsAt))
  return [...rows].flatMap((row): Rule[] => {
    if (row.period === 'forever' || (row.start !== 'changed' && row.start !== 'ended')) return []
    const over: Test = { on: row.start, atMost: numberOf(today) - Number(row.period.slice(1, -1)) * 10_000 }
    const { category = 'identity.name' } = places[0] ?? {}
    return [{ effect: 'forbid', category, tests: [...only('act', row.acts), ...only('holderRole', row.holderRoles), over] }]
  })
}

function only(
  on: 'act' | 'task' | 'capacity' | 'origin' | 'holder' | 'holderRole',
  list: readonly string[] | 'any',
): readonly Test[] {
  return list === 'any' ? [] : [{ on, oneOf: [...new Set(list)] }]
}

function numberOf(day: string): number {
  if (day === 'running') return 99_999_999
  return day === 'unknown' ? 0 : Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8))
}

function groupBy<R>(rows: readonly R[], keyOf: (row: R) => string): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}
