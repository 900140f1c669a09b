import type { DeliveredPerson, Fact, Fragment } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import type { ClearedEntry } from './cleared.ts'

/**
 * A fragment with the cleared facts alone, in an order of its own, and the persons these name, with no more of them than links them. Whoever told a fact
 * is not named with it, as in a view. Withdrawals and file state go along; what was noted when the whole came in does not: it digests the whole.
 */
export function sentFragment({ received: _, ...fragment }: Fragment, entries: readonly ClearedEntry[], asking: Asking): Fragment {
  const facts = entries.map(({ current }) => withoutSource(current.fact)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const named = new Set(facts.flatMap(({ persons }) => persons.map(({ person }) => person)))
  const hidden = hiddenAmong(entries, asking)
  return {
    ...fragment,
    persons: fragment.persons
      .filter(({ ref }) => named.has(ref))
      .map((person) => identified(person, hidden.has(person.ref)))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
    facts,
    withdrawn: [...fragment.withdrawn].sort((a, b) => (a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1)),
  }
}

function withoutSource(fact: Fact): Fact {
  return { ...fact, persons: fact.persons.filter(({ part }) => part !== 'source') }
}

/** What the persons of a fragment are called there whose address is hidden. */
function hiddenAmong(entries: readonly ClearedEntry[], { shielding }: Asking): ReadonlySet<string> {
  const links = entries.flatMap(({ current }) => [...current.links])
  const hidden = links.filter(
    ([, link]) => 'person' in link && (shielding.get(link.person) ?? []).some(({ kind }) => kind === 'address-protection'),
  )
  return new Set(hidden.map(([ref]) => ref))
}

/** Postcode and house number link only whoever has no citizen service number, and are never those of a hidden address. */
function identified(person: DeliveredPerson, isHidden: boolean): DeliveredPerson {
  if (person.bsn === undefined && !isHidden) return person
  const { postcode: _, houseNumber: __, ...rest } = person
  return rest
}
