import type { DeliveredPerson, Fragment, KnownPerson, LinkRecord, People } from '../../schema/index.ts'
import { agreeing, contradicts } from './agreeing.ts'
import { meant, type TurnedOut, turnedOut } from './same-persons.ts'

/** What linking looks at: one fragment, who is known, and who of them turned out to be another. Records name that other already. */
interface Around {
  readonly fragment: Fragment
  readonly people: People
  readonly same: TurnedOut
}

/** Every delivered person of a fragment by ref, with the known person it certainly is. A ref that stands twice among them is linked to nobody. */
export function linked(fragment: Fragment, people: People): ReadonlyMap<string, KnownPerson | undefined> {
  const around = { fragment, people, same: turnedOut(people) }
  return new Map(fragment.persons.map(({ ref }) => [ref, linkOfRef(ref, around, [])]))
}

/** Refs that were come by on the way from child to mother lead round in a circle, and to nobody. */
function linkOfRef(ref: string, around: Around, from: readonly string[]): KnownPerson | undefined {
  const [delivered, ...others] = around.fragment.persons.filter((person) => person.ref === ref)
  if (delivered === undefined || others.length > 0 || from.includes(ref)) return undefined
  return link(delivered, around, [...from, ref])
}

/** The known person a delivered person certainly is; undefined where not linked. The steward comes first; a `joined` that is not barred ends it. */
function link(delivered: DeliveredPerson, around: Around, from: readonly string[]): KnownPerson | undefined {
  const { fragment, people } = around
  const records = people.links.filter((record) => record.undone === undefined && isAbout(record, delivered, fragment))
  const barred = personsOf(records, 'kept-apart')
  const joined = new Set(personsOf(records, 'joined').filter((person) => !barred.includes(person)))
  if (joined.size > 1) return undefined
  const isJoined = ({ id }: KnownPerson) => joined.has(id)
  const found = joined.size === 1 ? people.persons.filter(isJoined) : certain(delivered, around, from)
  const only = onePerson(found, around)
  // Who is barred still counts among several, so the bar comes last.
  return only !== undefined && !barred.includes(only.id) ? only : undefined
}

function personsOf(records: readonly LinkRecord[], kind: LinkRecord['kind']): readonly string[] {
  return records.filter((record) => record.kind === kind).map((record) => record.person)
}

/** A record names the organisation, and either number of the delivered person, or a fragment and the ref in it (in each that has that id, reading 2). */
function isAbout({ delivered: named }: LinkRecord, delivered: DeliveredPerson, fragment: Fragment): boolean {
  const { scheme, value } = fragment.organisation
  if (named.organisation !== `${scheme}:${value}`) return false
  if ('number' in named) return [delivered.bsn, delivered.localNumber].includes(named.number)
  return named.fragment === fragment.id && named.ref === delivered.ref
}

/** The entries found, each of which agrees. The mother counts only where there is no number. */
function certain(delivered: DeliveredPerson, around: Around, from: readonly string[]): readonly KnownPerson[] {
  const { bsn, localNumber, unbornOf } = delivered
  const isByMother = unbornOf !== undefined && bsn === undefined && localNumber === undefined
  if (!isByMother) return agreeing(delivered, around.people.persons)
  const mother = linkOfRef(unbornOf, around, from)
  if (mother === undefined) return []
  // Born or not (reading 29).
  const carried = around.people.persons.filter((person) => person.unbornOf === mother.id)
  return carried.every((person) => !contradicts(delivered, person)) ? carried : []
}

/** The one person whom all entries are of, however found (reading 28); an id that stands twice is nobody's. Of who turned out to be another, the other's own entry. */
function onePerson(found: readonly KnownPerson[], { people, same }: Around): KnownPerson | undefined {
  const ids = found.map(({ id }) => id)
  const [person, ...others] = new Set(ids.map((id) => meant(same, id)))
  if (person === undefined || others.length > 0 || new Set(ids).size < ids.length) return undefined
  return [...found, ...people.persons].find(({ id }) => id === person)
}
