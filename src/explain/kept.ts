import type { KeptFact } from '../disclosure/index.ts'
import type { LawDomain } from '../law/index.ts'
import type { Day, Instant, Instead, Language, Words } from '../schema/index.ts'
import { citations, explainInstead } from './explain.ts'
import { listed } from './phrases.ts'
import { consentTexts, glueTexts, judgementTexts, reasonTexts } from './texts.ts'

/**
 * One sentence for a supplier on a fact that stays with it: why it is not sent, what is missing under which articles, and what to do instead. Rows are
 * cited as they read on the day, without one as the newest version that has them.
 */
export function explainKept(
  { reasons, instead, rows }: KeptFact,
  language: Language,
  law: readonly LawDomain[],
  at?: Instant | Day,
): string {
  const why = reasons.map((reason) => reasonTexts[reason][language]).join('; ')
  const missing = instead.flatMap(missingWords)
  const named = missing.length === 0 ? '' : `: ${listed(missing, 'and', language)}`
  const cites = rows.length === 0 ? '' : ` (${citations(rows, language, law, at).join('; ')})`
  return `${glueTexts.notSent[language]}: ${why}${named}${cites}${insteadPhrase(instead, language)}`
}

function missingWords(one: Instead): readonly Words[] {
  switch (one.do) {
    case 'ask-consent':
      return one.consents.map((kind) => consentTexts[kind])
    case 'record-judgement':
      return one.judgements.map((kind) => judgementTexts[kind])
    case 'ask-the-person':
    case 'let-them-bring-it':
    case 'ask-the-holder':
    case 'not-possible':
    case 'other-capacity':
      return []
  }
}

/** All of it has to be done, where a view names ways to choose from. */
function insteadPhrase(instead: readonly Instead[], language: Language): string {
  if (instead.length === 0) return ''
  const steps = instead.map((one) => ({ nl: explainInstead([one], 'nl'), en: explainInstead([one], 'en') }))
  return `; ${glueTexts.instead[language]}: ${listed(steps, 'and', language)}`
}
