import { isName, spellings, withoutTitle } from './spelling.ts'

/** Whether two lists of given names cannot be one person's: neither begins with the other, name by name. An initial is a name of which only the first letter is known. */
export function givenNamesContradict(one: string | undefined, other: string | undefined): boolean {
  if (one === other || !isName(one) || !isName(other)) return false
  return !spelt(one).some((first) => spelt(other).some((second) => begins(first, second)))
}

/** Whether two lists of given names are the same in full; a list with an initial in it is never full. */
export function givenNamesAgree(one: string | undefined, other: string | undefined): boolean {
  if (!isFull(one) || !isFull(other)) return false
  const known = spelt(other).map((names) => names.join(' '))
  return spelt(one).some((names) => known.includes(names.join(' ')))
}

/** Whether given names are written in full, so that they can identify. Two or three capitals together (`AM`) are initials, also where they spell a name. */
export function isFull(names: string | undefined): names is string {
  if (!isName(names) || apart(names).some((name) => /^\p{Lu}{2,3}$/u.test(name))) return false
  return spelt(names).every((list) => list.every((name) => name.length > 1))
}

/** Given names one by one, as they were written. */
function apart(names: string): readonly string[] {
  return withoutTitle(names)
    .normalize('NFC')
    .split(/[\s\p{Pd}./]/u)
}

function spelt(names: string): readonly (readonly string[])[] {
  return spellings(withoutTitle(names)).map((spelling) => spelling.split(' '))
}

function begins(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length).every((name, index) => isSame(name, other[index] ?? ''))
}

function isSame(one: string, other: string): boolean {
  return one.length === 1 || other.length === 1 ? one.charAt(0) === other.charAt(0) : one === other
}
