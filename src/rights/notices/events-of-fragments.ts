import { earliest } from '../../core/day.ts'
import { type CurrentFact, current, resolve } from '../../people/index.ts'
import type { Day, Destroyed, Fragment, NotifiableEvent, People, Provision } from '../../schema/index.ts'
import { factKey } from '../fact-key.ts'
import { fileOf, refOf } from '../held.ts'
import { eventId } from './event-id.ts'
import { eventsOfCorrections } from './events-of-corrections.ts'

interface Context {
  readonly people: People
  readonly client: string
  readonly on: Day
}

interface Records {
  readonly before: readonly Fragment[]
  readonly after: readonly Fragment[]
  readonly provisions: readonly Provision[]
  readonly destroyed: readonly Destroyed[]
}

/** Facts that came in from another than the person concerned, and versions that gave way to a higher one or were taken back. What was destroyed is neither. */
export function eventsOfFragments(
  { before, after, provisions, destroyed }: Records,
  context: Context,
): readonly NotifiableEvent[] {
  const { people, on } = context
  const earlier = standing(before, destroyed, people)
  const now = standing(after, destroyed, people)
  const gone = new Set(destroyed.map(({ fact }) => factKey(fact)))
  const recorded = [...now].flatMap(([key, fact]) => (earlier.has(key) ? [] : recordedFromAnother(fact, context)))
  const corrected = eventsOfCorrections(
    { fragments: before, standing: earlier },
    { fragments: [...new Set([...before, ...after])], standing: now },
    { people, provisions, gone, on },
  )
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

/** One event for the known persons, and one of nobody in particular where somebody is not linked: neither takes the other off the list. */
function recordedFromAnother(one: CurrentFact, context: Context): readonly NotifiableEvent[] {
  const { from } = one.fact.obtained
  const isOfTheirOwn = from === 'client' || from === 'representative'
  const persons = fileOf(one).filter((person) => !isOfTheirOwn || person !== context.client)
  const known = [...new Set(persons.filter((person) => person !== undefined))].sort()
  return [
    ...(known.length === 0 ? [] : [recorded(one, known, context)]),
    ...(persons.includes(undefined) ? [recorded(one, [], context)] : []),
  ]
}

/** The day it counts from is that of recording, where its holder says so: the first it can be, so that the last day is never too late. */
function recorded(one: CurrentFact, persons: readonly string[], { on }: Context): NotifiableEvent {
  const ref = refOf(one)
  return {
    format: 'klantbeeld/notifiable-event@1',
    id: eventId('recorded-from-another', one.holderKey, ref.id, ...(persons.length === 0 ? ['not-linked'] : [])),
    kind: 'recorded-from-another',
    on: earliest(one.fact.recordedOn ?? 'unknown') ?? on,
    holder: ref.holder,
    holderRole: one.fact.holderRole,
    facts: [ref],
    persons,
  }
}
