import { comparable } from '../../core/canonical.ts'
import type { CurrentFact, Links } from '../../people/index.ts'
import { type Destroyed, type Fragment, type OrganisationId, organisationKey } from '../../schema/index.ts'

/** One version of a fact as its holder has it stored: it stands, was replaced by a later one, or was taken back. */
export interface HeldFact extends CurrentFact {
  readonly state: 'current' | 'superseded' | 'taken-back'
}

/**
 * Every version and every content that one holder has stored, by id and version whatever the order of arrival. Two contents of one version are both
 * held; what was destroyed is held no more, also where it arrived again. Of a content that came twice the file state that changed last counts.
 */
export function heldBy(
  holder: OrganisationId,
  fragments: readonly Fragment[],
  destroyed: readonly Destroyed[],
  links: Links,
): readonly HeldFact[] {
  const holderKey = organisationKey(holder)
  const own = fragments.filter(({ organisation }) => organisationKey(organisation) === holderKey)
  const gone = new Set(destroyed.flatMap(({ fact }) => (organisationKey(fact.holder) === holderKey ? [fact.id] : [])))
  const takenBack = highest(own.flatMap(({ withdrawn }) => withdrawn))
  const top = highest(own.flatMap(({ facts }) => facts))
  const held = new Map<string, HeldFact>()
  for (const fragment of own) {
    for (const fact of fragment.facts) {
      if (gone.has(fact.id)) continue
      const stored: HeldFact = {
        fact,
        holder: fragment.organisation,
        holderKey,
        file: fragment.file,
        links: links.get(fragment) ?? new Map(),
        undecidable: false,
        state:
          fact.version <= (takenBack.get(fact.id) ?? 0)
            ? 'taken-back'
            : fact.version < (top.get(fact.id) ?? 0)
              ? 'superseded'
              : 'current',
      }
      const key = contentOf(stored)
      const same = held.get(key)
      if (same === undefined || comparable(same.file) < comparable(fragment.file)) held.set(key, stored)
    }
  }
  return [...held].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stored]) => stored)
}

function highest(versions: readonly { readonly id: string; readonly version: number }[]): ReadonlyMap<string, number> {
  const top = new Map<string, number>()
  for (const { id, version } of versions) top.set(id, Math.max(version, top.get(id) ?? 0))
  return top
}

/** What a version says, with its persons as linked: what they are called differs per fragment. */
function contentOf({ fact, links }: HeldFact): string {
  const persons = fact.persons.map(({ person, part }) => {
    const link = links.get(person)
    return `${part} ${link !== undefined && 'person' in link ? `known ${link.person}` : `unknown ${person}`}`
  })
  return comparable([fact.id, String(fact.version).padStart(9, '0'), { ...fact, persons: persons.sort() }])
}
