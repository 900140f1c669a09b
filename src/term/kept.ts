import { addPeriod, latest } from '../core/day.ts'
import type { StartEvent, TermRow } from '../law/index.ts'
import type { CurrentFact } from '../people/index.ts'
import type { Day, KnownPerson } from '../schema/index.ts'
import { startsOf } from './starts.ts'

/** How one row was counted, as data: from which day, how long, and on which side an uncertain day was taken. */
export interface Counted {
  readonly row: string
  readonly start: StartEvent
  /** What is known of the start: a day, a part of one, `running` where it has not come, or `unknown`. */
  readonly known: string
  /** The day counted from; absent where there is none. */
  readonly from?: Day
  readonly period: TermRow['period']
  /** `short` for what is shown: the earliest day, and the last of a month that is too short. `long` for what is kept: the latest, and the next. */
  readonly rounding: 'short' | 'long'
}

/** When a row no longer keeps: on a day, never, not before something that is still running has ended, or nobody can tell. */
export interface End {
  readonly at: Day | 'running' | 'unknown' | 'forever'
  readonly by: Counted
}

/** Whether an end is no day. */
export function isWord(at: End['at']): at is Exclude<End['at'], Day> {
  return at === 'running' || at === 'unknown' || at === 'forever'
}

type Owners = readonly (KnownPerson | undefined)[]

/** The day on which a row no longer keeps a fact: the latest its start can be, of whichever of the persons whose file it is. */
export function keptBy(row: TermRow, current: CurrentFact, owners: Owners): End {
  const ends = startsOf(row.start, current, owners).map((known) => endOf(known, row.start, row.period, row.id))
  if (row.keptUntil !== undefined)
    for (const known of startsOf(row.keptUntil, current, owners)) ends.push(endOf(known, row.keptUntil, 'P1D', row.id))
  return lastOf(ends) ?? endOf('unknown', row.start, row.period, row.id)
}

/** The end that comes last: for ever, then what nobody can tell, then what is still running, then the latest day. None of none. */
export function lastOf(ends: readonly End[]): End | undefined {
  return ends.reduce<End | undefined>(
    (last, end) => (last === undefined || lateness(end) > lateness(last) ? end : last),
    undefined,
  )
}

/** The end that comes first of terms that each say no longer than this; where nobody can tell one of them, nobody can tell. */
export function firstOf(ends: readonly End[]): End | undefined {
  const untold = ends.find(({ at }) => at === 'unknown')
  if (untold !== undefined) return untold
  return ends.reduce<End | undefined>(
    (first, end) => (first === undefined || lateness(end) < lateness(first) ? end : first),
    undefined,
  )
}

function endOf(known: string, start: StartEvent, period: TermRow['period'], row: string): End {
  const by = { row, start, known, period, rounding: 'long' } as const
  if (period === 'forever') return { at: 'forever', by }
  if (known === 'running') return { at: 'running', by }
  const from = latest(known)
  return from === undefined ? { at: 'unknown', by } : { at: addPeriod(from, period, 'long'), by: { ...by, from } }
}

/** As texts that compare: every day comes before the three words. */
function lateness({ at }: End): string {
  return isWord(at) ? order[at] : at
}

const order = { running: 'x', unknown: 'y', forever: 'z' } as const
