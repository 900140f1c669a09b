import { inOrderOf } from '../../core/order.ts'
import type { LawDomain } from '../../law/index.ts'
import { type NotifiableEvent, organisationKey, type Provided, type Provision } from '../../schema/index.ts'
import { factKey } from '../fact-key.ts'
import { eventId } from './event-id.ts'
import { prescribedBy } from './prescribed-by.ts'

/**
 * The first time each fact went to another than its holder, and where an act prescribed that one also the first time that none did: of what is prescribed
 * nobody need be told, which says nothing of a later one (GDPR 14(3)(c) and 14(5)(c)). Of several provisions on one day that of the lowest id counts.
 */
export function eventsOfProvisions(provisions: readonly Provision[], law: readonly LawDomain[]): readonly NotifiableEvent[] {
  const first = new Map<string, NotifiableEvent>()
  const free = new Map<string, NotifiableEvent>()
  for (const { provided, recipient, on } of inOrderOf(provisions, ({ on, id }) => `${on} ${id}`)) {
    for (const one of provided) {
      const key = factKey(one.fact)
      if (organisationKey(recipient) === organisationKey(one.fact.holder) || free.has(key)) continue
      const isFree = prescribedBy(one.rows, on, law) === undefined
      const event = eventOf(one, on, first.has(key) ? ['not-prescribed'] : [])
      if (isFree) free.set(key, event)
      if (!first.has(key)) first.set(key, event)
    }
  }
  return [...new Set([...first.values(), ...free.values()])]
}

function eventOf(
  { fact, holderRole, persons, rows }: Provided,
  on: Provision['on'],
  which: readonly 'not-prescribed'[],
): NotifiableEvent {
  return {
    format: 'klantbeeld/notifiable-event@1',
    id: eventId('first-provision', organisationKey(fact.holder), fact.id, ...which),
    kind: 'first-provision',
    on,
    holder: fact.holder,
    holderRole,
    facts: [fact],
    persons,
    rows,
  }
}
