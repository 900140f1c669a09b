import type { Setting } from '../../disclosure/setting.ts'
import type { Fragment, Request } from '../../schema/index.ts'
import { legalDay, secondsOf } from './instant.ts'

/** Why a request is refused before any fact is looked at. */
export type Refusal = 'request/not-now' | 'request/not-answered-here' | 'request/unknown-person'

/** Why a request is refused; undefined where it is answered. */
export function refusal(fragments: readonly Fragment[], request: Request, setting: Setting): Refusal | undefined {
  if (request.kind === 'access' || request.actor.kind !== 'professional') return 'request/not-answered-here'
  if (![request.client, ...request.about].every((person) => isKnownOnce(person, setting))) return 'request/unknown-person'
  if (!isNow(fragments, request, setting)) return 'request/not-now'
  return undefined
}

/** Who stands among the known persons more than once is not known. Who turned out to be another is known, and so is that other. */
function isKnownOnce(person: string, setting: Setting): boolean {
  return setting.people.persons.filter((known) => known.id === person).length === 1
}

/** Whether everything was recorded and received by the moment of the request; what is no instant was not. */
function isNow(fragments: readonly Fragment[], request: Request, setting: Setting): boolean {
  const isPast = request.on === undefined || request.on <= legalDay(request.at)
  const now = secondsOf(request.at)
  return isPast && [...new Set(moments(fragments, setting))].every((moment) => secondsOf(moment) <= now)
}

function moments(fragments: readonly Fragment[], setting: Setting): readonly string[] {
  const { people, staff } = setting
  const recorded = [
    ...people.persons,
    ...people.relations,
    ...people.authority,
    ...people.representation,
    ...people.shielding,
    ...people.measures,
    ...people.engagements,
    ...people.links,
    ...people.identityDisputed,
    ...people.samePersons,
    ...staff.assignments,
    ...(setting.consents ?? []).flatMap((consent) => consent.events),
    ...(setting.judgements ?? []),
    ...(setting.restrictions ?? []),
    ...(setting.holds ?? []),
  ]
  const received = fragments.flatMap((fragment) => (fragment.received === undefined ? [] : [fragment.received.at]))
  const undone = [...people.links, ...people.samePersons].flatMap((record) =>
    record.undone === undefined ? [] : [record.undone.at],
  )
  return [...recorded.map((record) => record.recordedAt), ...undone, ...received]
}
