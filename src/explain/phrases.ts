import { type Language, type PersonRole, personRoles, type Words } from '../schema/index.ts'
import { glueTexts, roleTexts } from './texts.ts'

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

function textOf(role: PersonRole): Words {
  return roleTexts[role]
}
