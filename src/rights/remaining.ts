import type { Fragment } from '../schema/index.ts'
import { factKey } from './fact-key.ts'

/**
 * A delivery without what is gone: no version of those facts, no withdrawal of them, and nobody whom only they were about. Nothing where nothing is left;
 * the very same where nothing of it is gone.
 */
export function withoutGone(fragment: Fragment, gone: ReadonlySet<string>): Fragment | undefined {
  const isGone = ({ id }: { readonly id: string }) => gone.has(factKey({ holder: fragment.organisation, id }))
  if (![...fragment.facts, ...fragment.withdrawn].some(isGone)) return fragment
  const facts = fragment.facts.filter((fact) => !isGone(fact))
  const withdrawn = fragment.withdrawn.filter((one) => !isGone(one))
  if (facts.length === 0 && withdrawn.length === 0) return undefined
  const refs = new Set(facts.flatMap(({ persons }) => persons.map(({ person }) => person)))
  return { ...fragment, facts, withdrawn, persons: fragment.persons.filter(({ ref }) => refs.has(ref)) }
}
