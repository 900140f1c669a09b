import type { DeliveredPerson, KnownPerson, People } from '../schema/index.ts'
import { knownOnce, type ReadAs, readAs } from './same-persons.ts'
import { type CameIn, type SpokenOf, spokenOf } from './spoken-of.ts'

/** The known persons, by all that a delivery can find them by, and what a steward recorded. */
export interface Known {
  /** By id, less those whose id stands twice: they are nobody. */
  readonly once: ReadonlyMap<string, KnownPerson>
  readonly byBsn: ReadonlyMap<string, readonly KnownPerson[]>
  readonly byLocalNumber: ReadonlyMap<string, readonly KnownPerson[]>
  readonly byAddress: ReadonlyMap<string, readonly KnownPerson[]>
  /** Children that are or were unborn, by who carries or carried them. */
  readonly byMother: ReadonlyMap<string, readonly KnownPerson[]>
  readonly spokenOf: (person: DeliveredPerson, from: CameIn) => SpokenOf
  readonly read: ReadAs
}

/** Known persons under everything they are found by, so that a delivery is compared with few. */
export function knownIn(people: People): Known {
  const read = readAs(people)
  const byBsn = new Map<string, KnownPerson[]>()
  const byLocalNumber = new Map<string, KnownPerson[]>()
  const byAddress = new Map<string, KnownPerson[]>()
  const byMother = new Map<string, KnownPerson[]>()
  for (const entry of people.persons) {
    // INVARIANT: entries are told apart by identity, also where one object stands twice.
    const person = { ...entry }
    for (const bsn of numbersOf(person)) push(byBsn, bsn, person)
    if (person.localNumber !== undefined) push(byLocalNumber, person.localNumber, person)
    if (person.unbornOf !== undefined) push(byMother, read(person.unbornOf), person)
    for (const key of new Set(person.addresses.map((address) => addressKey(address.postcode, address.houseNumber))))
      push(byAddress, key, person)
  }
  const once = knownOnce(people.persons)
  return { once, byBsn, byLocalNumber, byAddress, byMother, spokenOf: spokenOf(people.links, read), read }
}

/** A person's own citizen service number and those the register says it had before, each once. */
export function numbersOf({ bsn, formerBsns }: KnownPerson): readonly string[] {
  if (formerBsns === undefined) return bsn === undefined ? [] : [bsn]
  return [...new Set(bsn === undefined ? formerBsns : [bsn, ...formerBsns])]
}

/** An address as text to look up by: a postcode without spaces and case, a house number to the letter. */
export function addressKey(postcode: string, houseNumber: string): string {
  return `${postcode.replace(/\s/g, '').toUpperCase()} ${houseNumber}`
}

function push<T>(lists: Map<string, T[]>, key: string, member: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [member])
  else list.push(member)
}
