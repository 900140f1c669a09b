import { addPeriods, nextWorkingDay } from '../core/day.ts'
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
 * A longer term counts from the first day too, so that it is not cut short twice. Putting off counts where it was told in time, of several on one day once, and only once where the row does not say again.
 */
export function deadlineOf(from: Day, length: Length, toldOn: readonly Day[]): Deadline {
  const first = lastDay(from, length, [])
  if (first === undefined || length.extendableBy === undefined) return { ...withLast(first), extensions: 0 }
  const longer: Period[] = []
  let last = first
  for (const told of [...new Set(toldOn)].sort()) {
    if (told < from || told > last || (longer.length > 0 && length.extendableAgain !== true)) continue
    longer.push(length.extendableBy)
    last = lastDay(from, length, longer) ?? last
  }
  return { last, extensions: longer.length }
}

function lastDay(from: Day, { within, withinWorkingDays }: Length, longer: readonly Period[]): Day | undefined {
  if (within !== undefined) return addPeriods(from, [within, ...longer])
  if (withinWorkingDays === undefined) return undefined
  const first = Array.from({ length: withinWorkingDays }).reduce<Day>((day) => nextWorkingDay(day), from)
  return addPeriods(first, longer)
}

function withLast(last: Day | undefined): { readonly last?: Day } {
  return last === undefined ? {} : { last }
}
