import { isBsn } from '../core/bsn.ts'
import {
  type DeliveredPerson,
  type Fragment,
  type KnownPerson,
  type LinkRecord,
  type NotLinkedReason,
  organisationKey,
  type People,
} from '../schema/index.ts'
import { givenNamesAgree, isName, plain, surnameAgrees } from './names.ts'

/** A delivered person is certainly one known person, or is not linked, with the reason. */
export type Link = { readonly person: string } | { readonly why: NotLinkedReason }

/** Per fragment, in the order given, the link of each person by `ref`. */
export type Links = ReadonlyMap<Fragment, ReadonlyMap<string, Link>>

/**
 * Links delivered persons to known persons: *certain*, or *not linked* and why. Each delivered person is compared with known persons
 * only, never with another delivery. A number that agrees links unless something contradicts; without a citizen service number only the
 * full statutory set does (Wmo 2015 art. 5.2.9, Jeugdwet art. 7.2.6). Missing never counts as agreement.
 */
export function resolve(fragments: readonly Fragment[], people: People): Links {
  const known = indexOf(people)
  return new Map(
    fragments.map((fragment) => {
      const organisation = organisationKey(fragment.organisation)
      return [fragment, linksOf(fragment, organisation, known)]
    }),
  )
}

interface Known {
  readonly ids: ReadonlySet<string>
  readonly byBsn: ReadonlyMap<string, readonly KnownPerson[]>
  readonly byLocalNumber: ReadonlyMap<string, readonly KnownPerson[]>
  readonly byAddress: ReadonlyMap<string, readonly KnownPerson[]>
  readonly records: ReadonlyMap<string, readonly LinkRecord[]>
}

/** A ref that stands twice is nobody: which of the two would count depends on the order. */
function linksOf({ id, persons }: Fragment, organisation: string, known: Known): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>()
  for (const person of persons)
    links.set(person.ref, links.has(person.ref) ? { why: 'several' } : linkOf(person, organisation, id, known))
  return links
}

function linkOf(delivered: DeliveredPerson, organisation: string, fragment: string, known: Known): Link {
  const names = [nameOf(organisation, fragment, delivered.ref)]
  for (const number of [delivered.bsn, delivered.localNumber]) if (number !== undefined) names.push(nameOf(organisation, number))
  const records = names.flatMap((name) => known.records.get(name) ?? [])
  const apart = new Set(records.filter((record) => record.kind === 'kept-apart').map((record) => record.person))
  const joined = new Set(
    records.filter((record) => record.kind === 'joined' && !apart.has(record.person)).map((record) => record.person),
  )
  const [steward, second] = [...joined]
  if (second !== undefined) return { why: 'several' }
  if (steward !== undefined) return known.ids.has(steward) ? { person: steward } : { why: 'no-such-person' }
  const found = candidate(delivered, known)
  return 'person' in found && apart.has(found.person) ? { why: 'kept-apart' } : found
}

function candidate(delivered: DeliveredPerson, known: Known): Link {
  const { bsn, localNumber } = delivered
  if (bsn !== undefined && !isBsn(bsn)) return { why: 'number-invalid' }
  const byBsn = (bsn === undefined ? undefined : known.byBsn.get(bsn)) ?? []
  const byLocalNumber = (localNumber === undefined ? undefined : known.byLocalNumber.get(localNumber)) ?? []
  const [person, second] = new Set([...byBsn, ...byLocalNumber])
  if (second !== undefined) return { why: 'several' }
  if (person !== undefined) return contradicts(person, delivered) ? { why: 'contradiction' } : { person: person.id }
  return bsn === undefined ? byStatutorySet(delivered, known) : { why: 'no-such-person' }
}

function byStatutorySet(delivered: DeliveredPerson, known: Known): Link {
  const { surname, prefix, givenNames, birth, postcode, houseNumber } = delivered
  if (!isName(surname) || !isName(givenNames) || birth?.length !== 10 || !postcode || !houseNumber) return { why: 'too-little' }
  const agreeing = (known.byAddress.get(addressKey(postcode, houseNumber)) ?? []).filter(
    (person) =>
      person.birth === birth &&
      surnameAgrees(person, surname, prefix) &&
      isName(person.givenNames) &&
      plain(person.givenNames) === plain(givenNames),
  )
  const [person, second] = agreeing
  if (person === undefined) return { why: 'no-such-person' }
  return second === undefined ? { person: person.id } : { why: 'several' }
}

/** An unknown part neither agrees nor contradicts. */
function contradicts(person: KnownPerson, delivered: DeliveredPerson): boolean {
  const { birth, surname, prefix, givenNames, bsn } = delivered
  if (bsn !== undefined && person.bsn !== undefined && bsn !== person.bsn) return true
  if (birth !== undefined && birthsContradict(person.birth, birth)) return true
  if (isName(surname) && person.names.some((name) => isName(name.surname)) && !surnameAgrees(person, surname, prefix)) return true
  return isName(givenNames) && isName(person.givenNames) && !givenNamesAgree(person.givenNames, givenNames)
}

function birthsContradict(one: string, other: string): boolean {
  if (one === 'unknown' || other === 'unknown') return false
  const [a, b] = [one.split('-'), other.split('-')]
  return a.some((part, index) => b[index] !== undefined && part !== b[index])
}

function indexOf(people: People): Known {
  const byBsn = new Map<string, KnownPerson[]>()
  const byLocalNumber = new Map<string, KnownPerson[]>()
  const byAddress = new Map<string, KnownPerson[]>()
  for (const person of people.persons) {
    if (person.bsn !== undefined) push(byBsn, person.bsn, person)
    if (person.localNumber !== undefined) push(byLocalNumber, person.localNumber, person)
    for (const key of new Set(person.addresses.map((address) => addressKey(address.postcode, address.houseNumber))))
      push(byAddress, key, person)
  }
  const records = new Map<string, LinkRecord[]>()
  for (const record of people.links) push(records, recordName(record.delivered), record)
  return { ids: new Set(people.persons.map((person) => person.id)), byBsn, byLocalNumber, byAddress, records }
}

function recordName(delivered: LinkRecord['delivered']): string {
  return 'number' in delivered
    ? nameOf(delivered.organisation, delivered.number)
    : nameOf(delivered.organisation, delivered.fragment, delivered.ref)
}

function nameOf(...parts: readonly string[]): string {
  return parts.join('\u0000')
}

function push<T>(lists: Map<string, T[]>, key: string, member: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [member])
  else list.push(member)
}

function addressKey(postcode: string, houseNumber: string): string {
  return `${postcode.replace(/\s/g, '').toUpperCase()} ${houseNumber}`
}
