import type { LawDomain, TermRow } from '../src/law/index.ts'
import type { Fact, FileState } from '../src/schema/index.ts'

/** What the oracle is told: the fact, the state of its file, birth and death of whoever's file it is, the acts in force. */
export interface Told {
  readonly fact: Fact
  readonly file: FileState
  /** Undefined for somebody who is not known; an absent death is alive. */
  readonly owners: readonly ({ readonly birth: string; readonly death?: string } | undefined)[]
  readonly acts: readonly LawDomain[]
}

/** The last day shown and the day destruction is due, each a day or a word; `doubted` where a row that is not verified would keep longer on that day. */
export interface Foretold {
  readonly shown: string
  readonly due: string
  readonly doubtedUntil: string | undefined
}

const never = 9e15
const dayLength = 86_400_000

/** Works the days out again from the rows, with a calendar of its own and nothing of the library. */
export function foretell(told: Told): Foretold {
  const { fact } = told
  const categories = [...new Set<string>([fact.category, ...(fact.contains ?? [])])]
  const all = told.acts.flatMap((act) => act.terms)
  const speaks = (row: TermRow, category: string) =>
    row.acts.includes(fact.obtained.act) &&
    row.holderRoles.includes(fact.holderRole) &&
    (row.categories === 'any' || row.categories.some((one) => one === category)) &&
    (row.purposes === undefined || row.purposes.includes(fact.obtained.purpose)) &&
    (row.results === undefined || fact.result === undefined || row.results.some((one) => one === fact.result))
  const speaking = all.filter((row) => categories.some((category) => speaks(row, category)))
  const sure = speaking.filter((row) => row.confidence === 'verified')
  const keeping = sure.filter((row) => row.showingOnly !== true)
  const isSilent = categories.some((category) => !keeping.some((row) => speaks(row, category)))
  const isUnread = /^document\./.test(fact.category) && fact.contains === undefined
  if (isSilent || isUnread) return { shown: 'unknown', due: 'unknown', doubtedUntil: undefined }

  const ends = sure.flatMap((row) => startsOf(row.start, told).map((start) => shownBefore(start, row)))
  const shown = ends.includes('unknown') ? 'unknown' : Math.min(never, ...ends.map(Number))
  const bounds = keeping.filter((row) => row.utmost === true).map((row) => keptUntil(row, told))
  const others = keeping.filter((row) => row.utmost !== true).map((row) => keptUntil(row, told))
  const least = bounds.map(asNumber).sort((a, b) => a - b)[0]
  const bound = bounds.includes('unknown') ? 'unknown' : least !== undefined && least > never ? 'forever' : least
  const each: (number | string)[] = [...others, ...(bound === undefined ? [] : [bound])]
  const due = each.includes('forever') ? 'forever' : each.includes('unknown') ? 'unknown' : Math.max(...each.map(asNumber))
  const doubts = speaking
    .filter((row) => row.confidence !== 'verified' && row.showingOnly !== true)
    .map((row) => keptUntil(row, told))
    .map((end) => (typeof end === 'number' ? end : never))
  const doubt = Math.max(0, ...doubts)
  return {
    shown: shown === 'unknown' ? shown : shown === never ? 'open' : written(shown - dayLength),
    due: typeof due === 'string' ? due : due === never ? 'running' : due > never ? 'forever' : written(due),
    doubtedUntil:
      typeof due === 'number' && due < never && doubt > due ? (doubt === never ? 'unknown' : written(doubt)) : undefined,
  }
}

function asNumber(end: number | string): number {
  return end === 'running' ? never : end === 'forever' ? never * 1.1 : Number(end)
}

function startsOf(event: string, { fact, file, owners }: Told): readonly string[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    changed: [fact.changedOn],
    ended: [fact.ended],
    recorded: [fact.recordedOn ?? 'unknown'],
    'file-changed': [file.changedOn],
    'file-ended': [file.ended],
    birth: owners.map((one) => (one === undefined ? 'unknown' : one.birth)),
    death: owners.map((one) => (one === undefined ? 'unknown' : (one.death ?? 'running'))),
  }
  const found = known[event] ?? []
  return found.length === 0 ? ['unknown'] : found
}

/** The first day it is no longer shown. */
function shownBefore(start: string, { period }: TermRow): number | string {
  if (period === 'forever' || start === 'running') return never
  if (start === 'unknown') return 'unknown'
  const [year = 0, month = 1, date = 1] = start.split('-').map(Number)
  return added([year, month, date], period, 'back')
}

function keptUntil(row: TermRow, told: Told): number | string {
  const all = startsOf(row.start, told).map((start) => dueAfter(start, row.period))
  if (row.keptUntil !== undefined) all.push(...startsOf(row.keptUntil, told).map((end) => dueAfter(end, 'P1D')))
  for (const word of ['forever', 'unknown', 'running']) if (all.includes(word)) return word
  return Math.max(...all.map(Number))
}

function dueAfter(start: string, period: string): number | string {
  if (period === 'forever') return 'forever'
  if (start === 'unknown' || start === 'running') return start
  const [year = 0, month = 12, date = lastOf(year, month)] = start.split('-').map(Number)
  return added([year, month, date], period, 'on')
}

/** A period later; where the month is too short, back to its last day or on to the first of the next. */
function added([year, month, date]: readonly [number, number, number], period: string, slip: 'back' | 'on'): number {
  const length = Number(period.slice(1, -1))
  const unit = period.at(-1)
  if (unit === 'D' || unit === 'W') return Date.UTC(year, month - 1, date) + length * (unit === 'W' ? 7 : 1) * dayLength
  const months = year * 12 + month - 1 + length * (unit === 'Y' ? 12 : 1)
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1]
  const last = lastOf(toYear, toMonth)
  if (date <= last) return Date.UTC(toYear, toMonth - 1, date)
  return Date.UTC(toYear, toMonth - 1, last) + (slip === 'on' ? dayLength : 0)
}

function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function written(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
