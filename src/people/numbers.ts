import type { KnownPerson } from '../schema/index.ts'

/** A person's own citizen service number and those the register says it had before, each once. */
export function numbersOf({ bsn, formerBsns }: KnownPerson): readonly string[] {
  if (formerBsns === undefined) return bsn === undefined ? [] : [bsn]
  return [...new Set(bsn === undefined ? formerBsns : [bsn, ...formerBsns])]
}

/** Whether two persons each have numbers and none in common, so that they cannot be one. */
export function haveOtherNumbers(one: KnownPerson, other: KnownPerson): boolean {
  const [numbers, others] = [numbersOf(one), numbersOf(other)]
  return numbers.length > 0 && others.length > 0 && !numbers.some((number) => others.includes(number))
}
