import type { DeliveredPerson, KnownPerson } from '../../schema/index.ts'
import { givenNamesAgree, givenNamesContradict, surnameAgrees, surnameContradicts } from './names.ts'

/**
 * The entries of known persons that a delivered person is found by: those with one of its numbers, which none of them may contradict; without such an
 * entry and without a citizen service number, those that agree by the statutory set. That they are of one person is not asked here, nor
 * what other entries say of that person (reading 26).
 */
export function agreeing(delivered: DeliveredPerson, persons: readonly KnownPerson[]): readonly KnownPerson[] {
  const { bsn, localNumber } = delivered
  if (bsn !== undefined && !passesEleven(bsn)) return []
  const numbered = persons.filter(
    (person) => isKnownAndEqual(localNumber, person.localNumber) || (bsn !== undefined && bsnsOf(person).includes(bsn)),
  )
  if (numbered.length > 0) return numbered.every((person) => !contradicts(delivered, person)) ? numbered : []
  return bsn === undefined ? persons.filter((person) => agreesByStatutorySet(person, delivered)) : []
}

/** Whether a known entry says otherwise of birth, surname, given names, or the citizen service number. */
export function contradicts(delivered: DeliveredPerson, person: KnownPerson): boolean {
  return (
    hasOtherBsns(delivered, person) ||
    birthContradicts(delivered.birth, person.birth) ||
    surnameContradicts(delivered, person) ||
    givenNamesContradict(delivered.givenNames, person.givenNames)
  )
}

/** The number of a person, and those the person had before. */
function bsnsOf({ bsn, formerBsns = [] }: KnownPerson): readonly string[] {
  return bsn === undefined ? formerBsns : [bsn, ...formerBsns]
}

function hasOtherBsns({ bsn }: DeliveredPerson, person: KnownPerson): boolean {
  const known = bsnsOf(person)
  return bsn !== undefined && known.length > 0 && !known.includes(bsn)
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
