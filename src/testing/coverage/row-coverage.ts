import { citeText } from '../../explain/cite.ts'
import type { LawDomain } from '../../law/index.ts'
import type { CategoryId } from '../../schema/index.ts'
import { type Deciding, runScenario, type Scenario } from '../scenarios/index.ts'
import { type Drawing, householdParts } from './household-parts.ts'
import { nameOf, placesIn, type RowPlace, without } from './places.ts'
import { isAtStake, type Passing, passing, reasonsAreAtStake } from './stake.ts'

/** One row, and what scenarios say of it. */
export interface CoveredRow {
  /** Act, first day of the version, and id; of a part of a household row after `#` which part. */
  readonly row: string
  readonly list: RowPlace['list'] | 'households'
  /** The article it restates, as a scenario writes it. */
  readonly article: string
  /** Scenarios in which it is among the rows that let a fact through; what makes a purpose a task, and what forbids, never is. */
  readonly decidedIn: readonly string[]
  /** Scenarios that come out otherwise without it; one is enough, so not all of them are looked for. */
  readonly missedIn: readonly string[]
  /**
   * Scenarios in which all is withheld and shown as before without it, but not for the reasons they state, or a duty unmet is told no more: how a row is
   * proved of which the facts stay withheld for another reason. One is enough, and it is looked for only where `missedIn` is empty.
   */
  readonly toldIn: readonly string[]
  /** Why it need not be missed: another row says as much, it is not settled and permits nothing, or the engine forbids as much whatever rows say. */
  readonly exempt?: 'subsumed' | 'unverified' | 'engine'
  /** Of a part of a household: the categories it hangs on that no task of the act shows, so that no scenario can prove it. */
  readonly neverShown?: readonly CategoryId[]
}

/** Which rows of a law the scenarios prove. */
export interface RowCoverage {
  readonly rows: readonly CoveredRow[]
  /** Rows, and parts of household rows, that can be left out or weakened without any scenario failing; not the parts of what is itself among them. */
  readonly gaps: readonly string[]
  /** Scenarios that do not pass under the whole law; they prove nothing. */
  readonly failing: readonly string[]
}

interface Try {
  readonly place: RowPlace
  readonly exempt: CoveredRow['exempt']
  /** Scenarios in which it is at stake; those in which it decided come first. */
  readonly by: readonly Passing[]
}

/**
 * Leaves every row out in turn, and weakens every household row by each of its parts, and looks whether some scenario comes out otherwise; says in
 * which scenarios each row decided.
 */
export function rowCoverage(law: readonly LawDomain[], scenarios: readonly Scenario[], library: Deciding): RowCoverage {
  const bare = withoutRecords(law)
  const passed: Passing[] = []
  const failing: string[] = []
  const drawings: Drawing[] = []
  for (const scenario of scenarios) {
    const { passes, decisions, cleared } = runScenario(scenario, bare, library)
    if (passes) passed.push(passing(scenario, decisions.values(), bare))
    else failing.push(titleOf(scenario))
    if (passes && cleared !== undefined && scenario.households.length > 0) drawings.push({ scenario, cleared })
  }
  const tries = placesIn(bare).map((place): Try => ({ place, exempt: exemption(place), by: inWhich(place, passed) }))
  const witnesses = witnessesOf(tries, (one, lesser) => comesOutOtherwise(one, lesser, library), bare)
  const untold = tries.filter(({ place }) => !witnesses.has(place))
  // Those in which it is at stake at all, for what is left out together must share none of them.
  const telling = untold.map(
    ({ place, exempt, by }): Try => ({
      place,
      exempt,
      by: passed.filter((one) => by.includes(one) || reasonsAreAtStake(one, place)),
    }),
  )
  const reasons = witnessesOf(telling, (one, lesser) => runScenario(one, lesser, library).differing.size > 0, bare)
  const decided = tries.map(({ place, exempt, by }): CoveredRow => {
    const witness = witnesses.get(place)
    const teller = reasons.get(place)
    return {
      row: nameOf(place),
      list: place.list,
      article: citeText(place.short, place.row.cite, 'nl'),
      decidedIn: by.filter(({ decidedBy }) => decidedBy.has(place.row.id)).map(({ scenario }) => titleOf(scenario)),
      missedIn: witness === undefined ? [] : [titleOf(witness)],
      toldIn: teller === undefined ? [] : [titleOf(teller)],
      ...(exempt === undefined ? {} : { exempt }),
    }
  })
  const rows = [...decided, ...householdRows(bare, drawings)]
  const isProved = ({ exempt, missedIn, toldIn }: CoveredRow) => exempt !== undefined || missedIn.length + toldIn.length > 0
  const gaps = rows.filter((row) => !isProved(row)).map(({ row }) => row)
  return { rows, gaps: gaps.filter((gap) => !isWithin(gap, gaps)).sort(), failing }
}

function isWithin(gap: string, gaps: readonly string[]): boolean {
  return gaps.some((other) => gap.startsWith(`${other}#`) || (other.includes('#') && gap.startsWith(`${other}.`)))
}

function householdRows(law: readonly LawDomain[], drawings: readonly Drawing[]): readonly CoveredRow[] {
  return householdParts(law, drawings).map(({ row, article, confidence, missedIn, neverShown }) => ({
    row,
    list: 'households',
    article,
    decidedIn: [],
    missedIn: missedIn === undefined ? [] : [titleOf(missedIn)],
    toldIn: [],
    ...(confidence === 'unverified' ? { exempt: 'unverified' } : {}),
    ...(neverShown.length === 0 ? {} : { neverShown }),
  }))
}

/** What is recorded under an act decides nothing; it is what takes time, for every version of the law says anew what is not shown. */
function withoutRecords(law: readonly LawDomain[]): readonly LawDomain[] {
  return law.map((domain) => ({ ...domain, records: [] }))
}

function titleOf({ file, line, name }: Scenario): string {
  return `${file}:${line} ${name}`
}

/** Only how far a supply restriction reaches is law data: every other prohibition the engine makes by itself. */
function exemption({ list, row }: RowPlace): CoveredRow['exempt'] {
  if (row.confidence === 'unverified') return 'unverified'
  if (list === 'prohibitions' && row.kind !== 'supply-restriction') return 'engine'
  return row.subsumedBy === undefined ? undefined : 'subsumed'
}

function inWhich(place: RowPlace, passed: readonly Passing[]): readonly Passing[] {
  const all = passed.filter((one) => isAtStake(one, place))
  const decided = ({ decidedBy }: Passing) => decidedBy.has(place.row.id)
  return [...all.filter(decided), ...all.filter((one) => !decided(one))]
}

/** By row, the first scenario of which something is otherwise without it. */
function witnessesOf(
  tries: readonly Try[],
  isOtherwise: (scenario: Scenario, lesser: readonly LawDomain[]) => boolean,
  law: readonly LawDomain[],
): ReadonlyMap<RowPlace, Scenario> {
  const witnesses = new Map<RowPlace, Scenario>()
  for (const batch of batches(tries.filter(({ exempt, by }) => exempt === undefined && by.length > 0))) {
    const lesser = without(
      law,
      batch.map(({ place }) => place),
    )
    for (const { place, by } of batch) {
      const witness = by.find(({ scenario }) => isOtherwise(scenario, lesser))
      if (witness !== undefined) witnesses.set(place, witness.scenario)
    }
  }
  return witnesses
}

/** Whether a fact is withheld that was shown, shown that was withheld, or shown on other rows than was asked, or a household is another, or others may. */
function comesOutOtherwise(scenario: Scenario, law: readonly LawDomain[], library: Deciding): boolean {
  const { differing, decisions } = runScenario(scenario, law, library)
  const isOther = scenario.expected.some(
    ({ nr, outcome }) => differing.has(nr) && (outcome.shown || decisions.get(nr)?.outcome === 'cleared'),
  )
  return (
    isOther ||
    scenario.households.some(({ concept }) => differing.has(concept)) ||
    scenario.entitled.some(({ nr }) => differing.has(`bevoegd ${nr}`))
  )
}

/** Rows that share no scenario are left out together: each scenario then misses one row at most, and law is read far less often. */
function batches(tries: readonly Try[]): readonly (readonly Try[])[] {
  const all: { readonly members: Try[]; readonly taken: Set<Passing> }[] = []
  for (const one of tries) {
    const free = all.find(({ taken }) => one.by.every((scenario) => !taken.has(scenario)))
    const batch = free ?? { members: [], taken: new Set<Passing>() }
    if (free === undefined) all.push(batch)
    batch.members.push(one)
    for (const scenario of one.by) batch.taken.add(scenario)
  }
  return all.map(({ members }) => members)
}
