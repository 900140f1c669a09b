import { doorOf } from '../comparing/index.ts'
import { plain } from '../core/plain.ts'
import type { AddressValue } from '../schema/index.ts'
import { allOf, type Said } from './answer.ts'
import type { Known } from './known.ts'
import { isInvestigated, type Statement } from './statements.ts'

type Addresses = readonly Statement<'residence.address'>[]

/**
 * Whether two persons are registered at one address on the day, and the facts that say so. Addresses that dispute one another, or are under investigation,
 * settle nothing; one that was told and says the same unsettles nothing. `matches` says whether some of them are the same.
 */
export function sharedHome(
  one: string,
  other: string,
  { addresses }: Known,
): { readonly said: Said; readonly matches: boolean; readonly on: Addresses } {
  const [mine, theirs] = [addresses(one), addresses(other)]
  const compared = mine.flatMap((here) => theirs.map((there) => sameAddress(here.fact.value, there.fact.value)))
  const matches = compared.includes('yes')
  const on = compared.length === 0 ? [] : [...mine, ...theirs]
  const isOpen = !hasSure(mine) || !hasSure(theirs) || isInvestigated([...mine, ...theirs])
  const [first = 'uncertain'] = compared
  return { said: !isOpen && compared.every((said) => said === first) ? first : 'uncertain', matches, on }
}

/**
 * Whether two values are one address: by the address object where both have it, else by postcode and door together. An address
 * abroad, a description or an unknown place never is the same as another.
 */
function sameAddress(one: AddressValue, other: AddressValue): Said {
  if (one.kind !== 'dutch' || other.kind !== 'dutch')
    return [one.kind, other.kind].sort().join() === 'abroad,dutch' ? 'no' : 'uncertain'
  if (one.addressObject !== undefined && other.addressObject !== undefined)
    return one.addressObject === other.addressObject ? 'yes' : 'no'
  return allOf([samePart(one.postcode, other.postcode), samePart(doorOf(one), doorOf(other))])
}

function samePart(one: string | undefined, other: string | undefined): Said {
  if (one === undefined || other === undefined) return 'uncertain'
  return plain(one) === plain(other) ? 'yes' : 'no'
}

function hasSure(addresses: Addresses): boolean {
  return addresses.some(({ counts }) => counts === 'yes')
}
