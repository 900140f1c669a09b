import { holdsNumber } from '../core/bsn.ts'
import type { AuthorisationProfile, DeliveredPerson, Fact, Fragment } from '../schema/index.ts'
import { type Rejection, type RejectionCode, rejected } from '../schema/rejection.ts'

/** What each fact of one message is held against: what its sender may speak about, and the persons the message names. */
export interface Bounds {
  readonly profile: AuthorisationProfile
  readonly refs: ReadonlySet<string>
  /** Citizen service numbers of these persons; none may stand in an id, for ids go where no number may. */
  readonly numbers: ReadonlySet<string>
}

/** The bounds that a message sets to its own facts. */
export function boundsOf(persons: readonly DeliveredPerson[], profile: AuthorisationProfile): Bounds {
  return {
    profile,
    refs: new Set(persons.map(({ ref }) => ref)),
    numbers: new Set(persons.flatMap(({ bsn }) => bsn ?? [])),
  }
}

/** What is wrong with the names that a message gives itself and its persons; nothing where each names one and none holds a number. */
export function misnamed({ id, persons }: Fragment, { numbers }: Bounds): Rejection | undefined {
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
export function outside(fact: Fact, { profile, refs, numbers }: Bounds): readonly [RejectionCode, string] | undefined {
  const { id, obtained, category, holderRole, persons, contains = [] } = fact
  if (!profile.acts.includes(obtained.act)) return ['outside-profile', 'obtained.act']
  if (!obtained.purpose.startsWith(`${obtained.act}/`)) return ['outside-profile', 'obtained.purpose']
  if (!profile.categories.includes(category)) return ['outside-profile', 'category']
  if (!profile.holderRoles.includes(holderRole)) return ['outside-profile', 'holderRole']
  if (!contains.every((one) => profile.categories.includes(one))) return ['outside-profile', 'contains']
  if (holdsNumber(id, numbers)) return ['number-in-id', 'id']
  const unnamed = persons.findIndex(({ person }) => !refs.has(person))
  return unnamed === -1 ? undefined : ['person-not-named', `persons[${unnamed}].person`]
}
