import { type LawDomain, rowsOf } from '../law/index.ts'
import { catalogue, type Decision, type Instead, type Language, type NotLinkedReason, type NotShown } from '../schema/index.ts'
import { conditionPhrase, listed, rolesPhrase } from './phrases.ts'
import { glueTexts, insteadTexts, notLinkedTexts, reasonTexts } from './texts.ts'

/**
 * One sentence for a reader: what the law leaves out of a view, or (for the audit) under which articles one fact was shown, or for which reasons
 * it was withheld. Rows are looked up in the law given; one that is not in it is named by its id.
 */
export function explain(it: NotShown | Decision, language: Language, law: readonly LawDomain[]): string {
  return 'outcome' in it ? decisionSentence(it, language, law) : notShownSentence(it, language, law)
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

/** The articles of rows, each once, such as `Wmo 2015 art. 5.1.1(4)`. */
export function citations(rows: readonly string[], language: Language, law: readonly LawDomain[]): readonly string[] {
  return [...new Set(rows.map((id) => citation(id, language, law)))]
}

function notShownSentence(it: NotShown, language: Language, law: readonly LawDomain[]): string {
  const act = law.find((domain) => domain.act === it.act)?.short[language] ?? it.act
  const names = it.categories.map((category) => catalogue[category].name)
  const cites = it.rows.length === 0 ? '' : ` (${citations(it.rows, language, law).join('; ')})`
  const subject = `${act}: ${listed(names, 'and', language)} (${rolesPhrase(it.roles, language)})`
  const instead = `${glueTexts.instead[language]}: ${explainInstead(it.instead, language)}`
  return `${subject}: ${conditionPhrase(it.condition, language)}${cites}; ${instead}`
}

function decisionSentence({ outcome, rows, reasons }: Decision, language: Language, law: readonly LawDomain[]): string {
  if (outcome === 'cleared') return `${glueTexts.shownUnder[language]} ${citations(rows, language, law).join('; ')}`
  return `${glueTexts.withheld[language]}: ${reasons.map((reason) => reasonTexts[reason][language]).join('; ')}`
}

function citation(id: string, language: Language, law: readonly LawDomain[]): string {
  for (const domain of law) {
    const cite = rowsOf(domain).find((row) => row.id === id)?.cite
    if (cite === undefined) continue
    const dutch = `${cite.paragraph ? ` lid ${cite.paragraph}` : ''}${cite.part ? ` onder ${cite.part}` : ''}`
    const english = `${cite.paragraph ? `(${cite.paragraph})` : ''}${cite.part ? `(${cite.part})` : ''}`
    return `${domain.short[language]} art. ${cite.article}${language === 'nl' ? dutch : english}`
  }
  return id
}
