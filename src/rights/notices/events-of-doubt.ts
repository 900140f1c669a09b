import { dayOf } from '../../core/day.ts'
import { inOrderOf } from '../../core/order.ts'
import type { Integrated } from '../../integrate.ts'
import { doubtsIn } from '../../merge/index.ts'
import type { NotifiableEvent } from '../../schema/index.ts'
import { refOf } from '../held.ts'
import { eventId } from './event-id.ts'

/**
 * For each cleared fact at odds with an authentic value of the same view, that its holder may have to tell the keeper of the register (Wet BRP 2.34): there are some
 * exactly where the view says `tellRegister`. Whether the doubt is reasonable somebody judges before it is recorded.
 */
export function eventsOfDoubt({ cleared, view }: Pick<Integrated, 'cleared' | 'view'>): readonly NotifiableEvent[] {
  const events = doubtsIn(cleared, view.on).map(({ current, owners }): NotifiableEvent => {
    const ref = refOf(current)
    return {
      format: 'klantbeeld/notifiable-event@1',
      id: eventId('contradicts-authentic', current.holderKey, ref.id, ref.version),
      kind: 'contradicts-authentic',
      on: dayOf(view.at),
      holder: ref.holder,
      holderRole: current.fact.holderRole,
      facts: [ref],
      persons: [...owners].sort(),
    }
  })
  return inOrderOf(events, ({ id }) => id)
}
