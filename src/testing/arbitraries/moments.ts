import { day as asDay, dayOf } from '../../core/day.ts'
import type { Day, Instant } from '../../schema/index.ts'
import { before, shift } from './days.ts'

/** A moment, the legal day it lies in, and days around that one. */
export interface Moment {
  readonly at: Instant
  readonly day: Day
  readonly tomorrow: Day
  /** Far enough ahead that nothing ends before. */
  readonly later: Day
  /** The day itself, yesterday, and so on, ten days in all. */
  readonly ago: readonly Day[]
  /** About a month, a year, three years and eight years ago. */
  readonly monthAgo: Day
  readonly yearAgo: Day
  readonly longAgo: Day
  readonly veryLongAgo: Day
}

/** Days on which something turns: leap days, ends of months and years, the change of the clock. */
export const anchors: readonly Day[] = [
  '2026-11-22',
  '2024-02-29',
  '2025-02-28',
  '2026-03-01',
  '2026-03-31',
  '2025-03-30',
  '2026-06-30',
  '2025-10-26',
  '2026-12-31',
  '2027-01-01',
  '2028-02-29',
  '2025-08-15',
].map(asDay)

/** Moments in, and just across midnight from, a day: half past eleven in the evening in UTC is the next day in Amsterdam. */
export function momentsAround(anchor: Day): readonly Moment[] {
  const instants = [
    `${anchor}T09:00:00Z`,
    `${shift(anchor, -1)}T12:00:00Z`,
    `${shift(anchor, 1)}T08:15:00Z`,
    `${shift(anchor, -1)}T23:30:00Z`,
    `${anchor}T23:30:00Z`,
    `${anchor}T22:30:00Z`,
    `${anchor}T00:30:00+02:00`,
    `${anchor}T23:59:59.999+01:00`,
  ]
  return instants.map(momentOf)
}

function momentOf(at: Instant): Moment {
  const day = dayOf(at)
  return {
    at,
    day,
    tomorrow: shift(day, 1),
    later: shift(day, 200),
    ago: Array.from({ length: 10 }, (_, days) => shift(day, -days)),
    monthAgo: shift(day, -30),
    yearAgo: before(day, 'P1Y'),
    longAgo: before(day, 'P3Y'),
    veryLongAgo: before(day, 'P8Y'),
  }
}
