import { earliest, lastDayOf } from '../core/day.ts'
import type { TermRow } from '../law/index.ts'
import type { CurrentFact } from '../people/index.ts'
import type { Day, KnownPerson } from '../schema/index.ts'
import { startsOf } from './starts.ts'

/** How long a fact is shown: until a last day (none: no end in sight), or not known, in which case it is not shown. */
export interface Shelf {
  readonly known: boolean
  readonly last: Day | undefined
  /** Ids of the rows that gave an answer. */
  readonly rows: readonly string[]
}

/**
 * The last day on which a fact is shown under its term rows: the earliest end governs, counted from the earliest day the start can be, of
 * whichever of the persons whose file it is. No row, or a start that is unknown, is not known. A term of fifteen years from 2010-01-01
 * shows last on 2024-12-31.
 */
export function lastShown(current: CurrentFact, owners: readonly (KnownPerson | undefined)[], rows: readonly TermRow[]): Shelf {
  const answered: string[] = []
  let last: Day | undefined
  for (const row of rows) {
    let isKnown = true
    for (const start of startsOf(row.start, current, owners)) {
      const end = start === 'running' ? 'none' : endOf(start, row)
      if (end === 'unknown') isKnown = false
      else if (end !== 'none' && (last === undefined || end < last)) last = end
    }
    if (isKnown) answered.push(row.id)
  }
  return { known: rows.length > 0 && answered.length === rows.length, last, rows: answered }
}

/** The last day under one row; none where it lasts for ever. */
function endOf(start: string, { period }: TermRow): Day | 'none' | 'unknown' {
  if (period === 'forever') return 'none'
  const from = earliest(start)
  return from === undefined ? 'unknown' : lastDayOf(from, period)
}
