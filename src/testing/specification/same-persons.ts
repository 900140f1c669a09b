import type { People, SamePersonRecord } from '../../schema/index.ts'

/** The known person each id turned out to be. Only those of whom that is certain stand in it. */
export type TurnedOut = ReadonlyMap<string, string>

/** Who turned out to be whom, by the records that count. */
export function turnedOut(people: People): TurnedOut {
  const standing = people.samePersons.filter(({ person, is, undone }) => undone === undefined && person !== is)
  return new Map(standing.filter((record) => counts(record, standing, people)).map(({ person, is }) => [person, is]))
}

/** One person who turned out to be two is neither; nobody is reached by a chain; and both are known, each once (reading 24). */
function counts({ person, is }: SamePersonRecord, standing: readonly SamePersonRecord[], people: People): boolean {
  const isOne = standing.every((other) => other.person !== person || other.is === is)
  const isChain = standing.some((other) => other.person === is)
  return isOne && !isChain && [person, is].every((id) => people.persons.filter((known) => known.id === id).length === 1)
}

/** The id that an id is read as. */
export function meant(same: TurnedOut, id: string): string {
  return same.get(id) ?? id
}
