import type { CurrentFact } from '../people/index.ts'
import type { FactRef } from '../schema/index.ts'

/** Points at the version that stands. */
export function refOf({ holder, fact }: CurrentFact): FactRef {
  return { holder, id: fact.id, version: fact.version }
}

/** Whether a fact is in the file of somebody else as well; somebody who is not linked is somebody else. */
export function isInFileOfAnother(person: string, current: CurrentFact): boolean {
  return fileOf(current).some((one) => one !== person)
}

/** Whose file it is; undefined for somebody who is not linked. */
export function fileOf({ fact, links }: Pick<CurrentFact, 'fact' | 'links'>): readonly (string | undefined)[] {
  return fact.persons.flatMap(({ person, part }) => (part === 'file' ? [linkedTo(person, links)] : []))
}

/** Everybody a fact is about or mentions; undefined for somebody who is not linked. */
export function personsIn({ fact, links }: CurrentFact): readonly (string | undefined)[] {
  return fact.persons.map(({ person }) => linkedTo(person, links))
}

function linkedTo(ref: string, links: CurrentFact['links']): string | undefined {
  const link = links.get(ref)
  return link !== undefined && 'person' in link ? link.person : undefined
}
