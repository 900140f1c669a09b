import { earliest, latest } from '../core/day.ts'
import type { CategoryId, Day, Fact, IdentityDisputeRecord, PartialDay, People } from '../schema/index.ts'
import { byPerson } from './by-person.ts'

/** Disputes over somebody's identity that stand on a day, by that person. */
export type Disputes = ReadonlyMap<string, readonly IdentityDisputeRecord[]>

/** The disputes that are not settled on a day. */
export function disputesOn({ identityDisputed }: People, on: Day): Disputes {
  return byPerson(identityDisputed.filter(({ settledOn }) => settledOn === undefined || on < settledOn))
}

/**
 * Whether a fact may be about somebody else who used the identity of a person in it, in whatever part. Only what is surely of before or after that
 * time stays out of the dispute; a day that is not known is not sure.
 */
export function isDisputed(
  {
    fact,
    category,
    persons,
  }: { readonly fact: Fact; readonly category: CategoryId; readonly persons: readonly (string | undefined)[] },
  disputes: Disputes,
): boolean {
  if (disputes.size === 0) return false
  return persons.some((person) =>
    (person === undefined ? [] : (disputes.get(person) ?? [])).some(
      (dispute) =>
        (dispute.categories.length === 0 || dispute.categories.includes(category)) &&
        !isBefore(fact, dispute) &&
        !isAfter(fact, dispute),
    ),
  )
}

function isBefore({ changedOn }: Fact, { from }: IdentityDisputeRecord): boolean {
  const last = latest(changedOn)
  return last !== undefined && isKnown(changedOn) && last < from
}

/** What was recorded afterwards, and holds since afterwards. */
function isAfter({ recordedOn, holds }: Fact, { until }: IdentityDisputeRecord): boolean {
  if (until === undefined || recordedOn === undefined || holds?.from === undefined) return false
  return [recordedOn, holds.from].every((since) => {
    const first = earliest(since)
    return first !== undefined && isKnown(since) && until < first
  })
}

/** Systems write a day before 1901 or from the year 9000 on for no day at all. */
function isKnown(day: PartialDay): boolean {
  const [first, last] = [earliest(day), latest(day)]
  return first !== undefined && last !== undefined && '1901-01-01' <= last && first < '9000'
}
