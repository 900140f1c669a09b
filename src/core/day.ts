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

const shape = /^\d{4}-\d{2}-\d{2}$/
const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** Whether the text is a day that exists in the calendar. */
export function isDay(text: string): text is Day {
  if (text.length !== 10 || !shape.test(text)) return false
  const [month, date] = [Number(text.slice(5, 7)), Number(text.slice(8))]
  return month >= 1 && month <= 12 && date >= 1 && (date <= 28 || date <= daysIn(Number(text.slice(0, 4)), month))
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
  if (partial.length === 10) return isDay(partial) ? partial : undefined
  const [year, month = '01', date = '01'] = partial.split('-')
  const text = `${year}-${month}-${date}`
  return isDay(text) ? text : undefined
}

/** The last day a partly known day can be; undefined where the year is unknown. */
export function latest(partial: PartialDay): Day | undefined {
  if (partial.length === 10) return isDay(partial) ? partial : undefined
  const [year, month = '12', date] = partial.split('-')
  const text = `${year}-${month}-${date ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`
  return isDay(text) ? text : undefined
}

/**
 * The day a period after another day. Where the month has no such day (29 February a year on), `short` answers the last day of that
 * month and `long` the first of the next, so that showing can take the one and keeping the other.
 */
export function addPeriod(from: Day, period: Period, rounding: 'short' | 'long'): Day {
  const { months, days } = durationOf(period)
  const clamped = plus(from, months, days)
  const slipped = days === 0 && months > 0 && clamped.slice(8) !== from.slice(8)
  return slipped && rounding === 'long' ? nextDay(clamped) : clamped
}

/** The day some periods together after another day, rounded short once: one month and two after 31 January is 30 April. */
export function addPeriods(from: Day, periods: readonly Period[]): Day {
  const lengths = periods.map(durationOf)
  return plus(
    from,
    lengths.reduce((sum, { months }) => sum + months, 0),
    lengths.reduce((sum, { days }) => sum + days, 0),
  )
}

/**
 * The last day of a period that begins on a day: the day before {@link addPeriod}, rounded short. A period of years from the 2nd to the 28th ends
 * the day before in another year, and needs no calendar.
 */
export function lastDayOf(from: Day, period: Period): Day {
  const { months, days } = durationOf(period)
  const date = Number(from.slice(8))
  const year = Number(from.slice(0, 4)) + months / 12
  if (days > 0 || months % 12 !== 0 || date < 2 || date > 28 || year < 1000 || year > 9999) return plus(from, months, days - 1)
  return `${year}${from.slice(4, 8)}${date < 11 ? '0' : ''}${date - 1}` as Day
}

/** The day after. */
export function nextDay(from: Day): Day {
  return plus(from, 0, 1)
}

/** The day before. */
export function previousDay(from: Day): Day {
  return plus(from, 0, -1)
}

/** The next day that is no Saturday or Sunday; holidays are not known here. */
export function nextWorkingDay(from: Day): Day {
  const next = nextDay(from)
  return [0, 6].includes(parseISO(next).getDay()) ? nextWorkingDay(next) : next
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
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31
}

/** Months first, clamped to the last day of the month; then days. */
function plus(from: Day, months: number, days: number): Day {
  return day(formatISO(add(parseISO(from), { months, days }), { representation: 'date' }))
}

/** Calendar time as months and days: a period has one unit, a year is twelve months, a week seven days. */
function durationOf(period: Period): { readonly months: number; readonly days: number } {
  if (!/^P\d+[YMWD]$/.test(period)) {
    throw new KlantbeeldError('day/not-a-period', 'not a period of one unit; write it as P15Y, P6M, P2W or P42D')
  }
  const length = Number(period.slice(1, -1))
  switch (period.at(-1)) {
    case 'Y':
      return { months: length * 12, days: 0 }
    case 'M':
      return { months: length, days: 0 }
    case 'W':
      return { months: 0, days: length * 7 }
    default:
      return { months: 0, days: length }
  }
}
