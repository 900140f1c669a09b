import { holdsNumber } from '../core/bsn.ts'
import { earliest } from '../core/day.ts'
import type { AuthorisationProfile, Day, DeliveredPerson, Fact, Fragment, PartialDay } from '../schema/index.ts'
import { type Rejection, type RejectionCode, rejected } from '../schema/rejection.ts'

/** What each fact of one message is held against: what its sender may speak about, the persons the message names, and the day it came in. */
export interface Bounds {
  readonly profile: AuthorisationProfile
  readonly refs: ReadonlySet<string>
  /** Citizen service numbers of these persons; none may stand in an id, for ids go where no number may. */
  readonly numbers: ReadonlySet<string>
  readonly on: Day
}

/** The bounds that a message sets to its own facts. */
export function boundsOf(persons: readonly DeliveredPerson[], profile: AuthorisationProfile, on: Day): Bounds {
  return {
    profile,
    refs: new Set(persons.map(({ ref }) => ref)),
    numbers: new Set(persons.flatMap(({ bsn }) => bsn ?? [])),
    on,
  }
}

/** What is wrong with a message apart from its facts: its file changed on a day to come, a name holds a number, or one names two persons. */
export function faultOfFrame({ id, persons, file }: Fragment, { numbers, on }: Bounds): Rejection | undefined {
  if (isAhead(file.changedOn, on)) return rejected('day-ahead', 'file.changedOn')
  if (holdsNumber(id, numbers)) return rejected('number-in-id', 'id')
  const seen = new Set<string>()
  for (const [index, { ref }] of persons.entries()) {
    const fault = seen.has(ref) ? 'id-contradicts' : holdsNumber(ref, numbers) ? 'number-in-id' : undefined
    if (fault !== undefined) return rejected(fault, `persons[${index}].ref`)
    seen.add(ref)
  }
  return undefined
}

/** Why a fact may not come in, and where in it; of a document, also for what is in it. */
export function outside(fact: Fact, { profile, refs, numbers, on }: Bounds): readonly [RejectionCode, string] | undefined {
  const { id, obtained, category, holderRole, persons, contains = [], changedOn, recordedOn = 'unknown' } = fact
  if (!profile.acts.includes(obtained.act)) return ['outside-profile', 'obtained.act']
  if (!obtained.purpose.startsWith(`${obtained.act}/`)) return ['outside-profile', 'obtained.purpose']
  if (!profile.categories.includes(category)) return ['outside-profile', 'category']
  if (!profile.holderRoles.includes(holderRole)) return ['outside-profile', 'holderRole']
  if (!contains.every((one) => profile.categories.includes(one))) return ['outside-profile', 'contains']
  if (holdsNumber(id, numbers)) return ['number-in-id', 'id']
  if (isAhead(changedOn, on)) return ['day-ahead', 'changedOn']
  if (isAhead(recordedOn, on)) return ['day-ahead', 'recordedOn']
  const unnamed = persons.findIndex(({ person }) => !refs.has(person))
  return unnamed === -1 ? undefined : ['person-not-named', `persons[${unnamed}].person`]
}

/** Nothing changed on a day that has not come; a term that counted from there would keep too long. */
function isAhead(day: PartialDay, on: Day): boolean {
  const first = earliest(day)
  return first !== undefined && first > on
}
