import { type Arbitrary, constantFrom } from 'fast-check'
import { day as asDay } from '../../core/day.ts'
import type { Day, Period } from '../../schema/index.ts'

/** The day some days later, or earlier where negative. */
export function shift(from: Day, by: number): Day {
  return dated(yearOf(from), monthOf(from), dateOf(from) + by)
}

/** About one period before a day: where the month has no such day, the last one it has. */
export function before(day: Day, period: Period): Day {
  const length = Number(period.slice(1, -1))
  const unit = period.at(-1)
  if (unit === 'D' || unit === 'W') return shift(day, -length * (unit === 'W' ? 7 : 1))
  const month = monthOf(day) - length * (unit === 'Y' ? 12 : 1)
  return dated(yearOf(day), month, Math.min(dateOf(day), new Date(Date.UTC(yearOf(day), month, 0)).getUTCDate()))
}

/** Days worth trying around one: itself, its neighbours, ends of months, a leap day, the same day in other years. */
export function edgesOf(day: Day): readonly Day[] {
  const year = yearOf(day)
  const leap = dated(year - (year % 4), 2, 29)
  const month = monthOf(day)
  const around = [0, -1, 1, -2, 2].map((by) => shift(day, by))
  const ends = [dated(year, month, 1), dated(year, month + 1, 0), dated(year, 2, 28), dated(year, 3, 1), dated(year, 12, 31)]
  return [...around, ...ends, leap, before(day, 'P1Y'), before(day, 'P18Y')]
}

/** Arbitrary days. */
export const days = {
  /** Days at and near one, biased to the edges on which law turns. */
  around: (day: Day): Arbitrary<Day> => constantFrom(...edgesOf(day)),
}

function dated(year: number, month: number, date: number): Day {
  return asDay(new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10))
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}

function dateOf(day: Day): number {
  return Number(day.slice(8))
}
