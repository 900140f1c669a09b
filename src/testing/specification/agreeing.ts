import type { DeliveredPerson, KnownPerson } from '../../schema/index.ts'
import { givenNamesAgree, givenNamesContradict, surnameAgrees, surnameContradicts } from './names.ts'
import { hasInitialsTogether } from './no-names.ts'
import { bsnsOf, passesEleven } from './numbers.ts'
import { entriesOf, type TurnedOut } from './same-persons.ts'

/**
 * The entries of known persons that a delivered person is found by: those with one of its numbers, which none of them may contradict; without such an
 * entry and without a citizen service number, those that agree by the statutory set. That they are of one person is not asked here; what
 * other entries say of that person, only as to citizen service numbers (reading 26).
 */
export function agreeing(delivered: DeliveredPerson, persons: readonly KnownPerson[], same: TurnedOut): readonly KnownPerson[] {
  const { bsn, localNumber } = delivered
  if (bsn !== undefined && !passesEleven(bsn)) return []
  const numbered = persons.filter(
    (person) => isKnownAndEqual(localNumber, person.localNumber) || (bsn !== undefined && bsnsOf(person).includes(bsn)),
  )
  const isContradicted = (person: KnownPerson) => contradicts(delivered, person, entriesOf(same, person.id, persons))
  if (numbered.length > 0) return numbered.some(isContradicted) ? [] : numbered
  return bsn === undefined ? persons.filter((person) => agreesByStatutorySet(person, delivered)) : []
}

/** Whether a known entry says otherwise of birth, surname or given names, or all entries of that person together of the citizen service number. */
export function contradicts(delivered: DeliveredPerson, person: KnownPerson, group: readonly KnownPerson[]): boolean {
  return (
    hasOtherBsns(delivered, group) ||
    birthContradicts(delivered.birth, person.birth) ||
    surnameContradicts(delivered, person) ||
    givenNamesContradict(delivered, person)
  )
}

function hasOtherBsns({ bsn }: DeliveredPerson, group: readonly KnownPerson[]): boolean {
  const known = group.flatMap(bsnsOf)
  return bsn !== undefined && known.length > 0 && !known.includes(bsn)
}

/** Whether a child of whom birth or death is known, in whatever entry, was delivered with that very day of birth. Of others nothing is asked (reading 29). */
export function bornAsDelivered({ birth }: DeliveredPerson, group: readonly KnownPerson[]): boolean {
  const births = group.map((person) => person.birth).filter((known) => known !== 'unknown')
  if (births.length === 0) return group.every(({ death }) => death === undefined)
  return isFullDay(birth) && births.every((known) => known === birth)
}

/** What is the same on both sides is fit to identify on both; so that is asked of one, but for given names, of which the writing differs. */
function agreesByStatutorySet(person: KnownPerson, delivered: DeliveredPerson): boolean {
  const { birth, postcode, houseNumber } = delivered
  return (
    isFullDay(birth) &&
    birth === person.birth &&
    person.addresses.some(
      (address) => isSameHouse(houseNumber, address.houseNumber) && isSamePostcode(postcode, address.postcode),
    ) &&
    surnameAgrees(delivered, person) &&
    givenNamesAgree(delivered, person) &&
    ![delivered, person].some(({ givenNames }) => hasInitialsTogether(givenNames))
  )
}

function isFullDay(text: string | undefined): boolean {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text)
}

function birthContradicts(delivered: string | undefined, known: string): boolean {
  if (delivered === undefined || delivered === 'unknown' || known === 'unknown') return false
  const [one, other] = [delivered.split('-'), known.split('-')]
  return one.some((part, index) => other[index] !== undefined && other[index] !== part)
}

/** Without spaces and case; four digits, of which the first is no zero, and two letters. */
function isSamePostcode(one: string | undefined, other: string): boolean {
  const bare = (postcode: string) => postcode.replace(/\s/gu, '')
  return (
    one !== undefined &&
    [one, other].map(bare).every((it) => /^[1-9]\d{3}[A-Za-z]{2}$/.test(it)) &&
    bare(one).toUpperCase() === bare(other).toUpperCase()
  )
}

/** Zeros, dashes and words stand where no house number is known. */
function isSameHouse(one: string | undefined, other: string): boolean {
  return one === other && /^[1-9]/.test(other)
}

function isKnownAndEqual(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other
}
