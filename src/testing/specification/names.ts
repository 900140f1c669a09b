import type { KnownPerson } from '../../schema/index.ts'
import { isNoName } from './no-names.ts'

/** The words of a name without case, diacritics, hyphens and extra spaces; a hyphen counts as a space; diacritics are what decomposition takes off (reading 6); none where nothing is known. */
function wordsOf(name: string | undefined): readonly string[] {
  if (name === undefined) return []
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s\p{Pd}]+/u)
    .filter((word) => word !== '')
  return isNoName(words) ? [] : words
}

interface Surname {
  readonly surname?: string
  readonly prefix?: string
}

/** Whether a delivered surname is known and agrees with any of the names known for a person. */
export function surnameAgrees(delivered: Surname, person: KnownPerson): boolean {
  const own = spellings(delivered)
  return person.names.flatMap(spellings).some((spelling) => own.includes(spelling))
}

/** Whether a surname is known on both sides and agrees with none of the names. */
export function surnameContradicts(delivered: Surname, person: KnownPerson): boolean {
  const [own, known] = [spellings(delivered), person.names.flatMap(spellings)]
  return own.length > 0 && known.length > 0 && !known.some((spelling) => own.includes(spelling))
}

/** With the prefix left aside, and with it written into the surname; none where no surname is known. */
function spellings(name: Surname): readonly string[] {
  const surname = wordsOf(name.surname)
  return surname.length === 0 ? [] : [surname.join(' '), [...wordsOf(name.prefix), ...surname].join(' ')]
}

/** Whether given names are known on both sides and neither list begins with the other. */
export function givenNamesContradict(delivered: string | undefined, known: string | undefined): boolean {
  const [one, other] = [wordsOf(delivered), wordsOf(known)]
  const bothKnown = one.length > 0 && other.length > 0
  return bothKnown && !beginsWith(one, other) && !beginsWith(other, one)
}

/** Whether given names are known on both sides and are the same in full. */
export function givenNamesAgree(delivered: string | undefined, known: string | undefined): boolean {
  const one = wordsOf(delivered)
  return one.length > 0 && one.join(' ') === wordsOf(known).join(' ')
}

function beginsWith(list: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => list[index] === word)
}
