import type { Setting } from '../../disclosure/setting.ts'
import type { OrganisationId, Request } from '../../schema/index.ts'
import { type Case, type Question, registered } from './case.ts'
import type { Current } from './current.ts'
import { lawOfDay } from './in-force.ts'
import { legalDay } from './instant.ts'
import { rolesOf } from './roles.ts'

/** A request before a setting. */
export function questionOf(request: Request, setting: Setting): Question {
  const day = legalDay(request.at)
  const asker = askerOf(request)
  // Nobody receives where a provision names no recipient.
  const receiver = request.kind === 'use' ? asker : request.recipient
  const receiverKind = registered(setting, receiver)?.kind
  const roles = rolesOf(setting.people, request.client, day)
  return { request, setting, day, law: lawOfDay(setting.law, day), asker, receiver, receiverKind, roles }
}

/** A current fact before a question, decided as its own category. */
export function caseOf(question: Question, current: Current): Case {
  const linked = current.persons.flatMap(({ part, known }) => (known === undefined ? [] : [{ part, id: known.id }]))
  const linkedPersons = linked.map(({ id }) => id)
  const filePersons = linked.filter(({ part }) => part === 'file').map(({ id }) => id)
  // What is spread comes last: before the others it takes thirty times as long.
  return { category: current.fact.category, linkedPersons, filePersons, ...question, ...current }
}

function askerOf({ actor }: Request): OrganisationId | undefined {
  return actor.kind === 'professional' ? actor.organisation : undefined
}
