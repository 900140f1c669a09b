import { type CurrentFact, current, type Links, resolve } from '../people/index.ts'
import { type Dossier, type FactRef, type KnownPerson, organisationKey, type People } from '../schema/index.ts'

/** Holder and id as one text: what is destroyed or held is so in every version. */
export function factKey({ holder, id }: Pick<FactRef, 'holder' | 'id'>): string {
  return `${organisationKey(holder)}\u0000${id}`
}

/** The version of a fact that is at hand. */
export function refOf({ holder, fact: { id, version } }: CurrentFact): FactRef {
  return { holder, id, version }
}

/**
 * Every fact that is still in a dossier, each by its highest version, in the order of holder and id. What its holder took back stands in it until it is
 * destroyed too, and is kept no longer than any other.
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
  return [...standing].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** The known persons whose file a fact is, undefined for one who is not linked; never none. */
export function ownersOf({ fact, links }: CurrentFact, people: People): readonly (KnownPerson | undefined)[] {
  const owners = fact.persons.flatMap(({ person, part }) => {
    if (part !== 'file') return []
    const link = links.get(person)
    return [link !== undefined && 'person' in link ? people.persons.find(({ id }) => id === link.person) : undefined]
  })
  return owners.length === 0 ? [undefined] : owners
}
