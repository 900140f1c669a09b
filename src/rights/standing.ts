import { inOrderOfKeys } from '../core/order.ts'
import { type CurrentFact, current, type Links, resolve } from '../people/index.ts'
import type { Dossier, KnownPerson, People } from '../schema/index.ts'
import { factKey } from './fact-key.ts'
import { fileOf, refOf } from './held.ts'
import { inWholeFile } from './whole-file.ts'

/**
 * Every fact that is still in a dossier, each by its highest version and with the state of its whole file, in the order of holder and id. What its holder
 * took back stands in it until it is destroyed too, and is kept no longer than any other.
 */
export function standingIn({ fragments, people, destroyed }: Dossier): readonly CurrentFact[] {
  const links = resolve(fragments, people)
  const standing = new Map(current(fragments, destroyed, links).map((one) => [factKey(refOf(one)), one]))
  if (fragments.some(({ withdrawn }) => withdrawn.length > 0)) {
    const untaken = fragments.map((fragment) => ({ ...fragment, withdrawn: [] }))
    const relinked: Links = new Map(
      untaken.map((fragment, index) => [fragment, links.get(fragments[index] ?? fragment) ?? new Map()]),
    )
    for (const one of current(untaken, destroyed, relinked)) {
      const key = factKey(refOf(one))
      if (!standing.has(key)) standing.set(key, one)
    }
  }
  return inWholeFile(inOrderOfKeys(standing), fragments)
}

/** The known persons whose file a fact is, undefined for one who is not linked; never none. */
export function ownersOf(current: CurrentFact, people: People): readonly (KnownPerson | undefined)[] {
  const owners = fileOf(current).map((owner) => people.persons.find(({ id }) => id === owner))
  return owners.length === 0 ? [undefined] : owners
}
