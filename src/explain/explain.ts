import { dayOf, isDay } from '../core/day.ts'
import { inForce, type LawDomain, rowsOf } from '../law/index.ts'
import {
  catalogue,
  type Day,
  type Decision,
  type Instant,
  type Instead,
  type Language,
  type NotLinkedReason,
  type NotShown,
} from '../schema/index.ts'
import { rowCite } from './cite.ts'
import { conditionPhrase, listed, rolesPhrase } from './phrases.ts'
import { glueTexts, insteadTexts, notLinkedTexts, reasonTexts } from './texts.ts'

/**
 * One sentence for a reader: what the law leaves out of a view, or (for the audit) under which articles one fact was shown, or for which reasons
 * it was withheld. Rows are cited as they read on the day (give `view.at`, or a day); without one, as the newest version that has them. A row
 * that is in no version is named by its id.
 */
export function explain(it: NotShown | Decision, language: Language, law: readonly LawDomain[], at?: Instant | Day): string {
  const known = newestFirst(law, at)
  return 'outcome' in it ? decisionSentence(it, language, known) : notShownSentence(it, language, known)
}

/** One sentence on why a delivered person was not linked, for a steward. */
export function explainUnlinked(why: NotLinkedReason, language: Language): string {
  return notLinkedTexts[why][language]
}

/** What to do instead, as one phrase. */
export function explainInstead(instead: readonly Instead[], language: Language): string {
  const words = instead.map((one) => insteadTexts[one.do])
  return listed(words, 'or', language)
}

/** The articles of rows, each once, such as `Wmo 2015 art. 5.1.1(4)`, as they read on the day, or in the newest version that has them. */
export function citations(
  rows: readonly string[],
  language: Language,
  law: readonly LawDomain[],
  at?: Instant | Day,
): readonly string[] {
  return cited(rows, language, newestFirst(law, at))
}

/** The versions in force on the day first, then the newest, bills last: the order in which a row is looked up. */
function newestFirst(law: readonly LawDomain[], at: Instant | Day | undefined): readonly LawDomain[] {
  const today = at === undefined ? [] : inForce(law, isDay(at) ? at : dayOf(at))
  const others = law.filter((domain) => !today.includes(domain))
  const rank = ({ status, validFrom }: LawDomain) => `${status === 'bill' ? 0 : 1} ${validFrom}`
  return [...today, ...others.toSorted((a, b) => (rank(a) > rank(b) ? -1 : 1))]
}

function notShownSentence(it: NotShown, language: Language, law: readonly LawDomain[]): string {
  const act = law.find((domain) => domain.act === it.act)?.short[language] ?? it.act
  const names = it.categories.map((category) => catalogue[category].name)
  const cites = it.rows.length === 0 ? '' : ` (${cited(it.rows, language, law).join('; ')})`
  const subject = `${act}: ${listed(names, 'and', language)} (${rolesPhrase(it.roles, language)})`
  const instead = `${glueTexts.instead[language]}: ${explainInstead(it.instead, language)}`
  return `${subject}: ${conditionPhrase(it.condition, language)}${cites}; ${instead}`
}

function decisionSentence({ outcome, rows, reasons }: Decision, language: Language, law: readonly LawDomain[]): string {
  if (outcome === 'cleared') return `${glueTexts.shownUnder[language]} ${cited(rows, language, law).join('; ')}`
  return `${glueTexts.withheld[language]}: ${reasons.map((reason) => reasonTexts[reason][language]).join('; ')}`
}

function cited(rows: readonly string[], language: Language, law: readonly LawDomain[]): readonly string[] {
  return [...new Set(rows.map((id) => citation(id, language, law)))]
}

function citation(id: string, language: Language, law: readonly LawDomain[]): string {
  for (const domain of law) {
    const row = rowsOf(domain).find((one) => one.id === id)
    if (row !== undefined) return rowCite(domain, row, language)
  }
  return id
}
