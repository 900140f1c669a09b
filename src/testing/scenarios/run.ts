import { citations } from '../../explain/index.ts'
import type { Integrated } from '../../integrate.ts'
import { fill, type LawDomain, LawError } from '../../law/index.ts'
import type { Decision, WithheldReason, Words } from '../../schema/index.ts'
import { personKey } from '../../view/key-of.ts'
import { unlessRefused } from '../promises/looking.ts'
import type { Deciding } from './deciding.ts'
import type { Outcome } from './outcome.ts'
import type { Scenario } from './scenario.ts'
import { differencesIn } from './stands.ts'
import { strangers } from './strangers.ts'
import { differencesOf } from './ways.ts'
import { isWithinArticle } from './within-article.ts'
import { reasonWords } from './words/of-requests.ts'

/** What came of a scenario: nothing differs, or each difference in a sentence. */
export interface ScenarioResult {
  readonly passes: boolean
  readonly differences: readonly Words[]
  /** Numbers in the table of the facts that came out otherwise, concepts of the households that did, and `bevoegd 1` of who may. */
  readonly differing: ReadonlySet<string>
  /** The decisions, by the number of the fact in the table. */
  readonly decisions: ReadonlyMap<string, Decision>
  /** What the request may see; absent where it was refused as a whole. */
  readonly cleared?: Integrated['cleared']
}

/** Puts the question of a scenario to the library under a law, and compares what came of each fact, each household and of who may with what was expected. */
export function runScenario(scenario: Scenario, law: readonly LawDomain[], library: Deciding): ScenarioResult {
  const unknown = strangers(scenario, law)
  const { fragments, request, setting, expected } = scenario
  const filled = filledLaw(scenario, law)
  const integrated = unlessRefused(() => library.integrate(fragments, request, { ...setting, law: filled ?? law }))
  const decisions = new Map<string, Decision>()
  const differing = new Set<string>()
  const differences: Words[] = [...unknown]
  if (integrated === undefined) differences.push(refused)
  if (filled === undefined) differences.push(noSuchChoice)
  for (const { nr, line, fact, outcome } of expected) {
    const decision = integrated?.audit.decisions.find((one) => one.fact.id === fact.id)
    if (decision !== undefined) decisions.set(nr, decision)
    const duty = integrated?.audit.dutiesUnmet.some(({ id }) => id === fact.id) === true
    if (agrees(outcome, decision, duty, law)) continue
    differing.add(nr)
    differences.push({
      nl: `gegeven ${nr} (regel ${line}): verwacht ${wanted(outcome, 'nl')}; het werd ${came(decision, law, 'nl')}`,
      en: `fact ${nr} (line ${line}): expected ${wanted(outcome, 'en')}; it was ${came(decision, law, 'en')}`,
    })
  }
  for (const { concept, differences: found } of integrated === undefined ? [] : householdsIn(scenario, integrated)) {
    if (found.length > 0) differing.add(concept)
    differences.push(...found)
  }
  for (const expectedWays of scenario.entitled) {
    const found = differencesOf(expectedWays, scenario, filled ?? law, library)
    if (found.length > 0) differing.add(`bevoegd ${expectedWays.nr}`)
    differences.push(...found)
  }
  const seen = integrated === undefined ? {} : { cleared: integrated.cleared }
  return { passes: differences.length === 0, differences, differing, decisions, ...seen }
}

function householdsIn({ households, request, receiver, setting }: Scenario, { view }: Integrated) {
  const keyOf = (person: string) => personKey(person, receiver, setting)
  const names = setting.people.persons.map(({ id }) => id)
  return households.map((expected) => ({
    concept: expected.concept,
    differences: differencesIn(expected, view.households, { keyOf, names, client: request.client }),
  }))
}

/** The law with what the municipality chose; none where the law does not leave that choice. */
function filledLaw({ choices }: Scenario, law: readonly LawDomain[]): readonly LawDomain[] | undefined {
  if (choices === undefined) return law
  try {
    return fill(law, choices)
  } catch (error) {
    if (error instanceof LawError) return undefined
    throw error
  }
}

/** A fact that was destroyed is not decided at all; whoever expects it withheld has it. */
function agrees(outcome: Outcome, decision: Decision | undefined, duty: boolean, law: readonly LawDomain[]): boolean {
  if (outcome.shown) {
    if (decision?.outcome !== 'cleared') return false
    return outcome.on.every((place) => decision.rows.some((row) => row === place || isAt(place, row, law)))
  }
  if (decision?.outcome === 'cleared' || (outcome.dutyUnmet && !duty)) return false
  const reasons = decision?.reasons ?? []
  return (
    outcome.reasons.every((reason) => reasons.includes(reason)) && (outcome.among || reasons.length === outcome.reasons.length)
  )
}

/** Whether a row restates an article, or a part of it. */
function isAt(place: string, row: string, law: readonly LawDomain[]): boolean {
  return citations([row], 'nl', law).some((cite) => isWithinArticle(cite, place))
}

function wanted(outcome: Outcome, language: keyof Words): string {
  if (outcome.shown)
    return outcome.on.length === 0 ? words.shown[language] : `${words.shownOn[language]} ${outcome.on.join(', ')}`
  const reasons = reasonsPhrase(outcome.reasons, language)
  const among = outcome.among && reasons !== '' ? words.among[language] : ''
  return `${words.withheld[language]}${reasons === '' ? '' : `: ${among}${reasons}`}${outcome.dutyUnmet ? words.duty[language] : ''}`
}

function came(decision: Decision | undefined, law: readonly LawDomain[], language: keyof Words): string {
  if (decision === undefined) return words.undecided[language]
  if (decision.outcome === 'withheld') return `${words.withheld[language]}: ${reasonsPhrase(decision.reasons, language)}`
  const rows = decision.rows.map((row) => `${citations([row], language, law).join()} (${row})`)
  return `${words.shownOn[language]} ${rows.join(', ')}`
}

function reasonsPhrase(reasons: readonly WithheldReason[], language: keyof Words): string {
  return reasons.map((reason) => (language === 'nl' ? reasonWords[reason][0] : reason)).join(language === 'nl' ? ' en ' : ' and ')
}

/** Without this a slip of the pen would withhold, and so pass for what was expected. */
const noSuchChoice: Words = {
  nl: 'geen wet in werking laat deze keuze, of niet met deze waarde; schrijf haar als in de wet',
  en: 'no act in force leaves this choice, or not with this value; write it as the law does',
}

/** A request that is refused as a whole withholds everything, and so would pass for what was expected. */
const refused: Words = {
  nl: 'de vraag als geheel is geweigerd; noem elke persoon één keer',
  en: 'the request as a whole was refused; name every person once',
}

const words = {
  shown: { nl: 'getoond', en: 'shown' },
  shownOn: { nl: 'getoond op', en: 'shown on' },
  withheld: { nl: 'niet getoond', en: 'withheld' },
  among: { nl: 'onder meer ', en: 'among others ' },
  duty: { nl: ', plicht niet nagekomen', en: ', duty unmet' },
  undecided: {
    nl: 'niet beslist: vernietigd, of de vraag werd geweigerd',
    en: 'not decided: destroyed, or the request was refused',
  },
} satisfies Readonly<Record<string, Words>>
