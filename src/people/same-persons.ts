import type { KnownPerson, People, SamePersonRecord } from '../schema/index.ts'
import { haveOtherNumbers } from './numbers.ts'

/** The id of a known person, or of the known person that one turned out to be. */
export type ReadAs = (id: string) => string

/**
 * How ids are to be read by the standing records of a steward. No record counts that was undone, contradicts another, leads to a person who is somebody
 * else again, or names a person who is not known, or known twice; nor any of a group in which two have numbers and none in common.
 */
export function readAs({ persons, samePersons }: Pick<People, 'persons' | 'samePersons'>): ReadAs {
  if (samePersons.length === 0) return asItIs
  const stands = byPerson(samePersons)
  const known = knownOnce(persons)
  const read = new Map<string, string>()
  for (const [person, named] of stands) {
    const [is, second] = named
    if (is === undefined || second !== undefined || stands.has(is)) continue
    if (known.has(person) && known.has(is)) read.set(person, is)
  }
  for (const group of groupsIn(read, persons))
    if (group.some((one) => group.some((other) => haveOtherNumbers(one, other)))) for (const { id } of group) read.delete(id)
  return read.size === 0 ? asItIs : (id) => read.get(id) ?? id
}

/** Known persons by id, less those whose id stands twice: they are nobody. */
export function knownOnce(persons: readonly KnownPerson[]): ReadonlyMap<string, KnownPerson> {
  const once = new Map<string, KnownPerson>()
  const twice = new Set<string>()
  for (const person of persons) {
    if (once.has(person.id)) twice.add(person.id)
    once.set(person.id, person)
  }
  for (const id of twice) once.delete(id)
  return once
}

/** The reference data with every id read as that of whom the person turned out to be; the persons themselves stay, and serve linking. */
export function asOnePerson(people: People): People {
  const read = readAs(people)
  if (read === asItIs) return people
  const persons = people.persons.map((person) => withMother(person, read))
  const subject = <T extends { readonly person: string }>(records: readonly T[]) =>
    records.map((record) => ({ ...record, person: read(record.person) }))
  return {
    ...people,
    persons,
    relations: people.relations
      .filter(({ of, to }) => !becameOne(of, to, read))
      .map((record) => ({ ...record, of: read(record.of), to: read(record.to) })),
    authority: people.authority
      .filter(({ child, holder }) => holder === undefined || !becameOne(child, holder, read))
      .map((record) => ({
        ...record,
        child: read(record.child),
        ...(record.holder === undefined ? {} : { holder: read(record.holder) }),
      })),
    representation: people.representation
      .filter(({ person, representative }) => !becameOne(person, representative, read))
      .map((record) => ({ ...record, person: read(record.person), representative: read(record.representative) })),
    shielding: subject(people.shielding),
    measures: subject(people.measures),
    engagements: subject(people.engagements),
    links: subject(people.links),
    identityDisputed: subject(people.identityDisputed),
  }
}

/** Two who turned out to be one are no tie of a person to themselves. */
function becameOne(one: string, other: string, read: ReadAs): boolean {
  return one !== other && read(one) === read(other)
}

const asItIs: ReadAs = (id) => id

/** All entries of each person whom somebody turned out to be. */
function groupsIn(read: ReadonlyMap<string, string>, persons: readonly KnownPerson[]): readonly (readonly KnownPerson[])[] {
  const groups = new Map<string, KnownPerson[]>([...read.values()].map((is) => [is, []]))
  for (const person of persons) groups.get(read.get(person.id) ?? person.id)?.push(person)
  return [...groups.values()]
}

/** Whom each person is said to be; a record of somebody being themselves says nothing. */
function byPerson(records: readonly SamePersonRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>()
  for (const { person, is, undone } of records) {
    if (undone !== undefined || person === is) continue
    const others = named.get(person)
    if (others === undefined) named.set(person, new Set([is]))
    else others.add(is)
  }
  return named
}

function withMother(person: KnownPerson, read: ReadAs): KnownPerson {
  return person.unbornOf === undefined ? person : { ...person, unbornOf: read(person.unbornOf) }
}
