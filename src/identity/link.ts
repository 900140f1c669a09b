import { comparable } from '../core/canonical.ts'
import { readAs } from '../people/index.ts'
import type { KnownPerson, LinkRecord, People, SamePersonRecord } from '../schema/index.ts'
import { identityError } from './identity-error.ts'

/** An act of a steward: a delivered person joined to a known person or kept apart from one, or a known person who turned out to be another. */
export type StewardRecord = LinkRecord | SamePersonRecord

/**
 * The reference data with one more act of a steward; nothing that was recorded goes. To join what was kept apart, first undo that. Throws
 * {@link IdentityError} where the act contradicts a record that stands or names somebody who is not known.
 *
 * @example
 * const joined = link(people, { kind: 'joined', delivered: { organisation, fragment, ref }, person, by, because, source, recordedAt })
 */
export function link(people: People, record: StewardRecord): People {
  return 'is' in record ? withSamePerson(people, record) : withLink(people, record)
}

function withLink(people: People, record: LinkRecord): People {
  knownPerson(people, record.person)
  const read = readAs(people)
  const of = (one: LinkRecord) => comparable(one.delivered) === comparable(record.delivered) && one.undone === undefined
  const standing = people.links.filter(of)
  const same = standing.filter(({ person }) => read(person) === read(record.person))
  if (same.some(({ kind }) => kind === record.kind)) throw identityError('identity/recorded-already')
  if (record.kind === 'joined' && same.length > 0) throw identityError('identity/refused')
  if (record.kind === 'joined' && standing.some(({ kind }) => kind === 'joined')) throw identityError('identity/joined-elsewhere')
  return { ...people, links: [...people.links, record] }
}

function withSamePerson(people: People, record: SamePersonRecord): People {
  for (const id of [record.person, record.is]) knownPerson(people, id)
  const standing = people.samePersons.filter(({ undone }) => undone === undefined)
  if (standing.some((one) => one.person === record.person)) throw identityError('identity/recorded-already')
  const isChain = standing.some((one) => one.person === record.is || one.is === record.person)
  if (isChain || record.person === record.is) throw identityError('identity/chain')
  const joined = { ...people, samePersons: [...people.samePersons, record] }
  if (!counts(record, joined)) throw identityError('identity/two-numbers')
  return joined
}

/** Whether a record that is no chain counts: it does unless two of whom would be one have numbers and none in common. */
function counts({ person, is }: SamePersonRecord, people: People): boolean {
  return readAs(people)(person) === is
}

function knownPerson({ persons }: People, id: string): KnownPerson {
  const [person, second] = persons.filter((one) => one.id === id)
  if (person === undefined || second !== undefined) throw identityError('identity/unknown-person')
  return person
}
