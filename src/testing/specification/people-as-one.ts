import type { People } from '../../schema/index.ts'

/** What an id is read as. */
export type Read = (id: string) => string

/** The entries of the persons stay, for linking, but for who carries whom; so does who turned out to be whom. A tie between two who are one is none (reading 27). */
export function peopleAs(read: Read, people: People): People {
  // Who was tied to themselves from the start stays so: that was not found out.
  const areTwo = (one: string, other: string | undefined) => other === undefined || one === other || read(one) !== read(other)
  const relations = people.relations.filter(({ of, to }) => areTwo(of, to))
  const authority = people.authority.filter(({ child, holder }) => areTwo(child, holder))
  const representation = people.representation.filter(({ person, representative }) => areTwo(person, representative))
  return {
    ...people,
    persons: people.persons.map((one) => (one.unbornOf === undefined ? one : { ...one, unbornOf: read(one.unbornOf) })),
    relations: relations.map((one) => ({ ...one, of: read(one.of), to: read(one.to) })),
    authority: authority.map(({ holder, ...one }) => ({
      ...one,
      child: read(one.child),
      ...(holder === undefined ? {} : { holder: read(holder) }),
    })),
    representation: representation.map((one) => ({ ...ofPerson(read, one), representative: read(one.representative) })),
    shielding: people.shielding.map((one) => ofPerson(read, one)),
    measures: people.measures.map((one) => ofPerson(read, one)),
    engagements: people.engagements.map((one) => ofPerson(read, one)),
    links: people.links.map((one) => ofPerson(read, one)),
    identityDisputed: people.identityDisputed.map((one) => ofPerson(read, one)),
  }
}

/** A record with its person as read. */
export function ofPerson<R extends { readonly person: string }>(read: Read, record: R): R {
  return { ...record, person: read(record.person) }
}
