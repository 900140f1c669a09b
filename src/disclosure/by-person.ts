import { within } from '../core/day.ts'
import type { Day } from '../schema/index.ts'

/** Records that hold on a day, by the person they are about. */
export function holdingByPerson<T extends { readonly person: string; readonly from: Day; readonly until?: Day }>(
  records: readonly T[],
  on: Day,
): ReadonlyMap<string, T[]> {
  return byPerson(records.filter((record) => within(on, record.from, record.until)))
}

/** Records by the person they are about. */
export function byPerson<T extends { readonly person: string }>(records: readonly T[]): ReadonlyMap<string, T[]> {
  const lists = new Map<string, T[]>()
  for (const record of records) {
    const list = lists.get(record.person)
    if (list === undefined) lists.set(record.person, [record])
    else list.push(record)
  }
  return lists
}
