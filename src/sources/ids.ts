import { canonicalJson } from '../core/canonical.ts'
import type { Found } from './gathering.ts'
import { reject } from './place.ts'

/** Whose ids the facts of an answer have: `composed` by the reader from the record, or the `supplier`'s own. */
export type IdsOf = 'composed' | 'supplier'

/**
 * The facts with one content per id and version. Equal contents under one id count once. Of unequal ones, composed ids get a
 * number in the order delivered, and a supplier's ids contradict each other, so that none of those facts is used.
 */
export function settled(found: readonly Found[], ids: IdsOf): readonly Found[] {
  const contents = new Map<string, Set<string>>()
  const distinct = found.flatMap(({ fact, place }) => {
    const known = contents.get(keyOf(fact)) ?? new Set<string>()
    const content = canonicalJson(fact)
    if (known.has(content)) return []
    contents.set(keyOf(fact), known.add(content))
    return [{ fact, place, number: known.size }]
  })
  if (ids === 'composed') {
    return distinct.map(({ fact, place, number }) => ({
      fact: number === 1 ? fact : { ...fact, id: `${fact.id}#${number}` },
      place,
    }))
  }
  return distinct.filter(({ fact, place }) => contents.get(keyOf(fact))?.size === 1 || reject(place, 'id-contradicts'))
}

function keyOf({ id, version }: Found['fact']): string {
  return `${version} ${id}`
}
