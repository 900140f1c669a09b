import type { KnownPerson, People, SamePersonRecord } from '../../schema/index.ts'
import { bsnsOf } from './numbers.ts'

/** The known person each id turned out to be. Only those of whom that is certain stand in it. */
export type TurnedOut = ReadonlyMap<string, string>

/** Who turned out to be whom, by the records that count. One entry with numbers that another cannot have takes all of their group apart again. */
export function turnedOut(people: People): TurnedOut {
  const standing = people.samePersons.filter(({ person, is, undone }) => undone === undefined && person !== is)
  const named: TurnedOut = new Map(
    standing.filter((record) => counts(record, standing, people)).map(({ person, is }) => [person, is]),
  )
  return new Map([...named].filter(([, is]) => haveNumbersTogether(entriesOf(named, is, people.persons))))
}

/** One person who turned out to be two is neither; nobody is reached by a chain; and both are known, each once (reading 24). */
function counts({ person, is }: SamePersonRecord, standing: readonly SamePersonRecord[], people: People): boolean {
  const isOne = standing.every((other) => other.person !== person || other.is === is)
  const isChain = standing.some((other) => other.person === is)
  return isOne && !isChain && [person, is].every((id) => people.persons.filter((known) => known.id === id).length === 1)
}

/** Whether any two of them that each have citizen service numbers have one in common. */
function haveNumbersTogether(group: readonly KnownPerson[]): boolean {
  const numbered = group.map(bsnsOf).filter((numbers) => numbers.length > 0)
  return numbered.every((one) => numbered.every((other) => one.some((number) => other.includes(number))))
}

/** The id that an id is read as. */
export function meant(same: TurnedOut, id: string): string {
  return same.get(id) ?? id
}

/** The entries of one person: of the one that counts, and of everybody who turned out to be that one. */
export function entriesOf(same: TurnedOut, id: string, persons: readonly KnownPerson[]): readonly KnownPerson[] {
  return persons.filter((person) => meant(same, person.id) === meant(same, id))
}
