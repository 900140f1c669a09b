import type { Link } from '../people/index.ts'
import type { DeliveredPerson, Fact, Fragment } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import type { ClearedEntry } from './cleared.ts'
import { qualityFor } from './fitting.ts'

/**
 * A fragment with the cleared facts alone, in an order of its own, and the persons these name, with no more of them than links them. Whoever told a fact
 * is not named with it, as in a view. Withdrawals and file state go along; what was noted when the whole came in does not: it digests the whole.
 */
export function sentFragment({ received: _, ...fragment }: Fragment, entries: readonly ClearedEntry[], asking: Asking): Fragment {
  const facts = entries.map(({ current }) => withoutSource(current.fact)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const named = new Set(facts.flatMap(({ persons }) => persons.map(({ person }) => person)))
  const links = new Map(entries.flatMap(({ current }) => [...current.links]))
  return {
    ...fragment,
    persons: fragment.persons
      .filter(({ ref }) => named.has(ref))
      .map((delivered) => identified(delivered, links.get(delivered.ref), asking))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
    facts,
    withdrawn: [...fragment.withdrawn].sort((a, b) => (a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1)),
  }
}

function withoutSource(fact: Fact): Fact {
  return { ...fact, persons: fact.persons.filter(({ part }) => part !== 'source') }
}

/** The number by a row alone; postcode and house number where it does not go, and never those of a hidden address. */
function identified(
  { bsn, postcode, houseNumber, ...rest }: DeliveredPerson,
  link: Link | undefined,
  asking: Asking,
): DeliveredPerson {
  const known = link !== undefined && 'person' in link ? link.person : undefined
  if (bsn !== undefined && known !== undefined && mayCarryNumber(known, asking)) return { ...rest, bsn }
  if (known === undefined || hasHiddenAddress(known, asking)) return rest
  return { ...rest, ...(postcode === undefined ? {} : { postcode }), ...(houseNumber === undefined ? {} : { houseNumber }) }
}

/** Whether a row lets the citizen service number of a person be used for this task (UAVG 46(1), Wabb 10). */
function mayCarryNumber(person: string, asking: Asking): boolean {
  return qualityFor('national-number', [person], asking) !== undefined
}

function hasHiddenAddress(person: string, { shielding }: Asking): boolean {
  return (shielding.get(person) ?? []).some(({ kind }) => kind === 'address-protection')
}
