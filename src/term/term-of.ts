import { earliest, lastDayOf } from '../core/day.ts'
import { keeps, type TermRow } from '../law/index.ts'
import type { CurrentFact } from '../people/index.ts'
import type { Day, KnownPerson, Words } from '../schema/index.ts'
import { type Counted, type End, firstOf, isWord, keptBy, lastOf } from './kept.ts'
import { lastShown } from './last-shown.ts'
import type { Lacking, Speaking } from './speaking.ts'
import { startsOf } from './starts.ts'

/** Until when a fact is shown: to a last day, with no end in sight, or not at all because its term is not known. */
export type Showing =
  | { readonly state: 'until'; readonly last: Day; readonly by: Counted }
  | { readonly state: 'open' }
  | { readonly state: 'unknown' }

/**
 * Until when a fact is kept: destruction is due on a day; its term has not begun, for something is still running; it is kept for ever; or nobody can
 * tell, and somebody must judge. `doubt`: rows that are not verified and would keep it longer, until a day where that can be told.
 */
export type Keeping =
  | {
      readonly state: 'until'
      readonly due: Day
      readonly by: Counted
      readonly doubt?: { readonly rows: readonly string[]; readonly until?: Day }
    }
  | { readonly state: 'running'; readonly by: Counted }
  | { readonly state: 'forever'; readonly by: Counted }
  | { readonly state: 'unknown'; readonly why: Lacking | 'start-unknown'; readonly rows: readonly string[] }

/** A norm by which a recorded judgement may keep longer than the term. */
export interface OpenTerm {
  readonly row: string
  readonly norm: Words
}

/** How long one fact is shown and kept, under which rows, and how that was counted. */
export interface Term {
  readonly showing: Showing
  readonly keeping: Keeping
  /** Ids of the verified rows that speak of it. */
  readonly rows: readonly string[]
  readonly openNorms: readonly OpenTerm[]
}

type Owners = readonly (KnownPerson | undefined)[]

/**
 * How long a fact is shown and kept: shown until the first of its terms ends, counted short; kept until the last of them ends, counted long. Rows that say
 * no longer than this count together as one term, which ends with the first of them.
 */
export function termOf(current: CurrentFact, owners: Owners, speaking: Speaking): Term {
  return {
    showing: showingOf(current, owners, speaking),
    keeping: keepingOf(current, owners, speaking),
    rows: speaking.rows.map((row) => row.id),
    openNorms: speaking.rows.flatMap((row) => (isOpen(row) ? [{ row: row.id, norm: row.openNorm.norm }] : [])),
  }
}

function showingOf(current: CurrentFact, owners: Owners, { rows, lacking }: Speaking): Showing {
  const { known, last } = lastShown(current, owners, rows)
  if (lacking !== undefined || !known) return { state: 'unknown' }
  if (last === undefined) return { state: 'open' }
  for (const { id, start, period } of rows) {
    for (const known of startsOf(start, current, owners)) {
      const from = earliest(known)
      if (from === undefined || period === 'forever' || lastDayOf(from, period) !== last) continue
      return { state: 'until', last, by: { row: id, start, known, from, period, rounding: 'short' } }
    }
  }
  return { state: 'unknown' }
}

function keepingOf(current: CurrentFact, owners: Owners, { rows, doubted, lacking }: Speaking): Keeping {
  if (lacking !== undefined) return { state: 'unknown', why: lacking, rows: doubted.map((row) => row.id) }
  const keeping = rows.filter(keeps)
  const ends = (utmost: boolean) =>
    keeping.filter((row) => (row.utmost === true) === utmost).map((row) => keptBy(row, current, owners))
  const utmost = firstOf(ends(true))
  const end = lastOf(utmost === undefined ? ends(false) : [...ends(false), utmost])
  if (end === undefined) return { state: 'unknown', why: 'no-row', rows: [] }
  const { at, by } = end
  if (isWord(at)) return at === 'unknown' ? { state: at, why: 'start-unknown', rows: [by.row] } : { state: at, by }
  const doubt = doubtOf(
    doubted.map((row) => keptBy(row, current, owners)),
    at,
  )
  return doubt === undefined ? { state: 'until', due: at, by } : { state: 'until', due: at, by, doubt }
}

function doubtOf(ends: readonly End[], due: Day): { readonly rows: readonly string[]; readonly until?: Day } | undefined {
  // As texts, the words come after every day.
  const longer = ends.filter(({ at }) => at > due)
  const last = lastOf(longer)
  if (last === undefined) return undefined
  const rows = longer.map(({ by }) => by.row)
  return isWord(last.at) ? { rows } : { rows, until: last.at }
}

type Open = TermRow & { readonly openNorm: NonNullable<TermRow['openNorm']> }

/** Whether an act lets a judgement keep longer than the row says. */
function isOpen(row: TermRow): row is Open {
  return keeps(row) && row.utmost !== true && row.openNorm?.handledBy === 'judgement'
}
