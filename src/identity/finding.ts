import type { KnownLookup } from './known-lookup.ts'
import { lookedFor } from './passes.ts'
import type { Spelt } from './spelling.ts'

/** The rows worth comparing with a record, and at most how many others shared a key with it. */
export interface Found {
  readonly rows: readonly number[]
  readonly lost: number
}

/** The most known persons one record is compared with. */
export const mostCompared = 200

/** A key that more known persons share than this is not followed. */
const mostSharing = 2000

/**
 * The known persons who share a key with a record, those that share most keys first and else in the order of ids, up to {@link mostCompared}. What more
 * there were is counted; a pair under two keys that are not followed counts twice.
 */
export function found(record: Spelt, known: KnownLookup): Found {
  const shared = new Map<number, number>()
  let lost = 0
  for (const key of lookedFor(record)) {
    const sharing = known.sharing(key)
    if (sharing > mostSharing) lost += sharing
    else for (const row of known.rowsOf(key)) shared.set(row, (shared.get(row) ?? 0) + 1)
  }
  const rows = [...shared]
    .sort(([one, keys], [other, others]) => others - keys || known.placeOf(one) - known.placeOf(other))
    .map(([row]) => row)
  return { rows: rows.slice(0, mostCompared), lost: lost + Math.max(rows.length - mostCompared, 0) }
}
