import { millisecondsOf } from '../core/day.ts'
import { KlantbeeldError } from '../core/errors.ts'
import type { Actor, Day, Fragment, Instant, Request, Undone } from '../schema/index.ts'
import type { Setting } from './setting.ts'

/** Why a request is refused as a whole, before any fact is looked at. */
export type RequestErrorCode =
  | 'request/not-now'
  | 'request/not-answered-here'
  | 'request/unknown-person'
  | 'request/not-a-provision'
  | 'request/not-your-fragment'

/** A request that cannot be answered; the message says what to change. */
export class RequestError extends KlantbeeldError<RequestErrorCode> {}

type Professional = Extract<Actor, { kind: 'professional' }>

/** The professional who asks, or throws {@link RequestError}: not for a person's own access, not for unknown persons, never back-dated. */
export function refuse(request: Request, setting: Setting, day: Day): Professional {
  const { actor } = request
  if (request.kind === 'access' || actor.kind !== 'professional') {
    throw new RequestError(
      'request/not-answered-here',
      'only use and provision by a professional are answered here; for a person’s own access call accessReport of klantbeeld/rights, per holder',
    )
  }
  const asked = new Set([request.client, ...request.about])
  if (setting.people.persons.filter((person) => asked.has(person.id)).length !== asked.size) {
    throw new RequestError(
      'request/unknown-person',
      'client and about each name exactly one person of setting.people; add who is missing, or remove the double',
    )
  }
  if (request.on !== undefined && request.on > day) throw notNow()
  refuseEarlierThanRecorded(request.at, setting)
  return actor
}

/** Throws `request/not-now` where something in the setting, as it was given, was recorded after a moment: also what says nothing once two are read as one. */
export function refuseEarlierThanRecorded(at: Instant, setting: Setting): void {
  if (latestRecorded(setting) > millisecondsOf(at)) throw notNow()
}

/** Throws `request/not-now` where a delivery was received after the moment of the request. */
export function refuseLaterDeliveries(request: Pick<Request, 'at'>, fragments: readonly Fragment[]): void {
  const at = millisecondsOf(request.at)
  if (fragments.some((fragment) => fragment.received !== undefined && millisecondsOf(fragment.received.at) > at)) throw notNow()
}

/** What is thrown at a request that lies before what is already recorded. */
export function notNow(): RequestError {
  return new RequestError(
    'request/not-now',
    'the request lies before something recorded in the setting or received; a request is answered now, the past is only checked',
  )
}

function latestRecorded({ people, staff, consents = [], judgements = [], restrictions = [], holds = [] }: Setting): number {
  let latest = Number.NEGATIVE_INFINITY
  const lists: readonly (readonly { readonly recordedAt: string }[])[] = [
    people.persons,
    people.relations,
    people.authority,
    people.representation,
    people.shielding,
    people.measures,
    people.engagements,
    people.links,
    people.identityDisputed,
    people.samePersons,
    undoings(people.links),
    undoings(people.samePersons),
    staff.assignments,
    judgements,
    restrictions,
    holds,
    ...consents.map((consent) => consent.events),
  ]
  for (const list of lists) {
    let before = ''
    for (const { recordedAt } of list) {
      if (recordedAt === before) continue
      before = recordedAt
      latest = Math.max(latest, millisecondsOf(recordedAt))
    }
  }
  return latest
}

/** When acts of a steward were undone: that was recorded too. */
function undoings(records: readonly { readonly undone?: Undone }[]): readonly { readonly recordedAt: Instant }[] {
  return records.flatMap(({ undone }) => (undone === undefined ? [] : [{ recordedAt: undone.at }]))
}
