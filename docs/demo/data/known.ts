import {
  Bsn,
  type Day,
  type DeliveredPerson,
  type Fragment,
  type KnownPerson,
  type People,
  type RelationRecord,
} from 'klantbeeld/schema'
import { brpPeople } from 'klantbeeld/sources/brp'
import type { Delivered } from './deliveries.ts'
import { suppliers } from './organisations.ts'

/** Who is known in the run, and who of them stand in the list of test persons. */
export interface Known {
  readonly people: People
  readonly listed: readonly KnownPerson[]
}

const recorded = { source: 'brp', recordedAt: '2026-10-01T08:00:00Z' } as const

/**
 * Everybody among the BRP test persons, by the library’s own function; whoever only Suwinet’s answers of the BRP know, with the
 * values of that answer and the ties it states to others who are known; and the client of iWmo as the first message that bears a
 * number knows them, so that a message with that number and another birth date contradicts.
 */
export function knownIn(persons: readonly unknown[], deliveries: readonly Delivered[]): Known {
  const { people } = brpPeople(persons, {
    recordedAt: recorded.recordedAt,
    undatedFrom: '2012-01-01' as Day,
    idOf: (_, position) => `persoon-${position + 1}`,
  })
  if (people === undefined) throw new Error('the list of test persons could not be used')
  const numbers = new Set(people.persons.map(({ bsn }) => bsn))
  const answers = deliveries.flatMap(({ fragment, organisation }) =>
    organisation === suppliers.suwinetRegister && fragment ? [fragment] : [],
  )
  const inMessages = deliveries.flatMap(({ from, fragment }) => (from === 'iWmo-berichten' && fragment ? [fragment] : []))
  const once = new Map(
    [...inMessages]
      .reverse()
      .flatMap(personIn)
      .map((person) => [person.bsn, person]),
  )
  const added = [...answers.flatMap(personIn), ...once.values()].filter(({ bsn }) => !numbers.has(bsn))
  const everybody = [...people.persons, ...added]
  const idOf = new Map(everybody.flatMap(({ bsn, id }) => (bsn === undefined ? [] : [[bsn as string, id] as const])))
  const relations = answers.flatMap((fragment) => relationsIn(fragment, idOf, new Set(added.map(({ id }) => id))))
  return {
    people: { ...people, persons: everybody, relations: [...people.relations, ...distinct(relations)] },
    listed: people.persons,
  }
}

/** The person an answer is about; nobody where the number fails the eleven-test. */
function personIn({ id, persons: [person], facts }: Fragment): readonly KnownPerson[] {
  const bsn = Bsn.safeParse(person?.bsn).data
  if (person === undefined || bsn === undefined) return []
  const { surname, prefix, givenNames, birth = 'unknown', postcode, houseNumber } = person
  const death = facts.flatMap((fact) => (fact.category === 'identity.death' ? [fact.value.day] : []))[0]
  return [
    {
      ...recorded,
      id,
      bsn,
      names: surname === undefined ? [] : [{ kind: 'birth', surname, ...(prefix === undefined ? {} : { prefix }) }],
      ...(givenNames === undefined ? {} : { givenNames }),
      birth,
      ...(death === undefined ? {} : { death }),
      addresses: postcode === undefined || houseNumber === undefined ? [] : [{ postcode, houseNumber }],
    },
  ]
}

/** The ties that an answer states between persons who are known, at least one of them added. */
function relationsIn(
  { persons, facts }: Fragment,
  idOf: ReadonlyMap<string, string>,
  added: ReadonlySet<string>,
): readonly RelationRecord[] {
  const known = (person: DeliveredPerson | undefined) => (person?.bsn === undefined ? undefined : idOf.get(person.bsn))
  const file = known(persons[0])
  return facts.flatMap((fact): RelationRecord[] => {
    if (fact.category !== 'relation.kin') return []
    const other = known(
      persons.find(({ ref }) => fact.persons.some(({ person, part }) => part === 'mentioned' && person === ref)),
    )
    if (file === undefined || other === undefined || !(added.has(file) || added.has(other))) return []
    switch (fact.value.relation) {
      case 'parent':
        return [{ ...recorded, kind: 'parent-of', of: other, to: file }]
      case 'child':
        return [{ ...recorded, kind: 'parent-of', of: file, to: other }]
      case 'spouse':
        return [{ ...recorded, kind: 'spouse-of', of: file, to: other }]
      case 'former-spouse':
        return [{ ...recorded, kind: 'former-spouse-of', of: file, to: other }]
      default:
        return []
    }
  })
}

function distinct<T>(members: readonly T[]): readonly T[] {
  return [...new Map(members.map((member) => [JSON.stringify(member), member])).values()]
}
