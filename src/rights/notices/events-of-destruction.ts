import { comparable } from '../../core/canonical.ts'
import { inOrderOf } from '../../core/order.ts'
import { type Destroyed, type NotifiableEvent, organisationKey, type Provision } from '../../schema/index.ts'
import { factKey } from '../fact-key.ts'
import { eventId } from './event-id.ts'

/** One event for each fact that was destroyed. Whose file it was, and in which role it was held, is known from provisions only, for the fact itself is no more. */
export function eventsOfDestruction(
  destroyed: readonly Destroyed[],
  provisions: readonly Provision[],
): readonly NotifiableEvent[] {
  const first = new Map<string, Destroyed>()
  for (const one of inOrderOf(destroyed, (each) => `${each.on} ${comparable(each)}`)) {
    if (!first.has(factKey(one.fact))) first.set(factKey(one.fact), one)
  }
  return [...first].map(([key, { fact, on }]) => ({
    format: 'klantbeeld/notifiable-event@1',
    id: eventId('destroyed', organisationKey(fact.holder), fact.id),
    kind: 'destroyed',
    on,
    holder: fact.holder,
    facts: [fact],
    persons: personsOf(key, provisions),
  }))
}

function personsOf(key: string, provisions: readonly Provision[]): readonly string[] {
  const provided = provisions.flatMap((provision) => provision.provided).filter(({ fact }) => factKey(fact) === key)
  return [...new Set(provided.flatMap(({ persons }) => persons))].sort()
}
