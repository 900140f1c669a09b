import { isDay } from '../../../core/day.ts'
import type { Day, PartialDay } from '../../../schema/index.ts'
import { expected } from '../problem.ts'

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const days = { nl: 'een hele datum', en: 'a whole date' }
const partialDays = { nl: 'een datum, zo nodig onvolledig', en: 'a date, if need be with unknown parts' }

/** A day as `22 november 2026` or `2026-11-22`. */
export function dayIn(text: string, line: number): Day {
  const partial = isoOf(text)
  if (partial === undefined || !isDay(partial)) throw expected(line, days, ['22 november 2026', '2026-11-22'])
  return partial
}

/** A day of which parts may be unknown: `november 2026`, `2026` or `onbekend` as well. */
export function partialDayIn(text: string, line: number): PartialDay {
  const partial = text === 'onbekend' ? 'unknown' : isoOf(text)
  if (partial === undefined) throw expected(line, partialDays, ['22 november 2026', 'november 2026', '2026', 'onbekend'])
  return partial
}

function isoOf(text: string): string | undefined {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return isDay(text) || text.length < 10 ? text : undefined
  const [, date, name = '', year] = /^(?:(\d{1,2}) )?([a-z]+) (\d{4})$/i.exec(text) ?? []
  const month = months.indexOf(name.toLowerCase()) + 1
  if (month === 0) return undefined
  const iso = `${year}-${String(month).padStart(2, '0')}`
  if (date === undefined) return iso
  const whole = `${iso}-${date.padStart(2, '0')}`
  return isDay(whole) ? whole : undefined
}
