import { asOnePerson, type ReadAs, readAs } from '../people/index.ts'
import type { Consent, Judgement, People, Request, RightsRequest } from '../schema/index.ts'
import type { Setting } from './setting.ts'

/** A request with every person read as whom that person turned out to be, each once. */
export function requestAsOne(request: Request, people: People): Request {
  const read = readAs(people)
  const about = [...new Set(request.about.map(read))]
  return { ...request, client: read(request.client), about }
}

/** A request of a person with everybody in it read as whom they turned out to be. */
export function rightsRequestAsOne(request: RightsRequest, people: People): RightsRequest {
  const read = readAs(people)
  const { person, by, together } = request
  return {
    ...request,
    person: read(person),
    by: read(by),
    ...(together === undefined ? {} : { together: together.map(read) }),
  }
}

/** A setting with every person read as whom that person turned out to be; the same setting where nobody is somebody else. */
export function settingAsOne(setting: Setting): Setting {
  const people = asOnePerson(setting.people)
  if (people === setting.people) return setting
  const read = readAs(people)
  const { staff, consents, judgements, restrictions } = setting
  return {
    ...setting,
    people,
    staff: { ...staff, assignments: subject(staff.assignments, read) },
    ...(consents === undefined ? {} : { consents: consents.map((consent) => consentAsOne(consent, read)) }),
    ...(judgements === undefined ? {} : { judgements: judgements.map((judgement) => judgementAsOne(judgement, read)) }),
    ...(restrictions === undefined ? {} : { restrictions: subject(restrictions, read) }),
  }
}

function subject<T extends { readonly person: string }>(records: readonly T[], read: ReadAs): readonly T[] {
  return records.map((record) => ({ ...record, person: read(record.person) }))
}

function consentAsOne(consent: Consent, read: ReadAs): Consent {
  const events = consent.events.map((event) => ({ ...event, by: read(event.by) }))
  return { ...consent, person: read(consent.person), events }
}

function judgementAsOne(judgement: Judgement, read: ReadAs): Judgement {
  const { access } = judgement
  return {
    ...judgement,
    persons: judgement.persons.map(read),
    ...(access === undefined ? {} : { access: { ...access, to: read(access.to) } }),
  }
}
