import type { Setting } from '../../disclosure/setting.ts'
import type { Actor, Consent, Judgement, Request } from '../../schema/index.ts'
import { ofPerson, peopleAs, type Read } from './people-as-one.ts'
import { meant, turnedOut } from './same-persons.ts'

/** A request and the setting it is decided in. */
interface Asked {
  readonly request: Request
  readonly setting: Setting
}

/** The request and the setting, with everybody who turned out to be another named as that other. Workers and organisations are no known persons. */
export function readAsOne({ request, setting }: Asked): Asked {
  const same = turnedOut(setting.people)
  if (same.size === 0) return { request, setting }
  const read: Read = (id) => meant(same, id)
  return { request: requestAs(read, request), setting: settingAs(read, setting) }
}

function requestAs(read: Read, request: Request): Request {
  return { ...request, client: read(request.client), about: request.about.map(read), actor: actorAs(read, request.actor) }
}

/** A professional and an overseer are workers. */
function actorAs(read: Read, actor: Actor): Actor {
  switch (actor.kind) {
    case 'professional':
    case 'overseer':
      return actor
    case 'person-concerned':
    case 'representative':
    case 'supporter':
    case 'participant':
      return { ...actor, id: read(actor.id) }
  }
}

function settingAs(read: Read, setting: Setting): Setting {
  const { people, staff, consents = [], judgements = [], restrictions = [] } = setting
  return {
    ...setting,
    people: peopleAs(read, people),
    staff: { ...staff, assignments: staff.assignments.map((one) => ofPerson(read, one)) },
    consents: consents.map((one) => consentAs(read, one)),
    judgements: judgements.map((one) => judgementAs(read, one)),
    restrictions: restrictions.map((one) => ofPerson(read, one)),
  }
}

/** Who gives is named in the events. */
function consentAs(read: Read, consent: Consent): Consent {
  return { ...ofPerson(read, consent), events: consent.events.map((event) => ({ ...event, by: read(event.by) })) }
}

function judgementAs(read: Read, { access, ...judgement }: Judgement): Judgement {
  const persons = judgement.persons.map(read)
  return { ...judgement, persons, ...(access === undefined ? {} : { access: { ...access, to: read(access.to) } }) }
}
