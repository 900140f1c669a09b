import type { CurrentFact } from '../../people/index.ts'
import {
  type Day,
  type FactRef,
  type HolderRole,
  type Instant,
  type NotifiableEvent,
  organisationKey,
  type Restriction,
  type RightsRequest,
} from '../../schema/index.ts'
import { isInFileOfAnother, refOf } from '../held.ts'
import { eventId } from '../notices/event-id.ts'

/** What has to be done once a request is granted. */
export interface Follows {
  /** Facts that may be destroyed, by the path that looks at holds. */
  readonly destroy: readonly FactRef[]
  /** Facts that are in somebody else's file too: they wait until the interest of that person was weighed. */
  readonly destroyLater: readonly FactRef[]
  /** Facts whose holder delivers a corrected version. */
  readonly rectify: readonly FactRef[]
  /** Whether a statement of the person is added to the file, as a fact of the category `statement.own`. */
  readonly addOwnStatement: boolean
  /** To record: what it covers is withheld from then on. */
  readonly restriction?: Restriction
  /** What happened by granting it, of which receivers are told; a correction or destruction is an event of its own once it was done. */
  readonly events: readonly NotifiableEvent[]
}

/** A request that was granted, in whole or in part. */
export interface Granted {
  readonly request: RightsRequest
  /** The facts that were granted. */
  readonly granted: readonly CurrentFact[]
  readonly ownStatement: boolean
  readonly on: Day
  readonly recordedAt: Instant
}

/** Nothing has to be done. */
export const nothingFollows: Follows = { destroy: [], destroyLater: [], rectify: [], addOwnStatement: false, events: [] }

/** What follows from granting a request: facts to destroy or to correct, a restriction to record (GDPR 18, 21), receivers to tell (GDPR 19). */
export function followsOf(one: Granted): Follows {
  const refs = one.granted.map(refOf)
  switch (one.request.right) {
    case 'access':
    case 'complaint':
      return nothingFollows
    case 'rectification':
      return one.ownStatement ? { ...nothingFollows, addOwnStatement: true } : { ...nothingFollows, rectify: refs }
    case 'erasure':
    case 'early-destruction':
      return { ...nothingFollows, ...destructionOf(one) }
    case 'restriction':
      return { ...nothingFollows, ...restrictedBy(one, 'restriction-of-processing'), events: eventsOf(one) }
    case 'objection':
      return { ...nothingFollows, ...restrictedBy(one, 'upheld-objection') }
  }
}

function destructionOf({ request, granted }: Granted): Pick<Follows, 'destroy' | 'destroyLater'> {
  const isShared = new Map(granted.map((current) => [current, isInFileOfAnother(request.person, current)]))
  return {
    destroy: granted.filter((current) => isShared.get(current) === false).map(refOf),
    destroyLater: granted.filter((current) => isShared.get(current) === true).map(refOf),
  }
}

/** A restriction names categories: of the facts that were granted, and never none, for none would cover every category. */
function restrictedBy({ request, granted, on, recordedAt }: Granted, kind: Restriction['kind']): Pick<Follows, 'restriction'> {
  const categories = [...new Set(granted.map(({ fact }) => fact.category))].sort()
  if (categories.length === 0) return {}
  return {
    restriction: {
      format: 'klantbeeld/restriction@1',
      id: request.id,
      kind,
      person: request.person,
      categories,
      purposes: [],
      from: on,
      recordedAt,
    },
  }
}

function eventsOf({ request, granted, on }: Granted): readonly NotifiableEvent[] {
  const roles: readonly HolderRole[] = [...new Set(granted.map(({ fact }) => fact.holderRole))].sort()
  return roles.map((holderRole) => ({
    format: 'klantbeeld/notifiable-event@1',
    id: eventId('restricted', organisationKey(request.holder), request.id, holderRole),
    kind: 'restricted',
    on,
    holder: request.holder,
    holderRole,
    facts: granted.filter(({ fact }) => fact.holderRole === holderRole).map(refOf),
    persons: [request.person],
  }))
}
