import type { DeliveredPerson, Fragment, KnownPerson, People } from '../../schema/index.ts'
import { agreeing, bornAsDelivered, contradicts } from './agreeing.ts'
import { entriesOf, meant, type TurnedOut, turnedOut } from './same-persons.ts'
import { isRefuted, toldOf } from './steward.ts'

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
  const { fragment, people, same } = around
  const { barred, joining } = toldOf(delivered, fragment, people)
  const joined = new Set(joining.map(({ person }) => person))
  if (joined.size > 1 || (joined.size === 1 && isRefuted(delivered, joining, people, same))) return undefined
  const isJoined = ({ id }: KnownPerson) => joined.has(id)
  const found = joined.size === 1 ? people.persons.filter(isJoined) : certain(delivered, around, from)
  const only = onePerson(found, around)
  // Who is barred still counts among several, so the bar comes last.
  return only !== undefined && !barred.includes(only.id) ? only : undefined
}

/** The entries found, each of which agrees. The mother counts only where there is no number. */
function certain(delivered: DeliveredPerson, around: Around, from: readonly string[]): readonly KnownPerson[] {
  const { people, same } = around
  if (!isByMother(delivered)) return agreeing(delivered, people.persons, same)
  const carried = carriedBy(delivered.unbornOf, around, from)
  const only = onePerson(carried, around)
  if (only === undefined || isSharedByMother(only, delivered, around, from)) return []
  const group = entriesOf(same, only.id, people.persons)
  const agrees = bornAsDelivered(delivered, group) && carried.every((person) => !contradicts(delivered, person, group))
  return agrees ? carried : []
}

function isByMother(delivered: DeliveredPerson): delivered is DeliveredPerson & { readonly unbornOf: string } {
  return delivered.unbornOf !== undefined && delivered.bsn === undefined && delivered.localNumber === undefined
}

/** Everybody whom the mother carries or carried, born or not (reading 29). */
function carriedBy(ref: string, around: Around, from: readonly string[]): readonly KnownPerson[] {
  const mother = linkOfRef(ref, around, from)
  return mother === undefined ? [] : around.people.persons.filter((person) => motherOf(person, around) === mother.id)
}

/** The mother on record; nobody carries themselves, whether that was recorded or found out (reading 38). */
function motherOf({ id, unbornOf }: KnownPerson, { same }: Around): string | undefined {
  return unbornOf === meant(same, id) ? undefined : unbornOf
}

/** Whether another delivered person finds the same child by mother, whatever else is said of it; whom the steward joined was not found (reading 29). */
function isSharedByMother(child: KnownPerson, delivered: DeliveredPerson, around: Around, from: readonly string[]): boolean {
  const { fragment, people } = around
  return fragment.persons.some(
    (other) =>
      other !== delivered &&
      isByMother(other) &&
      toldOf(other, fragment, people).joining.length === 0 &&
      onePerson(carriedBy(other.unbornOf, around, from), around)?.id === child.id,
  )
}

/** The one person whom all entries are of, however found (reading 28); an id that stands twice is nobody's. Of who turned out to be another, the other's own entry. */
function onePerson(found: readonly KnownPerson[], { people, same }: Around): KnownPerson | undefined {
  const ids = found.map(({ id }) => id)
  const [person, ...others] = new Set(ids.map((id) => meant(same, id)))
  if (person === undefined || others.length > 0 || new Set(ids).size < ids.length) return undefined
  return [...found, ...people.persons].find(({ id }) => id === person)
}
