import { dayOf, earliest } from '../core/day.ts'
import type { PartialDay } from '../schema/index.ts'
import { field, isPresent, type Place, reject, textIn } from './place.ts'

/**
 * The day under a name, in any way registers write it: `19850315`, `19850000` and `00000000` with zeros for what is unknown,
 * `1985-03-15`, a moment, or one of the four kinds of date of the public BRP interface.
 */
export function dayIn(parent: Place, name: string): PartialDay | undefined {
  const place = field(parent, name)
  if (!isPresent(place)) return undefined
  const day = typeof place.value === 'object' ? publicDay(place) : written(textIn(parent, name)?.trim() ?? '')
  return day ?? reject(place, 'not-a-day')
}

/** The last day under a name: a day in the year 9999 means that it goes on. */
export function endIn(parent: Place, name: string): PartialDay | 'running' | undefined {
  const day = dayIn(parent, name)
  return day?.startsWith('9999') ? 'running' : day
}

/** The last day of what goes on where nothing stands under the name; what stands there and cannot be read is unknown. */
export function lastDayIn(parent: Place, name: string): string {
  return endIn(parent, name) ?? (isPresent(field(parent, name)) ? 'unknown' : 'running')
}

/** The latest of the days that does not lie after the day of delivery; `unknown` where there is none. */
export function latestKnown(days: readonly (PartialDay | undefined)[], producedOn: string): PartialDay {
  const known = days.filter((day) => day !== undefined).filter((day) => (earliest(day) ?? '9') <= producedOn)
  return known.sort().at(-1) ?? 'unknown'
}

/** The last day of what several things belong to: it runs while one runs, and is unknown while one is. */
export function lastOf(ends: readonly string[]): string {
  return ends.find((end) => end === 'running') ?? ends.find((end) => end === 'unknown') ?? [...ends].sort().at(-1) ?? 'unknown'
}

function written(words: string): PartialDay | undefined {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(words) ?? []
  if (year !== undefined && month !== undefined && date !== undefined) return zeroed(year, month, date)
  if (words.length === 10) return existing(words)
  const [, day = '', offset] = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/.exec(words) ?? []
  if (existing(day) === undefined || Number.isNaN(Date.parse(words))) return undefined
  return offset === undefined ? day : dayOf(words)
}

function zeroed(year: string, month: string, date: string): PartialDay | undefined {
  if (month === '00' && date !== '00') return undefined
  if (year === '0000') return month === '00' ? 'unknown' : undefined
  return existing(month === '00' ? year : date === '00' ? `${year}-${month}` : `${year}-${month}-${date}`)
}

function publicDay(place: Place): PartialDay | undefined {
  const part = (name: string, length: number): string => (textIn(place, name) ?? '').padStart(length, '0')
  switch (textIn(place, 'type')) {
    case 'Datum':
      return existing(part('datum', 10))
    case 'JaarMaandDatum':
      return existing(`${part('jaar', 4)}-${part('maand', 2)}`)
    case 'JaarDatum':
      return existing(part('jaar', 4))
    case 'DatumOnbekend':
      return 'unknown'
    default:
      return undefined
  }
}

function existing(day: string): PartialDay | undefined {
  return /^\d{4}(-\d{2}){0,2}$/.test(day) && !day.startsWith('0000') && earliest(day) !== undefined ? day : undefined
}
