import { add } from 'date-fns/add'
import { formatISO } from 'date-fns/formatISO'
import { parseISO } from 'date-fns/parseISO'
import type { $brand } from 'zod'
import { KlantbeeldError } from './errors.ts'

/** A calendar day `YYYY-MM-DD`, without time or zone. Legal terms count days, not milliseconds. */
export type Day = string & $brand<'Day'>

/** A day of which parts may be unknown: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `unknown`. */
export type PartialDay = string

/** A moment with its offset from UTC, as in `2026-11-22T09:00:00Z`. */
export type Instant = string

/** A length of calendar time in one unit, as ISO 8601 writes it: `P15Y`, `P6M`, `P2W`, `P42D`. */
export type Period = string

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** Whether the text is a day that exists in the calendar. */
export function isDay(text: string): text is Day {
  const parts = shape.exec(text)
  if (!parts) return false
  const [, year, month, date] = parts
  return Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= daysIn(Number(year), Number(month))
}

/** The text as a day; throws `day/not-a-day` where the calendar has no such day. */
export function day(text: string): Day {
  if (!isDay(text)) throw new KlantbeeldError('day/not-a-day', 'not a calendar day; write YYYY-MM-DD')
  return text
}

/** The legal day of a moment: the date in Europe/Amsterdam. Throws `day/not-an-instant` where the text is no moment with an offset. */
export function dayOf(instant: Instant): Day {
  return day(amsterdam.format(millisecondsOf(instant)))
}

/** The moment as milliseconds since 1970, to compare two moments whatever their offsets. */
export function millisecondsOf(instant: Instant): number {
  const at = /(Z|[+-]\d{2}:\d{2})$/.test(instant) ? Date.parse(instant) : Number.NaN
  if (Number.isNaN(at))
    throw new KlantbeeldError('day/not-an-instant', 'not a moment with an offset; write it as 2026-11-22T09:00:00Z')
  return at
}

/** The first day a partly known day can be; undefined where the year is unknown. */
export function earliest(partial: PartialDay): Day | undefined {
  const [year, month = '01', date = '01'] = partial.split('-')
  const text = `${year}-${month}-${date}`
  return isDay(text) ? text : undefined
}

/** The last day a partly known day can be; undefined where the year is unknown. */
export function latest(partial: PartialDay): Day | undefined {
  const [year, month = '12', date] = partial.split('-')
  const text = `${year}-${month}-${date ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`
  return isDay(text) ? text : undefined
}

/**
 * The day a period after another day. Where the month has no such day (29 February a year on), `short` answers the last day of that
 * month and `long` the first of the next, so that showing can take the one and keeping the other.
 */
export function addPeriod(from: Day, period: Period, rounding: 'short' | 'long'): Day {
  const clamped = plus(from, durationOf(period))
  const slipped = !/D|W/.test(period) && clamped.slice(8) !== from.slice(8)
  return slipped && rounding === 'long' ? nextDay(clamped) : clamped
}

/** The day after. */
export function nextDay(from: Day): Day {
  return plus(from, { days: 1 })
}

/** The day before. */
export function previousDay(from: Day): Day {
  return plus(from, { days: -1 })
}

/** Whole years of age on a day, as the least and the most they can be; undefined where birth may lie after the day or its year is unknown. */
export function ageOn(birth: PartialDay, on: Day): { readonly least: number; readonly most: number } | undefined {
  const first = earliest(birth)
  const last = latest(birth)
  if (!first || !last || last > on) return undefined
  return { least: yearsBetween(last, on, '03-01'), most: yearsBetween(first, on, '02-28') }
}

/** Whether a day lies in a span of first and last day; an absent last day leaves it open. */
export function within(on: Day, from: Day, until: Day | undefined): boolean {
  return from <= on && (until === undefined || on <= until)
}

function yearsBetween(birth: Day, on: Day, birthdayOutsideLeapYears: '02-28' | '03-01'): number {
  const bornOnLeapDay = birth.slice(5) === '02-29' && daysIn(Number(on.slice(0, 4)), 2) === 28
  const birthday = bornOnLeapDay ? birthdayOutsideLeapYears : birth.slice(5)
  return Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birthday ? 1 : 0)
}

function daysIn(year: number, month: number): number {
  return month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31
}

function plus(from: Day, duration: { years?: number; months?: number; days?: number }): Day {
  return day(formatISO(add(parseISO(from), duration), { representation: 'date' }))
}

function durationOf(period: Period): { years?: number; months?: number; days?: number } {
  const parts = /^P(\d+)([YMWD])$/.exec(period)
  if (!parts) throw new KlantbeeldError('day/not-a-period', 'not a period of one unit; write it as P15Y, P6M, P2W or P42D')
  const length = Number(parts[1])
  switch (parts[2]) {
    case 'Y':
      return { years: length }
    case 'M':
      return { months: length }
    default:
      return { days: parts[2] === 'W' ? length * 7 : length }
  }
}
