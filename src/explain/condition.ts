import type { LawDomain } from '../law/index.ts'
import { type Day, type Instant, type Language, type NotShown, origins } from '../schema/index.ts'
import { askedPhrases } from './circumstances.ts'
import { listed } from './phrases.ts'
import { newestFirst, rowIn } from './reading.ts'
import { capacityTexts, consentTexts, glueTexts, judgementTexts, originTexts } from './texts.ts'

/** What the law asks, as one phrase; circumstances as its rows read on the day, or in general where the law given has none of them. */
export function conditionPhrase(
  { condition, rows }: Pick<NotShown, 'condition' | 'rows'>,
  language: Language,
  law: readonly LawDomain[],
  at?: Instant | Day,
): string {
  const { ground, consents, judgements, capacities, circumstances } = condition
  if (ground === 'none') return glueTexts.noGround[language]
  const needs = [...consents.map((kind) => consentTexts[kind]), ...judgements.map((kind) => judgementTexts[kind])]
  const phrases: string[] = []
  if (needs.length > 0) phrases.push(`${glueTexts.onlyWith[language]} ${listed(needs, 'and', language)}`)
  if (capacities.length > 0) {
    const allowed = capacities.map((capacity) => capacityTexts[capacity])
    phrases.push(`${glueTexts.onlyAs[language]} ${listed(allowed, 'or', language)}`)
  }
  if (condition.origins.length > 0) phrases.push(originsPhrase(condition.origins, language))
  const known = newestFirst(law, at)
  const whens = rows.flatMap((id) => rowIn(id, known)?.row.when ?? [])
  return [...phrases, ...askedPhrases(circumstances, whens, language, known)].join(', ')
}

function originsPhrase(allowed: NotShown['condition']['origins'], language: Language): string {
  const barred = origins.filter((origin) => !allowed.includes(origin))
  const [glue, named] = allowed.length <= barred.length ? [glueTexts.onlyFrom, allowed] : [glueTexts.notFrom, barred]
  const words = named.map((origin) => originTexts[origin])
  return `${glue[language]} ${listed(words, 'or', language)}`
}
