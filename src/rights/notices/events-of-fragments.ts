import { isDay } from '../../core/day.ts'
import { type CurrentFact, current, resolve } from '../../people/index.ts'
import type { Day, Destroyed, FactRef, Fragment, NotifiableEvent, People } from '../../schema/index.ts'
import { factKey } from '../fact-key.ts'
import { fileOf, refOf } from '../held.ts'
import { eventId } from './event-id.ts'

interface Context {
  readonly people: People
  readonly client: string
  readonly on: Day
}

/** Facts that came in from another than the person concerned, and versions that gave way to a higher one or were taken back. What was destroyed is neither. */
export function eventsOfFragments(
  {
    before,
    after,
    destroyed,
  }: { readonly before: readonly Fragment[]; readonly after: readonly Fragment[]; readonly destroyed: readonly Destroyed[] },
  context: Context,
): readonly NotifiableEvent[] {
  const earlier = standing(before, destroyed, context.people)
  const now = standing(after, destroyed, context.people)
  const recorded = [...now].flatMap(([key, fact]) => (earlier.has(key) ? [] : recordedFromAnother(fact, context)))
  const corrected = [...earlier].flatMap(([key, fact]) => correctedSince(fact, now.get(key), context))
  return [...recorded, ...corrected]
}

function standing(
  fragments: readonly Fragment[],
  destroyed: readonly Destroyed[],
  people: People,
): ReadonlyMap<string, CurrentFact> {
  const facts = current(fragments, destroyed, resolve(fragments, people))
  return new Map(facts.map((fact) => [factKey(refOf(fact)), fact]))
}

/** The day it counts from is that of recording, where its holder says so. */
function recordedFromAnother(one: CurrentFact, { client, on }: Context): readonly NotifiableEvent[] {
  const { from } = one.fact.obtained
  const isOfTheirOwn = from === 'client' || from === 'representative'
  const persons = fileOf(one).filter((person) => !isOfTheirOwn || person !== client)
  if (persons.length === 0) return []
  const { recordedOn } = one.fact
  return [eventOf('recorded-from-another', one, recordedOn !== undefined && isDay(recordedOn) ? recordedOn : on, persons)]
}

function correctedSince(earlier: CurrentFact, now: CurrentFact | undefined, { on }: Context): readonly NotifiableEvent[] {
  if (now !== undefined && now.fact.version <= earlier.fact.version) return []
  return [eventOf('corrected', earlier, on, fileOf(earlier))]
}

function eventOf(
  kind: 'recorded-from-another' | 'corrected',
  one: CurrentFact,
  on: Day,
  persons: readonly (string | undefined)[],
): NotifiableEvent {
  const ref: FactRef = refOf(one)
  const version = kind === 'corrected' ? [ref.version] : []
  return {
    format: 'klantbeeld/notifiable-event@1',
    id: eventId(kind, one.holderKey, ref.id, ...version),
    kind,
    on,
    holder: ref.holder,
    holderRole: one.fact.holderRole,
    facts: [ref],
    persons: [...new Set(persons.filter((person) => person !== undefined))].sort(),
  }
}
