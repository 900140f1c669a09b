import { plain } from '../core/plain.ts'
import type { DeliveredPerson, KnownPerson, People } from '../schema/index.ts'
import { numbersOf } from './numbers.ts'
import { knownOnce, type ReadAs, readAs } from './same-persons.ts'
import { type CameIn, type SpokenOf, spokenOf } from './spoken-of.ts'

/** The known persons, by all that a delivery can find them by, and what a steward recorded. */
export interface Known {
  /** By id, less those whose id stands twice: they are nobody. */
  readonly once: ReadonlyMap<string, KnownPerson>
  /** All that is known of each person: the entry of that id, and of everybody who turned out to be that person. */
  readonly entries: ReadonlyMap<string, readonly KnownPerson[]>
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
  const entries = new Map<string, KnownPerson[]>()
  const byBsn = new Map<string, KnownPerson[]>()
  const byLocalNumber = new Map<string, KnownPerson[]>()
  const byAddress = new Map<string, KnownPerson[]>()
  const byMother = new Map<string, KnownPerson[]>()
  for (const entry of people.persons) {
    // INVARIANT: entries are told apart by identity, also where one object stands twice.
    const person = { ...entry }
    push(entries, read(person.id), person)
    for (const bsn of numbersOf(person)) push(byBsn, bsn, person)
    if (person.localNumber !== undefined) push(byLocalNumber, person.localNumber, person)
    const mother = motherOf(person, read)
    if (mother !== undefined) push(byMother, mother, person)
    for (const key of new Set(person.addresses.map((address) => addressKey(address.postcode, address.houseNumber))))
      push(byAddress, key, person)
  }
  const once = knownOnce(people.persons)
  return { once, entries, byBsn, byLocalNumber, byAddress, byMother, spokenOf: spokenOf(people.links, read), read }
}

/** Who carries or carried a known person. Nobody carries themselves, whoever turned out to be whom: such a tie finds nobody. */
function motherOf({ id, unbornOf }: KnownPerson, read: ReadAs): string | undefined {
  const mother = unbornOf === undefined ? undefined : read(unbornOf)
  return mother === read(id) ? undefined : mother
}

/** An address as text to look up by: a postcode without spaces and case, a house number to the letter. */
export function addressKey(postcode: string, houseNumber: string): string {
  return `${plain(postcode)} ${houseNumber}`
}

/** Whether a postcode and house number can be those of a place; `0000AA` and `0` are what systems write where they know none. */
export function isAddress(postcode: string, houseNumber: string): boolean {
  return /^[1-9]\d{3}[A-Z]{2}$/.test(written(postcode)) && /^[1-9]/.test(houseNumber)
}

function written(postcode: string): string {
  return postcode.replace(/\s/g, '').toUpperCase()
}

function push<T>(lists: Map<string, T[]>, key: string, member: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [member])
  else list.push(member)
}
