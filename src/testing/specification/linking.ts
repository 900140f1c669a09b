import type { DeliveredPerson, Fragment, KnownPerson, LinkRecord, People } from '../../schema/index.ts'
import { givenNamesAgree, givenNamesContradict, surnameAgrees, surnameContradicts } from './names.ts'

/** The known person a delivered person certainly is; undefined where not linked. The steward comes first; a `joined` that is not barred ends it. */
export function link(delivered: DeliveredPerson, fragment: Fragment, people: People): KnownPerson | undefined {
  const records = people.links.filter((record) => isAbout(record, delivered, fragment))
  const barred = personsOf(records, 'kept-apart')
  const joined = new Set(personsOf(records, 'joined').filter((person) => !barred.includes(person)))
  if (joined.size > 1) return undefined
  const found = joined.size === 1 ? people.persons.filter((person) => joined.has(person.id)) : certain(delivered, people)
  const [only, ...others] = found
  // Who is barred still counts among several, so the bar comes last.
  return only !== undefined && others.length === 0 && !barred.includes(only.id) ? only : undefined
}

function personsOf(records: readonly LinkRecord[], kind: LinkRecord['kind']): readonly string[] {
  return records.filter((record) => record.kind === kind).map((record) => record.person)
}

/** A record names the organisation, and either number of the delivered person, or a fragment and the ref in it (in each that has that id, reading 2). */
function isAbout({ delivered: named }: LinkRecord, delivered: DeliveredPerson, fragment: Fragment): boolean {
  const { scheme, value } = fragment.organisation
  if (named.organisation !== `${scheme}:${value}`) return false
  if ('number' in named) return [delivered.bsn, delivered.localNumber].includes(named.number)
  return named.fragment === fragment.id && named.ref === delivered.ref
}

function certain(delivered: DeliveredPerson, people: People): readonly KnownPerson[] {
  const { bsn, localNumber } = delivered
  if (bsn !== undefined && !passesEleven(bsn)) return []
  const withBsn = people.persons.filter((person) => isKnownAndEqual(bsn, person.bsn))
  const withLocal = people.persons.filter((person) => isKnownAndEqual(localNumber, person.localNumber))
  const isOfAnother = withBsn.some((one) => withLocal.some((other) => one !== other))
  if (isOfAnother) return []
  if (withBsn.length > 0) return onlyOne(withBsn).filter((person) => !contradicts(person, delivered))
  if (withLocal.length > 0) {
    return onlyOne(withLocal).filter((person) => !contradicts(person, delivered) && !hasAnotherBsn(person, delivered))
  }
  return bsn === undefined ? people.persons.filter((person) => agreesByStatutorySet(person, delivered)) : []
}

function onlyOne(persons: readonly KnownPerson[]): readonly KnownPerson[] {
  return persons.length === 1 ? persons : []
}

function hasAnotherBsn(person: KnownPerson, delivered: DeliveredPerson): boolean {
  return delivered.bsn !== undefined && person.bsn !== undefined && delivered.bsn !== person.bsn
}

function contradicts(person: KnownPerson, delivered: DeliveredPerson): boolean {
  return (
    birthContradicts(delivered.birth, person.birth) ||
    surnameContradicts(delivered, person) ||
    givenNamesContradict(delivered.givenNames, person.givenNames)
  )
}

function agreesByStatutorySet(person: KnownPerson, delivered: DeliveredPerson): boolean {
  const { birth, postcode, houseNumber } = delivered
  const hasFullBirth = birth !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(birth)
  return (
    hasFullBirth &&
    birth === person.birth &&
    person.addresses.some(
      (address) => isKnownAndEqual(houseNumber, address.houseNumber) && isSamePostcode(postcode, address.postcode),
    ) &&
    surnameAgrees(delivered, person) &&
    givenNamesAgree(delivered.givenNames, person.givenNames)
  )
}

function birthContradicts(delivered: string | undefined, known: string): boolean {
  if (delivered === undefined || delivered === 'unknown' || known === 'unknown') return false
  const [one, other] = [delivered.split('-'), known.split('-')]
  return one.some((part, index) => other[index] !== undefined && other[index] !== part)
}

/** Without spaces and case. */
function isSamePostcode(one: string | undefined, other: string): boolean {
  const bare = (postcode: string) => postcode.replace(/\s/gu, '').toLowerCase()
  return one !== undefined && bare(one) === bare(other)
}

function isKnownAndEqual(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other
}

/** 9·d1 + 8·d2 + … + 2·d8 − d9 is divisible by eleven; nine zeros are no number (reading 3). */
function passesEleven(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || bsn === '000000000') return false
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(bsn[index]), 0)
  return sum % 11 === 0
}
