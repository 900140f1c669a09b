import { inOrderOf } from '../../core/order.ts'
import type { LawDomain } from '../../law/index.ts'
import type { Day, Destroyed, Fragment, NotifiableEvent, People, Provision } from '../../schema/index.ts'
import { eventsOfDestruction } from './events-of-destruction.ts'
import { eventsOfFragments } from './events-of-fragments.ts'
import { eventsOfProvisions } from './events-of-provisions.ts'

/** What an application has on record: deliveries up to some day and up to now, what was provided to others, what was destroyed. */
export interface Happened {
  readonly before: readonly Fragment[]
  readonly after: readonly Fragment[]
  readonly provisions?: readonly Provision[]
  readonly destroyed?: readonly Destroyed[]
}

/** What is known beside the records. */
export interface HappenedContext {
  readonly people: People
  /** The client of the file: what this person told about themselves is not obtained from another. */
  readonly client: string
  /** It says which provisions an act prescribed. */
  readonly law: readonly LawDomain[]
  /** The day of the later state. */
  readonly on: Day
}

/**
 * What happened that somebody may have to be told of, as records show it: facts that came in from another than the person concerned, versions that no
 * longer stand, first provisions to another, prescribed and not, destructions. Everything else (a report of doubt, an identity in dispute, another purpose) is recorded by whoever knows of it.
 */
export function eventsOf(happened: Happened, context: HappenedContext): readonly NotifiableEvent[] {
  const { before, after, provisions = [], destroyed = [] } = happened
  const events = [
    ...eventsOfFragments({ before, after, provisions, destroyed }, context),
    ...eventsOfProvisions(provisions, context.law),
    ...eventsOfDestruction(destroyed, provisions),
  ]
  return inOrderOf(events, ({ id }) => id)
}
