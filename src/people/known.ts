import { plain } from '../core/plain.ts'
import type { KnownPerson, LinkRecord, People } from '../schema/index.ts'
import { type ReadAs, readAs } from './same-persons.ts'

/** The known persons, by all that a delivery can find them by, and what a steward recorded. */
export interface Known {
  readonly ids: ReadonlySet<string>
  readonly byBsn: ReadonlyMap<string, readonly KnownPerson[]>
  readonly byLocalNumber: ReadonlyMap<string, readonly KnownPerson[]>
  readonly byAddress: ReadonlyMap<string, readonly KnownPerson[]>
  /** Children that are or were unborn, by who carries or carried them. */
  readonly byMother: ReadonlyMap<string, readonly KnownPerson[]>
  /** Records of a steward that were not undone, by the delivered person they are about. */
  readonly records: ReadonlyMap<string, readonly LinkRecord[]>
  readonly read: ReadAs
}

/** Known persons under everything they are found by, so that a delivery is compared with few. */
export function knownIn(people: People): Known {
  const read = readAs(people)
  const byBsn = new Map<string, KnownPerson[]>()
  const byLocalNumber = new Map<string, KnownPerson[]>()
  const byAddress = new Map<string, KnownPerson[]>()
  const byMother = new Map<string, KnownPerson[]>()
  for (const person of people.persons) {
    for (const bsn of numbersOf(person)) push(byBsn, bsn, person)
    if (person.localNumber !== undefined) push(byLocalNumber, person.localNumber, person)
    if (person.unbornOf !== undefined) push(byMother, read(person.unbornOf), person)
    for (const key of new Set(person.addresses.map((address) => addressKey(address.postcode, address.houseNumber))))
      push(byAddress, key, person)
  }
  const records = new Map<string, LinkRecord[]>()
  for (const record of people.links)
    if (record.undone === undefined) push(records, recordName(record.delivered), { ...record, person: read(record.person) })
  return { ids: new Set(people.persons.map((person) => person.id)), byBsn, byLocalNumber, byAddress, byMother, records, read }
}

/** A person's own citizen service number and those the register says it had before, each once. */
export function numbersOf({ bsn, formerBsns }: KnownPerson): readonly string[] {
  if (formerBsns === undefined) return bsn === undefined ? [] : [bsn]
  return [...new Set(bsn === undefined ? formerBsns : [bsn, ...formerBsns])]
}

/** An address as text to look up by: a postcode without spaces and case, a house number to the letter. */
export function addressKey(postcode: string, houseNumber: string): string {
  return `${plain(postcode)} ${houseNumber}`
}

/** What tells a delivered person apart, as text to look up by. */
export function nameOf(...parts: readonly string[]): string {
  return parts.join('\u0000')
}

function recordName(delivered: LinkRecord['delivered']): string {
  return 'number' in delivered
    ? nameOf(delivered.organisation, delivered.number)
    : nameOf(delivered.organisation, delivered.fragment, delivered.ref)
}

function push<T>(lists: Map<string, T[]>, key: string, member: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [member])
  else list.push(member)
}
