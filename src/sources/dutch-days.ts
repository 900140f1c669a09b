import { earliest } from '../core/day.ts'
import type { PartialDay } from '../schema/index.ts'
import { field, isPresent, type Place, reject, textIn } from './place.ts'

/** The day under a name in the way people write it, `21-7-2021`, with or without a time after it. */
export function dutchDayIn(parent: Place, name: string): PartialDay | undefined {
  const place = field(parent, name)
  if (!isPresent(place)) return undefined
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})-(\d{1,2})-(\d{4})(?: \d{2}:\d{2})?$/.exec(textIn(parent, name)?.trim() ?? '') ?? []
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return earliest(day) === undefined ? reject(place, 'not-a-day') : day
}
