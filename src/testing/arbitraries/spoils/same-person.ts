import type { DeliveredPerson, KnownPerson, SamePersonRecord } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import type { Dice } from '../dice.ts'
import { type Spoil, withPeople } from './spoil.ts'

/**
 * Somebody turned out to be a person first known by a local number: some of the setting, the request and the deliveries still name that one. Now and then
 * the record does not count, because it was undone, is contradicted, leads on, or names nobody.
 */
export const samePerson: Spoil = (it, { question, weighed }, dice) => {
  const id = dice.one([...weighed.placement.files, ...question.known])
  const known = it.setting.people.persons.find((person) => person.id === id)
  if (known === undefined || it.setting.people.samePersons.length > 0) return it
  const first = firstKnown(known, dice)
  const renamed = dice.odds(4, 5) ? renamedIn(it, known.id, first.id, dice) : it
  const delivered = deliveredAs(renamed, known, first, dice)
  return withPeople(delivered, {
    persons: [...delivered.setting.people.persons, first],
    samePersons: dice.one(recordsOf(first, known, dice.one(question.known), question.moment.at)),
  })
}

/** As somebody told it: of the same name or none, mostly without a citizen service number. */
function firstKnown(known: KnownPerson, dice: Dice): KnownPerson {
  const { bsn, unbornOf: _, formerBsns: __, ...rest } = known
  const told = dice.one<Partial<KnownPerson>>([{}, { birth: 'unknown', names: [] }, { birth: known.birth.slice(0, 4) }])
  return {
    ...rest,
    ...told,
    ...(bsn !== undefined && dice.odds(1, 8) ? { bsn } : {}),
    id: `${known.id}-first`,
    localNumber: `${known.id}-local`,
    identifiedBy: 'own-word',
    addresses: dice.odds(1, 2) ? known.addresses : [],
  }
}

function recordsOf(
  { id: person }: KnownPerson,
  { id: is }: KnownPerson,
  other: string,
  recordedAt: string,
): readonly (readonly SamePersonRecord[])[] {
  const record = { person, is, by: 'steward-1', because: 'canary-pas getoond', source: 'steward', recordedAt }
  const undone = { at: recordedAt, by: 'steward-1', because: 'canary-vergissing' }
  return [
    [record],
    [record],
    [record],
    [record],
    [record, record],
    [record, { ...record, person: is, is }],
    [{ ...record, undone }],
    [
      { ...record, is: other },
      { ...record, undone },
    ],
    [record, { ...record, is: other }],
    [record, { ...record, person: is, is: other }],
    [{ ...record, is: 'person-none' }],
    [],
  ]
}

/** The case in which some of what names a person names another instead, in whatever is recorded or asked. */
function renamedIn(it: Case, from: string, to: string, dice: Dice): Case {
  const { people, staff, consents, judgements, restrictions } = it.setting
  const { persons, ...ties } = people
  const some = dice.one([1, 2, 4])
  const renamed = <T>(json: T): T => {
    if (typeof json === 'string') return (json === from && dice.odds(some, 4) ? to : json) as T
    if (Array.isArray(json)) return json.map(renamed) as T
    if (typeof json !== 'object' || json === null) return json
    return Object.fromEntries(Object.entries(json).map(([key, member]) => [key, renamed(member)])) as T
  }
  const { client, about } = it.request
  return {
    ...it,
    request: { ...it.request, client: renamed(client), about: renamed(about) },
    setting: {
      ...it.setting,
      people: {
        ...renamed(ties),
        persons: persons.map((one) => (one.unbornOf === undefined ? one : { ...one, unbornOf: renamed(one.unbornOf) })),
      },
      staff: renamed(staff),
      ...(consents === undefined ? {} : { consents: renamed(consents) }),
      ...(judgements === undefined ? {} : { judgements: renamed(judgements) }),
      ...(restrictions === undefined ? {} : { restrictions: renamed(restrictions) }),
    },
  }
}

/** Who was delivered under a number, now and then under the local number of before instead, or under both. */
function deliveredAs(it: Case, known: KnownPerson, { localNumber }: KnownPerson, dice: Dice): Case {
  if (localNumber === undefined) return it
  const byFirst = (person: DeliveredPerson): DeliveredPerson => {
    if (person.bsn === undefined || person.bsn !== known.bsn || !dice.odds(1, 2)) return person
    const { bsn, ...rest } = person
    return { ...rest, ...(dice.odds(1, 2) ? { bsn } : {}), localNumber }
  }
  return { ...it, fragments: it.fragments.map((fragment) => ({ ...fragment, persons: fragment.persons.map(byFirst) })) }
}
