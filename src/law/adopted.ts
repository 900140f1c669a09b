import type { CategoryId, Day, EmergencySet, NecessitySet } from '../schema/index.ts'
import type { LawDomain } from './domain.ts'
import { inForce } from './in-force.ts'

/**
 * The categories of an adopted set that the act does not name for its purpose, nor imply: a municipality can adopt less than the act names, never
 * more. All of them where no row makes the purpose anybody's task.
 */
export function widerThanTheAct(
  { purpose, categories }: Pick<NecessitySet | EmergencySet, 'purpose' | 'categories'>,
  law: readonly LawDomain[],
  on: Day,
): readonly CategoryId[] {
  const named = inForce(law, on)
    .flatMap((domain) => domain.purposes)
    .filter((row) => row.confidence === 'verified' && row.purpose === purpose)
    .flatMap((row) => [...row.categories, ...row.implied])
  return categories.filter((category) => !named.includes(category))
}
