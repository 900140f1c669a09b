import { inForce, type LawDomain } from '../../law/index.ts'
import type { Library } from '../promises/index.ts'
import { runScenario, type Scenario } from '../scenarios/index.ts'
import { nameOf, placesIn, type RowPlace, without } from './places.ts'
import { isTouched } from './touched.ts'

/** One row, and what scenarios say of it. */
export interface CoveredRow {
  /** Act, first day of the version, and id. */
  readonly row: string
  readonly list: RowPlace['list']
  /** Scenarios in which it decided that a fact was shown. */
  readonly decidedIn: readonly string[]
  /** Scenarios that come out otherwise without it; one is enough, so not all of them are looked for. */
  readonly missedIn: readonly string[]
  /** Why it need not be missed: another row says as much, or it is not settled and permits nothing. */
  readonly exempt?: 'subsumed' | 'unverified'
}

/** Which rows of a law the scenarios prove. */
export interface RowCoverage {
  readonly rows: readonly CoveredRow[]
  /** Rows that can be left out without any scenario noticing. */
  readonly gaps: readonly string[]
  /** Scenarios that do not pass under the whole law; they prove nothing. */
  readonly failing: readonly string[]
}

interface Passing {
  readonly name: string
  /** Acts with the first day of the version that is in force. */
  readonly versions: ReadonlySet<string>
  readonly scenario: Scenario
  readonly decidedBy: ReadonlySet<string>
}

/** Leaves every row out in turn and looks whether some scenario comes out otherwise; says in which scenarios each row decided. */
export function rowCoverage(
  law: readonly LawDomain[],
  scenarios: readonly Scenario[],
  library: Pick<Library, 'integrate'>,
): RowCoverage {
  const passing: Passing[] = []
  const failing: string[] = []
  for (const scenario of scenarios) {
    const name = `${scenario.file}:${scenario.line} ${scenario.name}`
    const { passes, decisions } = runScenario(scenario, law, library)
    const decidedBy = new Set([...decisions.values()].flatMap(({ rows }) => rows))
    const versions = new Set(inForce(law, scenario.day).map(({ act, validFrom }) => `${act} ${validFrom}`))
    if (passes) passing.push({ name, versions, scenario, decidedBy })
    else failing.push(name)
  }
  const tries = placesIn(law).map((place) => ({ place, exempt: exemption(place), by: atStake(place, passing) }))
  const missed = new Map<RowPlace, string>()
  for (const batch of batches(tries.filter(({ exempt, by }) => exempt === undefined && by.length > 0))) {
    const lesser = without(
      law,
      batch.map(({ place }) => place),
    )
    for (const { place, by } of batch) {
      const witness = by.find(({ scenario }) => comesOutOtherwise(scenario, lesser, library))
      if (witness !== undefined) missed.set(place, witness.name)
    }
  }
  const rows = tries.map(({ place, exempt, by }): CoveredRow => {
    const witness = missed.get(place)
    return {
      row: nameOf(place),
      list: place.list,
      decidedIn: by.filter(({ decidedBy }) => decidedBy.has(place.row.id)).map(({ name }) => name),
      missedIn: witness === undefined ? [] : [witness],
      ...(exempt === undefined ? {} : { exempt }),
    }
  })
  const gaps = rows.filter(({ exempt, missedIn }) => exempt === undefined && missedIn.length === 0).map(({ row }) => row)
  return { rows, gaps: gaps.sort(), failing }
}

function exemption({ row }: RowPlace): CoveredRow['exempt'] {
  if (row.confidence === 'unverified') return 'unverified'
  return row.subsumedBy === undefined ? undefined : 'subsumed'
}

/** Scenarios decided under the version of a row that could come out otherwise without it; those in which it decided come first. */
function atStake(place: RowPlace, passing: readonly Passing[]): readonly Passing[] {
  const version = `${place.act} ${place.validFrom}`
  const all = passing.filter(({ scenario, versions }) => versions.has(version) && isTouched(scenario, place))
  const decided = ({ decidedBy }: Passing) => decidedBy.has(place.row.id)
  return [...all.filter(decided), ...all.filter((one) => !decided(one))]
}

/** Whether a fact is withheld that was shown, shown that was withheld, or shown on other rows than was asked. Another reason to withhold is no other outcome. */
function comesOutOtherwise(scenario: Scenario, law: readonly LawDomain[], library: Pick<Library, 'integrate'>): boolean {
  const { differing, decisions } = runScenario(scenario, law, library)
  return scenario.expected.some(
    ({ nr, outcome }) => differing.has(nr) && (outcome.shown || decisions.get(nr)?.outcome === 'cleared'),
  )
}

/** Rows that share no scenario are left out together: each scenario then misses one row at most, and law is read far less often. */
function batches<T extends { readonly by: readonly Passing[] }>(tries: readonly T[]): readonly (readonly T[])[] {
  const all: { readonly members: T[]; readonly taken: Set<Passing> }[] = []
  for (const one of tries) {
    const free = all.find(({ taken }) => one.by.every((scenario) => !taken.has(scenario)))
    const batch = free ?? { members: [], taken: new Set<Passing>() }
    if (free === undefined) all.push(batch)
    batch.members.push(one)
    for (const scenario of one.by) batch.taken.add(scenario)
  }
  return all.map(({ members }) => members)
}
