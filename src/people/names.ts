import type { KnownPerson } from '../schema/index.ts'

/** Whether a delivered surname, with or without its prefix, is any name known for the person (birth, spouse, combined, former). */
export function surnameAgrees(person: KnownPerson, surname: string, prefix: string | undefined): boolean {
  if (!isName(surname)) return false
  if (person.names.some((name) => name.surname === surname)) return true
  const delivered = [plain(surname), plain(`${prefix ?? ''} ${surname}`)]
  return person.names.some((name) => {
    const known = [plain(name.surname), plain(`${name.prefix ?? ''} ${name.surname}`)]
    return known.some((spelling) => delivered.includes(spelling))
  })
}

/** Whether two lists of given names can be one person's: one begins with the other, name by name. */
export function givenNamesAgree(one: string, other: string): boolean {
  if (one === other) return true
  const [shorter, longer] = [plain(one).split(' '), plain(other).split(' ')].sort((a, b) => a.length - b.length)
  return shorter?.every((name, index) => name === longer?.[index]) ?? false
}

/** Whether something is left of a name to compare by: a hyphen, as registers write where they know none, is no name. */
export function isName(name: string | undefined): name is string {
  return name !== undefined && plain(name) !== ''
}

/** A name without case, diacritics, hyphens or extra spaces. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim()
}
