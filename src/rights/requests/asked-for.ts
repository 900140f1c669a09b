import type { CurrentFact } from '../../people/index.ts'
import { organisationKey, type RightsRequest } from '../../schema/index.ts'
import { factKey } from '../fact-key.ts'
import { fileOf, refOf } from '../held.ts'

/** What a request is about of what stands: in the person's own file, at the holder it was asked of, and where it names facts those, in the version that stands. */
export function askedFor({ person, holder, facts }: RightsRequest, held: readonly CurrentFact[]): readonly CurrentFact[] {
  const named = facts === undefined ? undefined : new Set(facts.map(factKey))
  return held.filter(
    (current) =>
      current.holderKey === organisationKey(holder) &&
      fileOf(current).includes(person) &&
      (named === undefined || named.has(factKey(refOf(current)))),
  )
}
