import { addPeriod, earliest, previousDay } from '../core/day.ts'
import type { StartEvent, TermRow } from '../law/index.ts'
import type { CurrentFact } from '../people/index.ts'
import type { Day, KnownPerson } from '../schema/index.ts'

/** How long a fact is shown: until a last day (none: no end in sight), or not known, in which case it is not shown. */
export type Shelf = { readonly known: true; readonly last: Day | undefined } | { readonly known: false }

/**
 * The last day on which a fact is shown under its term rows: the earliest end governs, counted from the earliest day the start can be.
 * No row, or a start that is unknown, is not known. A term of fifteen years from 2010-01-01 shows last on 2024-12-31.
 */
export function lastShown(current: CurrentFact, owner: KnownPerson | undefined, rows: readonly TermRow[]): Shelf {
  if (rows.length === 0) return { known: false }
  let last: Day | undefined
  for (const row of rows) {
    if (row.period === 'forever') continue
    const started = startOf(row.start, current, owner)
    if (started === 'running') continue
    const from = earliest(started)
    if (from === undefined) return { known: false }
    const end = previousDay(addPeriod(from, row.period, 'short'))
    if (last === undefined || end < last) last = end
  }
  return { known: true, last }
}

function startOf(start: StartEvent, { fact, file }: CurrentFact, owner: KnownPerson | undefined): string {
  switch (start) {
    case 'changed':
      return fact.changedOn
    case 'file-changed':
      return file.changedOn
    case 'ended':
      return fact.ended
    case 'file-ended':
      return file.ended
    case 'birth':
      return owner?.birth ?? 'unknown'
    case 'death':
      return owner === undefined ? 'unknown' : (owner.death ?? 'running')
  }
}
