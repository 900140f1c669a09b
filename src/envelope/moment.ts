import { dayOf, millisecondsOf } from '../core/day.ts'
import { KlantbeeldError } from '../core/errors.ts'
import { type Day, Instant } from '../schema/index.ts'

/** The moment something came in, as the second since 1970 and the legal day; throws where what the caller gave is no moment of the calendar. */
export function momentOf(at: Instant): { readonly second: number; readonly day: Day } {
  if (!Instant.safeParse(at).success)
    throw new KlantbeeldError('day/not-an-instant', 'not a moment with an offset; write it as 2026-11-22T09:00:00Z')
  return { second: Math.floor(millisecondsOf(at) / 1000), day: dayOf(at) }
}
