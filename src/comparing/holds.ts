import { earliest, latest } from '../core/day.ts'
import type { ClearedEntry } from '../disclosure/cleared.ts'
import { catalogue, type Day } from '../schema/index.ts'

/**
 * Whether a value is shown for a day. One of which there is one at a time is, where it may hold on the day; so values whose periods surely do not overlap never
 * meet, and history is no dispute. One of several is shown also after it ended, with its days.
 */
export function holdsOn(entry: ClearedEntry, on: Day): boolean {
  return hasBegun(entry, on) && (catalogue[entry.current.fact.category].holds === 'many' || isNotOver(entry, on))
}

/** Whether what it says may still hold on a day. */
export function isNotOver({ current: { fact } }: ClearedEntry, on: Day): boolean {
  const { until } = fact.holds ?? {}
  const ends = until === undefined ? undefined : latest(until)
  return ends === undefined || on <= ends
}

function hasBegun({ current: { fact } }: ClearedEntry, on: Day): boolean {
  const { from } = fact.holds ?? {}
  const begins = from === undefined ? undefined : earliest(from)
  return begins === undefined || begins <= on
}
