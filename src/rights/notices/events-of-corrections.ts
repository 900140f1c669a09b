import { inOrderOf } from '../../core/order.ts'
import { type CurrentFact, resolve } from '../../people/index.ts'
import {
  type Day,
  type FactRef,
  type Fragment,
  type HolderRole,
  type NotifiableEvent,
  organisationKey,
  type People,
  type Provision,
} from '../../schema/index.ts'
import { factKey } from '../fact-key.ts'
import { fileOf } from '../held.ts'
import { eventId } from './event-id.ts'

/** Deliveries up to a day, and what stands by them. */
export interface Delivered {
  readonly fragments: readonly Fragment[]
  readonly standing: ReadonlyMap<string, CurrentFact>
}

interface Known {
  readonly people: People
  readonly provisions: readonly Provision[]
  /** The keys of what was destroyed. */
  readonly gone: ReadonlySet<string>
  readonly on: Day
}

interface Version {
  readonly ref: FactRef
  readonly holderRole: HolderRole
  readonly persons: readonly (string | undefined)[]
}

/**
 * One event for each fact of which a higher version gave way than had before: the highest below the one that stands, or of all where none does. A version
 * that came and went between two states counts, and so does one that only a provision knows; what was destroyed does not.
 */
export function eventsOfCorrections(
  before: Delivered,
  after: Delivered,
  { people, provisions, gone, on }: Known,
): readonly NotifiableEvent[] {
  const earlier = gaveWay(before, people, provisions)
  return [...gaveWay(after, people, provisions)].flatMap(([key, one]) =>
    !gone.has(key) && one.ref.version > (earlier.get(key)?.ref.version ?? 0) ? [eventOf(one, on)] : [],
  )
}

/** Of each fact that was delivered or taken back, the highest version that no longer stands. */
function gaveWay(
  { fragments, standing }: Delivered,
  people: People,
  provisions: readonly Provision[],
): ReadonlyMap<string, Version> {
  const delivered = versionsIn(fragments, people)
  const top = new Map<string, number>()
  for (const ref of [...delivered.map((one) => one.ref), ...takenBack(fragments)])
    top.set(factKey(ref), Math.max(ref.version, top.get(factKey(ref)) ?? 0))
  const provided = provisions.flatMap((provision) => provision.provided.map(({ fact, ...rest }) => ({ ...rest, ref: fact })))
  const highest = new Map<string, Version>()
  for (const one of [...delivered, ...provided.filter(({ ref }) => ref.version <= (top.get(factKey(ref)) ?? 0))]) {
    const key = factKey(one.ref)
    const stands = standing.get(key)?.fact.version ?? Number.POSITIVE_INFINITY
    if (one.ref.version < stands) highest.set(key, higherOf(highest.get(key), one))
  }
  return highest
}

/** A withdrawal tells of its version as well, where the fact itself is not at hand. */
function takenBack(fragments: readonly Fragment[]): readonly FactRef[] {
  return fragments.flatMap(({ organisation, withdrawn }) => withdrawn.map((one) => ({ holder: organisation, ...one })))
}

function versionsIn(fragments: readonly Fragment[], people: People): readonly Version[] {
  const links = resolve(fragments, people)
  return fragments.flatMap((fragment) =>
    fragment.facts.map((fact) => ({
      ref: { holder: fragment.organisation, id: fact.id, version: fact.version },
      holderRole: fact.holderRole,
      persons: fileOf({ fact, links: links.get(fragment) ?? new Map() }),
    })),
  )
}

/** Of one version that is known twice everybody concerned, in whatever order it came. */
function higherOf(one: Version | undefined, other: Version): Version {
  if (one === undefined || one.ref.version < other.ref.version) return other
  if (one.ref.version > other.ref.version) return one
  const [{ holderRole } = one] = inOrderOf([one, other], (each) => each.holderRole)
  return { ...one, holderRole, persons: [...one.persons, ...other.persons] }
}

function eventOf({ ref, holderRole, persons }: Version, on: Day): NotifiableEvent {
  return {
    format: 'klantbeeld/notifiable-event@1',
    id: eventId('corrected', organisationKey(ref.holder), ref.id, ref.version),
    kind: 'corrected',
    on,
    holder: ref.holder,
    holderRole,
    facts: [ref],
    persons: [...new Set(persons.filter((person) => person !== undefined))].sort(),
  }
}
