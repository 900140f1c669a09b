import { type Language, type NotShown, origins, type PersonRole, personRoles, type Words } from '../schema/index.ts'
import { capacityTexts, consentTexts, glueTexts, judgementTexts, originTexts, roleTexts } from './texts.ts'

/** Some words as one enumeration: `a, b and c`. */
export function listed(words: readonly Words[], by: 'and' | 'or', language: Language): string {
  const texts = words.map((word) => word[language])
  const last = texts.pop() ?? ''
  return texts.length === 0 ? last : `${texts.join(', ')} ${glueTexts[by][language]} ${last}`
}

/** Whom a condition is about, by what is shorter: whom it names or whom it leaves out. */
export function rolesPhrase(roles: readonly PersonRole[], language: Language): string {
  const others = personRoles.filter((role) => !roles.includes(role))
  if (others.length === 0) return glueTexts.everyone[language]
  if (others.length >= roles.length) return listed(roles.map(textOf), 'and', language)
  return `${glueTexts.everyoneBut[language]} ${listed(others.map(textOf), 'and', language)}`
}

/** What the law asks, as one phrase. */
export function conditionPhrase(condition: NotShown['condition'], language: Language): string {
  const { ground, consents, judgements, capacities } = condition
  if (ground === 'none') return glueTexts.noGround[language]
  const needs = [...consents.map((kind) => consentTexts[kind]), ...judgements.map((kind) => judgementTexts[kind])]
  const phrases: string[] = []
  if (needs.length > 0) phrases.push(`${glueTexts.onlyWith[language]} ${listed(needs, 'and', language)}`)
  if (capacities.length > 0) {
    const allowed = capacities.map((capacity) => capacityTexts[capacity])
    phrases.push(`${glueTexts.onlyAs[language]} ${listed(allowed, 'or', language)}`)
  }
  if (condition.origins.length > 0) phrases.push(originsPhrase(condition.origins, language))
  return phrases.join(', ')
}

function originsPhrase(allowed: NotShown['condition']['origins'], language: Language): string {
  const barred = origins.filter((origin) => !allowed.includes(origin))
  const [glue, named] = allowed.length <= barred.length ? [glueTexts.onlyFrom, allowed] : [glueTexts.notFrom, barred]
  const words = named.map((origin) => originTexts[origin])
  return `${glue[language]} ${listed(words, 'or', language)}`
}

function textOf(role: PersonRole): Words {
  return roleTexts[role]
}
