import { citations } from '../../explain/index.ts'
import type { LawDomain } from '../../law/index.ts'
import type { Decision, WithheldReason, Words } from '../../schema/index.ts'
import type { Library } from '../promises/index.ts'
import { unlessRefused } from '../promises/looking.ts'
import { chosenIn } from './choices.ts'
import type { Outcome } from './outcome.ts'
import type { Scenario } from './scenario.ts'
import { strangers } from './strangers.ts'
import { reasonWords } from './words/of-requests.ts'

/** What came of a scenario: nothing differs, or each difference in a sentence. */
export interface ScenarioResult {
  readonly passes: boolean
  readonly differences: readonly Words[]
  /** Numbers in the table of the facts that came out otherwise. */
  readonly differing: ReadonlySet<string>
  /** The decisions, by the number of the fact in the table. */
  readonly decisions: ReadonlyMap<string, Decision>
}

type Deciding = Pick<Library, 'integrate'>

/** Puts the question of a scenario to the library under a law, and compares what came of each fact with what was expected. */
export function runScenario(scenario: Scenario, law: readonly LawDomain[], library: Deciding): ScenarioResult {
  const unknown = strangers(scenario, law)
  const { fragments, request, setting, expected } = scenario
  const chosen = chosenIn(law, scenario.choices)
  const integrated = unlessRefused(() => library.integrate(fragments, request, { ...setting, law: chosen }))
  const decisions = new Map<string, Decision>()
  const differing = new Set<string>()
  const differences: Words[] = integrated === undefined ? [...unknown, refused] : [...unknown]
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
  return { passes: differences.length === 0, differences, differing, decisions }
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
  return citations([row], 'nl', law).some((cite) => cite === place || cite.startsWith(`${place} `))
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
