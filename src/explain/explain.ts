import type { LawDomain } from '../law/index.ts'
import { rowsOf } from '../law/index.ts'
import {
  catalogue,
  type Decision,
  type Instead,
  type Language,
  type NotLinkedReason,
  type NotShown,
  type Words,
} from '../schema/index.ts'
import {
  capacityTexts,
  consentTexts,
  insteadTexts,
  judgementTexts,
  notLinkedTexts,
  originTexts,
  reasonTexts,
  roleTexts,
} from './texts.ts'

/**
 * One sentence for a reader on what the law leaves out of a view, or on why one fact was shown or withheld (for the audit), with the
 * articles. Rows are looked up in the law given; one that is not in it is named by its id.
 */
export function explain(it: NotShown | Decision, language: Language, law: readonly LawDomain[]): string {
  return 'outcome' in it ? decisionText(it, language, law) : notShownText(it, language, law)
}

/** One sentence on why a delivered person was not linked, for a steward. */
export function explainUnlinked(why: NotLinkedReason, language: Language): string {
  return notLinkedTexts[why][language]
}

/** What to do instead, one phrase each. */
export function explainInstead(instead: readonly Instead[], language: Language): string {
  return list(
    instead.map((one) => insteadTexts[one.do]),
    language,
    'or',
  )
}

/** The articles of rows, each once, such as `Wmo 2015 art. 5.1.1(4)`. */
export function citations(rows: readonly string[], language: Language, law: readonly LawDomain[]): readonly string[] {
  return [...new Set(rows.map((id) => citation(id, language, law)))]
}

function notShownText(
  { act, categories, roles, condition, rows, instead }: NotShown,
  language: Language,
  law: readonly LawDomain[],
): string {
  const what = `${actName(act, language, law)}: ${list(
    categories.map((category) => catalogue[category].name),
    language,
    'and',
  )}`
  const whose = `(${list(
    roles.map((role) => roleTexts[role]),
    language,
    'and',
  )})`
  const cites = rows.length > 0 ? ` (${citations(rows, language, law).join('; ')})` : ''
  return `${what} ${whose}: ${conditionText(condition, language)}${cites}; ${language === 'nl' ? 'in plaats daarvan' : 'instead'}: ${explainInstead(instead, language)}`
}

/** What the law asks, as one phrase. */
export function conditionText(
  { ground, consents, judgements, capacities, origins }: NotShown['condition'],
  language: Language,
): string {
  if (ground === 'none') return language === 'nl' ? 'geen grond in de wet' : 'no ground in the law'
  const needs = [...consents.map((kind) => consentTexts[kind]), ...judgements.map((kind) => judgementTexts[kind])]
  const parts: string[] = []
  if (needs.length > 0) parts.push(`${language === 'nl' ? 'alleen met' : 'only with'} ${list(needs, language, 'and')}`)
  if (capacities.length > 0)
    parts.push(
      `${language === 'nl' ? 'alleen als' : 'only as'} ${list(
        capacities.map((one) => capacityTexts[one]),
        language,
        'or',
      )}`,
    )
  if (origins.length > 0)
    parts.push(
      `${language === 'nl' ? 'alleen verkregen van' : 'only obtained from'} ${list(
        origins.map((one) => originTexts[one]),
        language,
        'or',
      )}`,
    )
  return parts.join(', ')
}

function decisionText({ outcome, rows, reasons }: Decision, language: Language, law: readonly LawDomain[]): string {
  if (outcome === 'cleared')
    return `${language === 'nl' ? 'getoond op grond van' : 'shown under'} ${citations(rows, language, law).join('; ')}`
  return `${language === 'nl' ? 'niet getoond' : 'withheld'}: ${reasons.map((reason) => reasonTexts[reason][language]).join('; ')}`
}

function citation(id: string, language: Language, law: readonly LawDomain[]): string {
  for (const domain of law) {
    const row = rowsOf(domain).find((one) => one.id === id)
    if (row === undefined) continue
    const { article, paragraph, part } = row.cite
    const place =
      language === 'nl'
        ? `${paragraph ? ` lid ${paragraph}` : ''}${part ? ` onder ${part}` : ''}`
        : `${paragraph ? `(${paragraph})` : ''}${part ? `(${part})` : ''}`
    return `${domain.name[language]} art. ${article}${place}`
  }
  return id
}

function actName(act: string, language: Language, law: readonly LawDomain[]): string {
  return law.find((domain) => domain.act === act)?.name[language] ?? act
}

const joining = { and: { nl: ' en ', en: ' and ' }, or: { nl: ' of ', en: ' or ' } } as const

function list(words: readonly Words[], language: Language, by: 'and' | 'or'): string {
  const texts = words.map((word) => word[language])
  const last = texts.pop()
  return texts.length === 0 ? (last ?? '') : `${texts.join(', ')}${joining[by][language]}${last ?? ''}`
}
