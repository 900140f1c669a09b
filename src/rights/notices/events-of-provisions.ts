import { type NotifiableEvent, organisationKey, type Provided, type Provision } from '../../schema/index.ts'
import { factKey } from '../fact-key.ts'
import { eventId } from './event-id.ts'

/** The first time each fact went to another than its holder. Of several provisions on one day that of the lowest id counts. */
export function eventsOfProvisions(provisions: readonly Provision[]): readonly NotifiableEvent[] {
  const first = new Map<string, NotifiableEvent>()
  for (const { provided, recipient, on } of [...provisions].sort(byDay)) {
    for (const one of provided) {
      const isToAnother = organisationKey(recipient) !== organisationKey(one.fact.holder)
      if (isToAnother && !first.has(factKey(one.fact))) first.set(factKey(one.fact), eventOf(one, on))
    }
  }
  return [...first.values()]
}

function eventOf({ fact, holderRole, persons, rows }: Provided, on: Provision['on']): NotifiableEvent {
  return {
    format: 'klantbeeld/notifiable-event@1',
    id: eventId('first-provision', organisationKey(fact.holder), fact.id),
    kind: 'first-provision',
    on,
    holder: fact.holder,
    holderRole,
    facts: [fact],
    persons,
    rows,
  }
}

function byDay(one: Provision, other: Provision): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  return one.id < other.id ? -1 : 1
}
