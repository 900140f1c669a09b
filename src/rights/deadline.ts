import { addPeriod, nextWorkingDay } from '../core/day.ts'
import type { Day, Period } from '../schema/index.ts'

/** How long something may take, as a row says it. */
export interface Length {
  readonly within?: Period
  readonly withinWorkingDays?: number
  readonly extendableBy?: Period
  readonly extendableAgain?: true
}

/** Until when something is in time, and how often that was put off. */
export interface Deadline {
  /** The last day in time; absent: the act names none. */
  readonly last?: Day
  readonly extensions: number
}

/**
 * The last day in time. The day it counts from does not count itself; where the month has no such day its last day counts. Saturdays and Sundays are
 * left out of working days; holidays, and a last day in a weekend (Algemene termijnenwet), are not known, so that the answer is never too late.
 * Putting off counts where it was told in time, of several on one day once, and only once where the row does not say again.
 */
export function deadlineOf(from: Day, length: Length, toldOn: readonly Day[]): Deadline {
  const first = lastDay(from, length)
  if (first === undefined || length.extendableBy === undefined) return { ...withLast(first), extensions: 0 }
  let [last, extensions] = [first, 0]
  for (const told of [...new Set(toldOn)].sort()) {
    if (told < from || told > last || (extensions > 0 && length.extendableAgain !== true)) continue
    last = addPeriod(last, length.extendableBy, 'short')
    extensions += 1
  }
  return { last, extensions }
}

function lastDay(from: Day, { within, withinWorkingDays }: Length): Day | undefined {
  if (within !== undefined) return addPeriod(from, within, 'short')
  if (withinWorkingDays === undefined) return undefined
  return Array.from({ length: withinWorkingDays }).reduce<Day>((day) => nextWorkingDay(day), from)
}

function withLast(last: Day | undefined): { readonly last?: Day } {
  return last === undefined ? {} : { last }
}
