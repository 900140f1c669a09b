import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { whoMay } from '../src/disclosure/index.ts'
import { integrate } from '../src/integrate.ts'
import type { LawDomain } from '../src/law/index.ts'
import { nl } from '../src/law/nl/index.ts'
import { nameOf, placesIn, type RowPlace, without } from '../src/testing/coverage/places.ts'
import { type CoveredRow, type RowCoverage, rowCoverage } from '../src/testing/coverage/row-coverage.ts'
import { isAtStake, passing, reasonsAreAtStake } from '../src/testing/coverage/stake.ts'
import { parseScenarios, runScenario, type Scenario } from '../src/testing/scenarios/index.ts'
import { filesUnder } from './files.ts'

const all = filesUnder('test/scenarios', '.md').flatMap((name) => parseScenarios(readFileSync(name, 'utf8'), name).scenarios)
/** What is recorded decides nothing, and what it says of what is not shown takes most of the time. */
const law = nl.map((domain) => ({ ...domain, records: [] }))
const some = spread(all, 12).filter((scenario) => runScenario(scenario, law, { integrate, whoMay }).passes)

describe('rows without a scenario', () => {
  let coverage: RowCoverage
  beforeAll(() => {
    coverage = rowCoverage(nl, all, { integrate, whoMay })
  }, 600_000)

  it('are counted under scenarios that pass', () => {
    expect(coverage.failing).toEqual([])
  })

  it('are those in the list of known gaps, and no others; `npx vitest run test/row-coverage.test.ts -u` writes it anew', async () => {
    const gaps = coverage.rows.filter(({ row }) => coverage.gaps.includes(row))
    const told = coverage.rows.filter(({ exempt, toldIn }) => exempt === undefined && toldIn.length > 0)
    const known = {
      rows: coverage.rows.filter(({ exempt }) => exempt === undefined).length,
      gaps: gaps.length,
      provedByReasonAlone: told.length,
      withoutScenario: byVersion(gaps),
      byReasonAlone: byVersion(told),
    }
    await expect(`${JSON.stringify(known, null, 2)}\n`, changesIn(gaps, told)).toMatchFileSnapshot('scenarios/gaps.json')
  })
})

describe('scenarios in which a row is taken not to be at stake', () => {
  const before = some.map((scenario) => outcomesOf(scenario, law))
  const stakes = new Map(
    some.map((scenario) => [
      scenario,
      passing(scenario, runScenario(scenario, law, { integrate, whoMay }).decisions.values(), law),
    ]),
  )
  const isTaken = (scenario: Scenario, place: RowPlace) => isAtStake(stakes.get(scenario) ?? expect.fail('no stakes'), place)
  const changed = (places: readonly RowPlace[]) =>
    some.flatMap((scenario, index) => {
      const out = places.filter((place) => !isTaken(scenario, place))
      return outcomesOf(scenario, without(law, out)) === before[index] ? [] : [`${scenario.name}: ${out.map(nameOf).join()}`]
    })
  const listed = (...lists: readonly RowPlace['list'][]) => placesIn(law).filter(({ list }) => lists.includes(list))

  it('there are some, of several acts', () => {
    expect(some.length).toBeGreaterThan(5)
    expect(new Set(some.map(({ request }) => request.purpose)).size).toBeGreaterThan(1)
  })

  // Leaving out more of these never gives back what leaving out fewer took, so that all of them at once stand for each.
  it('come out the same without any row that only permits', () => {
    expect(changed(listed('purposes', 'grounds', 'releases', 'quality', 'consentRules', 'rights'))).toEqual([])
  })

  it('come out the same without any row that only forbids', () => {
    expect(changed(listed('secrecy'))).toEqual([])
  })

  it('come out the same without each row that permits and forbids', () => {
    const wrong = listed('terms', 'prohibitions').filter((place) => {
      const lesser = without(law, [place])
      return some.some((one, index) => !isTaken(one, place) && outcomesOf(one, lesser) !== before[index])
    })
    expect(wrong.map(nameOf)).toEqual([])
  })
})

describe('scenarios of which a row is taken to turn neither outcome nor reason', () => {
  const stakes = some.map((scenario) =>
    passing(scenario, runScenario(scenario, law, { integrate, whoMay }).decisions.values(), law),
  )
  const failing = (places: readonly RowPlace[]) =>
    stakes.flatMap((one) => {
      const out = places.filter((place) => !isAtStake(one, place) && !reasonsAreAtStake(one, place))
      const { differing } = runScenario(one.scenario, without(law, out), { integrate, whoMay })
      return differing.size === 0 ? [] : [`${one.scenario.name}: ${out.map(nameOf).join()}`]
    })

  it('there are some that say why', () => {
    expect(stakes.filter(({ told }) => told.length > 0).length).toBeGreaterThan(3)
  })

  it.each(['purposes', 'grounds', 'releases', 'quality', 'consentRules', 'rights', 'secrecy'] as const)(
    'pass without any of the %s',
    (wanted) => {
      expect(failing(placesIn(law).filter(({ list }) => list === wanted))).toEqual([])
    },
  )

  it('pass without each of the terms', () => {
    const terms = placesIn(law).filter(({ list }) => list === 'terms')
    expect(terms.flatMap((place) => failing([place]))).toEqual([])
  })
})

describe('a row that turns only why something is withheld', () => {
  const told = (outcome: string) => {
    const text = `
## Loon voor de bijstand, waarvan geen bewaartermijn is gelezen

- Artikel: Participatiewet art. 64 lid 1 onder b
- Dag: 22 november 2026
- Cliënt: Anna, geboren 14 maart 1982
- Vraag: een toeleider van de gemeente, gebruik voor participatiewet/recht

| nr | gegeven | houder | verkregen voor | uitkomst |
| --- | --- | --- | --- | --- |
| 1 | loon | UWV | suwi/gegevens | ${outcome} |
`
    const { rows, gaps } = rowCoverage(nl, parseScenarios(text, 'loon.md').scenarios, { integrate, whoMay })
    const name = 'participatiewet/2026-07-01 participatiewet/64-1-b-suwi'
    return { row: rows.find(({ row }) => row === name), isGap: gaps.includes(name) }
  }

  it('is proved by a scenario that states every reason, and is told apart from one that turns what is shown', () => {
    const { row, isGap } = told('niet getoond: termijn onbekend')
    expect(row).toMatchObject({
      missedIn: [],
      toldIn: ['loon.md:2 Loon voor de bijstand, waarvan geen bewaartermijn is gelezen'],
    })
    expect(isGap).toBe(false)
  })

  it('is not proved by a scenario that leaves room for other reasons, or gives none', () => {
    expect(told('niet getoond: onder meer termijn onbekend')).toMatchObject({ row: { toldIn: [] }, isGap: true })
    expect(told('niet getoond')).toMatchObject({ row: { toldIn: [] }, isGap: true })
  })
})

describe('weakening household rows', () => {
  const participation = all.filter(({ file }) => /participatiewet.(4|19a)\.md$/.test(file))
  const gapsOf = (scenarios: readonly Scenario[]) => rowCoverage(nl, scenarios, { integrate, whoMay }).gaps
  const among = (gaps: readonly string[], name: string) => gaps.some((gap) => gap.endsWith(name))

  it('names what no scenario proves, and not each part of it as well', () => {
    const none = gapsOf([])
    expect(among(none, 'participatiewet/19a-cost-sharers')).toBe(true)
    expect(none.filter((gap) => gap.includes('#'))).toEqual([])
    const some = gapsOf(participation)
    expect(among(some, 'participatiewet/19a-cost-sharers')).toBe(false)
    expect(among(some, 'participatiewet/3-3-joint#way.2.judged-joint')).toBe(true)
    expect(some.filter((gap) => gap.includes('way.2.judged-joint.'))).toEqual([])
  })
})

describe('leaving out several rows at once', () => {
  it('finds the same rows as leaving out one at a time', () => {
    const { rows } = rowCoverage(nl, some, { integrate, whoMay })
    const isAmong = (place: RowPlace, { row, list }: CoveredRow) => row === nameOf(place) && list === place.list
    const proved = [
      ...rows.filter(({ missedIn }) => missedIn.length > 0).slice(0, 5),
      ...rows.filter(({ toldIn }) => toldIn.length > 0).slice(0, 5),
    ]
    const places = [...spread(placesIn(law), 40), ...placesIn(law).filter((place) => proved.some((row) => isAmong(place, row)))]
    const oneByOne = places.map((place) => {
      const lesser = without(law, [place])
      if (some.some((scenario) => misses(scenario, lesser))) return 'missed'
      return some.some((scenario) => runScenario(scenario, lesser, { integrate, whoMay }).differing.size > 0) ? 'told' : 'gap'
    })
    const found = places.map((place) => rows.find((row) => isAmong(place, row)))
    const wrong = places.filter((_, index) => {
      const row = found[index]
      if (row === undefined || row.exempt !== undefined) return false
      const is = row.missedIn.length > 0 ? 'missed' : row.toldIn.length > 0 ? 'told' : 'gap'
      return is !== oneByOne[index]
    })
    expect(wrong.map(nameOf)).toEqual([])
    expect(new Set(oneByOne)).toEqual(new Set(['missed', 'told', 'gap']))
  })
})

/** The outcome of every fact, whether it is shown on the rows that were asked, which households are others, and where others may. */
function outcomesOf(scenario: Scenario, under: readonly LawDomain[]): string {
  const { decisions, differing } = runScenario(scenario, under, { integrate, whoMay })
  const facts = scenario.expected.map(({ nr, outcome }) => `${decisions.get(nr)?.outcome} ${outcome.shown && differing.has(nr)}`)
  return [
    ...facts,
    ...scenario.households.map(({ concept }) => differing.has(concept)),
    ...scenario.entitled.map(({ nr }) => differing.has(`bevoegd ${nr}`)),
  ].join()
}

function misses(scenario: Scenario, under: readonly LawDomain[]): boolean {
  return outcomesOf(scenario, under) !== outcomesOf(scenario, law)
}

/** So many of a list, evenly over the whole of it. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.ceil(list.length / count)
  return list.filter((_, index) => index % step === 0)
}

type ByVersion = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What a writer of scenarios looks for: by version of an act, every row with the article to write one for. */
function byVersion(rows: readonly CoveredRow[]): ByVersion {
  const groups = new Map<string, Record<string, string>>()
  for (const { row, list, article, neverShown } of rows.toSorted((a, b) => (a.row < b.row ? -1 : 1))) {
    const [version = '', id = ''] = row.split(' ')
    groups.set(version, { ...groups.get(version), [id]: `${article} (${list}${because(neverShown)})` })
  }
  return Object.fromEntries(groups)
}

function because(neverShown: CoveredRow['neverShown']): string {
  return neverShown === undefined ? '' : `; no task of the act shows ${neverShown.join(' or ')}`
}

/** Which rows lack a scenario that are not on the list, which on it have one by now, and which only a reason proves that did not before. */
function changesIn(gaps: readonly CoveredRow[], told: readonly CoveredRow[]): string {
  const known = JSON.parse(readFileSync('test/scenarios/gaps.json', 'utf8')) as {
    withoutScenario: ByVersion
    byReasonAlone: ByVersion
  }
  const beyond = (sentence: string, one: ByVersion, other: ByVersion) => {
    const all = Object.entries(one).flatMap(([version, ids]) => {
      const extra = Object.entries(ids).filter(([id]) => other[version]?.[id] === undefined)
      return extra.length === 0 ? [] : [version, ...extra.map(([id, article]) => `  ${id}: ${article}`)]
    })
    return all.length === 0 ? [] : [sentence, ...all]
  }
  const [lacking, byReason] = [byVersion(gaps), byVersion(told)]
  return [
    ...beyond('leaving these rows out changes no scenario; write one for the article:', lacking, known.withoutScenario),
    ...beyond('these have a scenario now or are gone; write the list anew:', known.withoutScenario, lacking),
    ...beyond(
      'these turn only a stated reason now; write a scenario in which they turn what is shown:',
      byReason,
      known.byReasonAlone,
    ),
    ...beyond('these turn what is shown now, or nothing; write the list anew:', known.byReasonAlone, byReason),
  ].join('\n')
}
