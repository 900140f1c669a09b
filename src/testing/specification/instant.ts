import { civil, numberFrom, textOf } from './calendar.ts'

const secondsADay = 24 * 60 * 60

/** Seconds since 1 January of the year 0 in UTC, with their fraction; not a number where the text is no instant. */
export function secondsOf(instant: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|([+-])(\d{2}):?(\d{2}))$/i.exec(instant)
  if (parts === null) return Number.NaN
  const [, year, month, day, hours, minutes, seconds = '0', sign, offsetHours = '0', offsetMinutes = '0'] = parts
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60
  const number = numberFrom(Number(year), Number(month), Number(day))
  return number * secondsADay + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) - offset
}

/** The legal day of an instant: the calendar day in Europe/Amsterdam. */
export function legalDay(instant: string): string {
  const seconds = secondsOf(instant)
  const ahead = isSummerTime(seconds) ? 2 : 1
  return textOf(Math.floor((seconds + ahead * 3600) / secondsADay))
}

/** From the last Sunday of March 01:00 UTC until the last Sunday of October 01:00 UTC. */
function isSummerTime(seconds: number): boolean {
  const { year } = civil(Math.floor(seconds / secondsADay))
  const begin = lastSunday(year, 3, 31) * secondsADay + 3600
  const end = lastSunday(year, 10, 31) * secondsADay + 3600
  return begin <= seconds && seconds < end
}

/** 1 January of the year 0 was a Saturday, so that the day with number 1 was a Sunday. */
function lastSunday(year: number, month: number, lastDay: number): number {
  const number = numberFrom(year, month, lastDay)
  return number - ((number - 1) % 7)
}
