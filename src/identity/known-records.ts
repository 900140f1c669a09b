import { readAs } from '../people/index.ts'
import type { KnownPerson, People } from '../schema/index.ts'
import { knownRecord, type LinkageRecord } from './linkage-record.ts'

/**
 * The known persons as records to compare with, each once: who turned out to be another is left out, and has their numbers, surnames and addresses count for
 * that one. Given names and birth date are those of the one who counts, or the other's where that one has none.
 */
export function knownRecords(people: Pick<People, 'persons' | 'samePersons'>): readonly LinkageRecord[] {
  const read = readAs(people)
  const others = new Map<string, KnownPerson[]>()
  for (const person of people.persons)
    if (read(person.id) !== person.id) others.set(read(person.id), [...(others.get(read(person.id)) ?? []), person])
  return people.persons
    .filter(({ id }) => read(id) === id)
    .map((person) => (others.get(person.id) ?? []).map(knownRecord).reduce(asOne, knownRecord(person)))
}

function asOne(one: LinkageRecord, other: LinkageRecord): LinkageRecord {
  const { birth, ...rest } = one
  const isBirthKnown = birth !== undefined && birth !== 'unknown'
  return {
    ...other,
    ...rest,
    ...(isBirthKnown ? { birth } : {}),
    numbers: [...(one.numbers ?? []), ...(other.numbers ?? [])],
    surnames: [...one.surnames, ...other.surnames],
    addresses: [...one.addresses, ...other.addresses],
  }
}
