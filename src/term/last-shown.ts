import { addPeriod, earliest, previousDay } from '../core/day.ts'
import type { StartEvent, TermRow } from '../law/index.ts'
import type { CurrentFact } from '../people/index.ts'
import type { Day, KnownPerson } from '../schema/index.ts'

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
  const answers = rows.map((row) => ({ id: row.id, ends: endsOf(row, current, owners) }))
  return {
    known: answers.length > 0 && answers.every(({ ends }) => !ends.includes('unknown')),
    last: answers
      .flatMap(({ ends }) => ends.flatMap((end) => (end === 'unknown' ? [] : [end])))
      .sort()
      .at(0),
    rows: answers.filter(({ ends }) => !ends.includes('unknown')).map(({ id }) => id),
  }
}

/** The last days under one row; none where it lasts for ever or has not begun to count. */
function endsOf(row: TermRow, current: CurrentFact, owners: readonly (KnownPerson | undefined)[]): readonly (Day | 'unknown')[] {
  const { period } = row
  if (period === 'forever') return []
  return startsOf(row.start, current, owners)
    .filter((started) => started !== 'running')
    .map((started) => {
      const from = earliest(started)
      return from === undefined ? 'unknown' : previousDay(addPeriod(from, period, 'short'))
    })
}

function startsOf(
  start: StartEvent,
  { fact, file }: CurrentFact,
  owners: readonly (KnownPerson | undefined)[],
): readonly string[] {
  switch (start) {
    case 'changed':
      return [fact.changedOn]
    case 'file-changed':
      return [file.changedOn]
    case 'ended':
      return [fact.ended]
    case 'file-ended':
      return [file.ended]
    case 'birth':
      return owners.map((owner) => owner?.birth ?? 'unknown')
    case 'death':
      return owners.map((owner) => (owner === undefined ? 'unknown' : (owner.death ?? 'running')))
  }
}
