import type { LocalFrame } from '../../../law/index.ts'
import type { Day } from '../../../schema/index.ts'
import { shift } from '../days.ts'
import type { Dice } from '../dice.ts'

/** What every invented local row carries: it begins and ends on, just before and just after a day, or long before and after it. */
export function drawFrame(id: string, day: Day, dice: Dice): LocalFrame {
  const from = shift(day, dice.one([-400, -400, -1, 0, 1]))
  const until = shift(day, dice.one([400, 0, -1, 1]))
  return {
    id,
    because: { nl: 'bedacht voor een proef', en: 'invented for a test' },
    adoptedBy: 'college',
    on: from,
    from,
    ...(until >= from && dice.odds(1, 2) ? { until } : {}),
    reviewOn: shift(from, 300),
  }
}

/** The invented municipality that adopts local rows. */
export const adopter = { scheme: 'oin', value: '00000001999900001000' } as const
