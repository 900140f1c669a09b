/** Whole-number calendar arithmetic. A day is counted from 1 January of the year 0, which is number 0. */
interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The first and the last day a text with unknown parts can mean. */
export interface Possible {
  readonly first: number
  readonly last: number
}

/** The number of a full day `YYYY-MM-DD`. */
export function numberOf(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  return numberFrom(year, month, day)
}

/** The text `YYYY-MM-DD` of a day by its number. */
export function textOf(number: number): string {
  const { year, month, day } = civil(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The number of a day by its parts; a day beyond the end of its month runs into the next. */
export function numberFrom(year: number, month: number, day: number): number {
  let number = daysBefore(year)
  for (let earlier = 1; earlier < month; earlier += 1) number += daysIn(year, earlier)
  return number + day - 1
}

/** The days `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean; undefined for `unknown` and for what is no day. */
export function possible(text: string): Possible | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (parts === null) return undefined
  const year = Number(parts[1])
  const firstMonth = Number(parts[2] ?? 1)
  const lastMonth = Number(parts[2] ?? 12)
  if (firstMonth < 1 || lastMonth > 12) return undefined
  const firstDay = Number(parts[3] ?? 1)
  const lastDay = Number(parts[3] ?? daysIn(year, lastMonth))
  if (firstDay < 1 || lastDay > daysIn(year, lastMonth)) return undefined
  return { first: numberFrom(year, firstMonth, firstDay), last: numberFrom(year, lastMonth, lastDay) }
}

/** A day moved by whole months; where that month is shorter, its last day. */
export function addMonths(number: number, months: number): number {
  const from = civil(number)
  const count = from.year * 12 + (from.month - 1) + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  return numberFrom(year, month, Math.min(from.day, daysIn(year, month)))
}

/** A day moved by a period of one unit such as `P15Y`, to the earlier day; not a number where the text is no such period. */
export function addPeriod(number: number, period: string): number {
  const [, count, unit] = /^P(\d+)([YMWD])$/.exec(period) ?? []
  if (unit === 'Y') return addMonths(number, 12 * Number(count))
  if (unit === 'M') return addMonths(number, Number(count))
  return number + Number(count) * (unit === 'W' ? 7 : 1)
}

/** Year, month and day of a day by its number. */
export function civil(number: number): Civil {
  let year = Math.floor(number / 366)
  while (daysBefore(year + 1) <= number) year += 1
  let day = number - daysBefore(year) + 1
  let month = 1
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month)
    month += 1
  }
  return { year, month, day }
}

/** Days from 1 January of the year 0 to 1 January of a year. */
function daysBefore(year: number): number {
  return 365 * year + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
