import { catalogue } from '../../schema/catalogue.ts'
import type { CategoryId, Fact } from '../../schema/index.ts'

/** Contents: every category a fact is decided as, its own and each that is in it; what those contain is not asked further. */
export function categoriesOf(fact: Fact): readonly CategoryId[] {
  return [...new Set([fact.category, ...(fact.contains ?? [])])]
}

/** Whether a document says what is in it; one that says "nothing" does not (reading 17). What is no document need not. */
export function statesContents(fact: Fact): boolean {
  return catalogue[fact.category].shape !== 'document' || (fact.contains ?? []).length > 0
}
