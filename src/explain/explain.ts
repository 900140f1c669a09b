import type { LawDomain } from '../law/index.ts'
import {
  catalogue,
  type Day,
  type Decision,
  type Instant,
  type Instead,
  type Language,
  type NotLinkedReason,
  type NotShown,
  type Words,
} from '../schema/index.ts'
import { rowCite } from './cite.ts'
import { conditionPhrase } from './condition.ts'
import { listed, rolesPhrase } from './phrases.ts'
import { newestFirst, rowIn } from './reading.ts'
import { giverTexts, glueTexts, insteadTexts, notLinkedTexts, reasonTexts } from './texts.ts'

/**
 * One sentence for a reader: what the law leaves out of a view, or (for the audit) under which articles one fact was shown, or for which reasons
 * it was withheld. Rows are cited as they read on the day (give `view.at`, or a day); without one, as the newest version that has them. A row
 * that is in no version is named by its id.
 */
export function explain(it: NotShown | Decision, language: Language, law: readonly LawDomain[], at?: Instant | Day): string {
  const known = newestFirst(law, at)
  return 'outcome' in it ? decisionSentence(it, language, known) : notShownSentence(it, language, known, at)
}

/** One sentence on why a delivered person was not linked, for a steward. */
export function explainUnlinked(why: NotLinkedReason, language: Language): string {
  return notLinkedTexts[why][language]
}

/** What to do instead, as one phrase. */
export function explainInstead(instead: readonly Instead[], language: Language): string {
  return listed(instead.map(insteadWords), 'or', language)
}

/** A consent is asked of whoever can give it, at some age. */
function insteadWords(one: Instead): Words {
  const words = insteadTexts[one.do]
  if (one.do !== 'ask-consent' || one.by.length === 0) return words
  const givers = one.by.map((giver) => giverTexts[giver])
  const asked = (to: Language) => `${words[to]} (${glueTexts.of[to]} ${listed(givers, 'or', to)})`
  return { nl: asked('nl'), en: asked('en') }
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

function notShownSentence(it: NotShown, language: Language, law: readonly LawDomain[], at: Instant | Day | undefined): string {
  const act = law.find((domain) => domain.act === it.act)?.short[language] ?? it.act
  const names = it.categories.map((category) => catalogue[category].name)
  const cites = it.rows.length === 0 ? '' : ` (${cited(it.rows, language, law).join('; ')})`
  const subject = `${act}: ${listed(names, 'and', language)} (${rolesPhrase(it.roles, language)})`
  const instead = `${glueTexts.instead[language]}: ${explainInstead(it.instead, language)}`
  return `${subject}: ${conditionPhrase(it, language, law, at)}${cites}; ${instead}`
}

function decisionSentence({ outcome, rows, reasons }: Decision, language: Language, law: readonly LawDomain[]): string {
  if (outcome === 'cleared') return `${glueTexts.shownUnder[language]} ${cited(rows, language, law).join('; ')}`
  return `${glueTexts.withheld[language]}: ${reasons.map((reason) => reasonTexts[reason][language]).join('; ')}`
}

function cited(rows: readonly string[], language: Language, law: readonly LawDomain[]): readonly string[] {
  return [...new Set(rows.map((id) => citation(id, language, law)))]
}

function citation(id: string, language: Language, law: readonly LawDomain[]): string {
  const found = rowIn(id, law)
  return found === undefined ? id : rowCite(found.domain, found.row, language)
}
