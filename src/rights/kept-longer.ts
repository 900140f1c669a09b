import { within } from '../core/day.ts'
import { inOrderOf } from '../core/order.ts'
import { isMandated } from '../disclosure/judgements.ts'
import type { CategoryId, Day, Dossier, Fact } from '../schema/index.ts'
import type { Looking } from './looking.ts'

/** Who keeps a fact past its term, and to which last day: a hold, or a judgement on a norm that the act leaves open. */
export interface Keeper {
  readonly kind: 'hold' | 'judgement'
  readonly id: string
  readonly by: string
  readonly until: Day
}

/**
 * The judgements that keep a fact longer than its term: on its category or one it contains and the task it was obtained for, about one of the persons
 * whose file it is. Where there are only such by somebody without a mandate, somebody else must judge.
 */
export function keptLonger(
  fact: Fact,
  persons: readonly (string | undefined)[],
  { judgements }: Dossier,
  { on, staff }: Looking,
): readonly Keeper[] | 'without-mandate' | undefined {
  const longer = judgements.filter(
    (one) =>
      one.kind === 'longer-keeping' &&
      one.outcome === 'allows' &&
      one.purpose === fact.obtained.purpose &&
      isOfOne(fact, one.categories) &&
      one.persons.some((person) => persons.includes(person)) &&
      within(on, one.from, one.until),
  )
  if (longer.length === 0) return undefined
  const mandated = staff === undefined ? [] : longer.filter((one) => isMandated(one, { staff }))
  if (mandated.length === 0) return 'without-mandate'
  return byId(mandated.map(({ id, by, until }) => ({ kind: 'judgement', id, by, until })))
}

/** Whether one of these persons had its processing restricted, so that it may be stored and nothing else (GDPR 18(2)). */
export function isRestricted(fact: Fact, persons: readonly (string | undefined)[], { restrictions }: Dossier, on: Day): boolean {
  return restrictions.some(
    (one) =>
      one.kind === 'restriction-of-processing' &&
      persons.includes(one.person) &&
      (one.categories.length === 0 || isOfOne(fact, one.categories)) &&
      (one.purposes.length === 0 || one.purposes.includes(fact.obtained.purpose)) &&
      within(on, one.from, one.until),
  )
}

/** Whether categories name that of a fact or one that it contains. */
function isOfOne({ category, contains = [] }: Fact, categories: readonly CategoryId[]): boolean {
  return [category, ...contains].some((each) => categories.includes(each))
}

/** Keepers in the order of their ids, so that no answer depends on the order in which they were recorded. */
export function byId(keepers: readonly Keeper[]): readonly Keeper[] {
  return inOrderOf(keepers, ({ id, by, until }) => [id, until, by].join('\u0000'))
}
