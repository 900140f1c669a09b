import type { KnownPerson } from '../../schema/index.ts'
import { writingsOf } from './letters.ts'
import { oncePer } from './once.ts'
import { type Surname, spellings, spellingsOfPerson } from './surnames.ts'
import { fits, type Word, wordsOf } from './words.ts'

/** Somebody with given names, or of whom none are known. */
interface Named {
  readonly givenNames?: string
}

/** Whether a delivered surname is known and agrees with any of the names known for a person. */
export function surnameAgrees(delivered: Surname, person: KnownPerson): boolean {
  const own = spellings(delivered)
  return spellingsOfPerson(person.names).some((spelling) => own.includes(spelling))
}

/** Whether a surname is known on both sides and agrees with none of the names; a name that is not known among several does not keep it from that (reading 34). */
export function surnameContradicts(delivered: Surname, person: KnownPerson): boolean {
  const [own, known] = [spellings(delivered), spellingsOfPerson(person.names)]
  return own.length > 0 && known.length > 0 && !known.some((spelling) => own.includes(spelling))
}

/** Whether given names are known on both sides and neither list begins with the other, in whatever writing. */
export function givenNamesContradict(delivered: Named, known: Named): boolean {
  return listsOf(delivered).every((one) => listsOf(known).every((other) => contradict(one, other)))
}

function contradict(one: readonly Word[], other: readonly Word[]): boolean {
  return one.length > 0 && other.length > 0 && !beginsWith(one, other) && !beginsWith(other, one)
}

/** Whether given names are known on both sides and are the same in full, which an initial is not (reading 33). */
export function givenNamesAgree(delivered: Named, known: Named): boolean {
  return listsOf(delivered).some((one) => listsOf(known).some((other) => isFull(one) && textOf(one) === textOf(other)))
}

/** The given names of somebody, in each of the writings. */
const listsOf = oncePer(({ givenNames }: Named): readonly (readonly Word[])[] =>
  writingsOf(givenNames).map((writing) => wordsOf(givenNames, writing)),
)

function isFull(list: readonly Word[]): boolean {
  return list.length > 0 && !list.some((word) => word.isInitial)
}

function textOf(list: readonly Word[]): string {
  return list.map(({ text }) => text).join(' ')
}

function beginsWith(list: readonly Word[], start: readonly Word[]): boolean {
  return start.every((word, index) => fits(word, list[index]))
}
