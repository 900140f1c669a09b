import type { Asking, ClearedEntry } from '../../../src/disclosure/index.ts'
import type { GroundRow } from '../../../src/law/index.ts'
import type { CurrentFact } from '../../../src/people/index.ts'
import {
  catalogue,
  type Decision,
  type Fact,
  kindSensitivity,
  type ShownSource,
  sensitivities,
} from '../../../src/schema/index.ts'
import { groundsAt, opensFile, opensMention, type Place, qualityAt, releasesAt } from './conditions.ts'

interface Line {
  readonly row: string
  readonly tasks: ReadonlySet<string> | undefined
  readonly capacities: ReadonlySet<string> | undefined
  readonly origins: ReadonlySet<string> | undefined
  readonly mentions: ReadonlySet<string>
}

interface Road {
  readonly lines: readonly Line[]
  readonly imposed: readonly string[]
  readonly lifts: ReadonlyMap<string, readonly string[]>
}

interface Cell extends Road {
  readonly involvement: Road
  readonly fixed: readonly string[]
  readonly terms: readonly { readonly years: number; readonly start: 'changed' | 'ended'; readonly end: string }[]
  readonly openSource: ShownSource
  readonly closedSource: ShownSource
  readonly authentic: boolean
}

type Table = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Cell>>>>

/** The answer of the table: the same fields as ours for what is cleared; for what is withheld the first reason only. */
export interface Looked {
  readonly decisions: readonly Decision[]
  readonly entries: readonly ClearedEntry[]
}

/**
 * What somebody would write by hand instead of a law: a cell per category, act, holder and person, worked out beforehand
 * for this one request, and a loop that looks the cell up, checks what is left and copies the fields. Each fact here has
 * one person whose file it is.
 */
export function tableOf(facts: readonly CurrentFact[], asking: Asking): (facts: readonly CurrentFact[]) => Looked {
  const table = filled(facts, asking)
  const today = asking.day
  return (current) => {
    const decisions: Decision[] = []
    const entries: ClearedEntry[] = []
    for (const one of current) {
      const entry = entryOf(one, table, today)
      const fact = { holder: one.holder, id: one.fact.id, version: one.fact.version }
      if (entry === undefined) decisions.push({ fact, outcome: 'withheld', rows: [], reasons: ['no-ground'] })
      else {
        entries.push(entry)
        const { rows, last } = entry
        decisions.push({ fact, outcome: 'cleared', rows, reasons: [], ...(last === undefined ? {} : { lastShownOn: last }) })
      }
    }
    return { decisions, entries }
  }
}

function entryOf(current: CurrentFact, table: Table, today: string): ClearedEntry | undefined {
  const { fact, links, holderKey } = current
  if (current.undecidable) return undefined
  let owner: string | undefined
  const mentions: string[] = []
  for (const { person, part } of fact.persons) {
    const link = links.get(person)
    const linked = link !== undefined && 'person' in link ? link.person : 'nobody'
    if (part === 'file') owner = linked
    else mentions.push(linked)
  }
  const cell = owner === undefined ? undefined : table.get(fact.category)?.get(fact.obtained.act)?.get(holderKey)?.get(owner)
  if (cell === undefined || owner === undefined) return undefined
  const rows = rowsOf(cell, fact, mentions)
  if (rows === undefined) return undefined
  const last = lastOf(cell, fact)
  if (last !== undefined && last < today) return undefined
  rows.push(...cell.fixed)
  const source = rowsOf(cell.involvement, fact, mentions) === undefined ? cell.closedSource : cell.openSource
  const authentic = cell.authentic && fact.underInvestigation !== true
  return { current, owners: [owner], mentions, rows, source, authentic, last: last as ClearedEntry['last'] }
}

function rowsOf({ lines, imposed, lifts }: Road, fact: Fact, mentions: readonly string[]): string[] | undefined {
  if (fact.secrecy === undefined) return undefined
  const rows: string[] = []
  for (const line of lines) {
    if (line.tasks?.has(fact.obtained.purpose) === false || line.capacities?.has(fact.obtained.capacity) === false) continue
    if (line.origins?.has(fact.obtained.from) === false || !mentions.every((person) => line.mentions.has(person))) continue
    rows.push(line.row)
  }
  if (rows.length === 0) return undefined
  for (const regime of imposed) if (!fact.secrecy.includes(regime) && !lifted(regime, lifts, rows)) return undefined
  for (const regime of fact.secrecy) if (!lifted(regime, lifts, rows)) return undefined
  return rows
}

function lifted(regime: string, lifts: Road['lifts'], rows: string[]): boolean {
  const by = lifts.get(regime)
  if (by !== undefined) rows.push(...by)
  return by !== undefined
}

function lastOf({ terms }: Cell, fact: Fact): string | undefined {
  let last: string | undefined
  for (const { years, start, end } of terms) {
    const from = start === 'changed' ? fact.changedOn : start === 'ended' ? fact.ended : ''
    if (from === 'running') continue
    const date =
      end === ''
        ? new Date(Date.UTC(Number(from.slice(0, 4)) + years, Number(from.slice(5, 7)) - 1, Number(from.slice(8)) - 1))
        : undefined
    const day = date === undefined ? end : date.toISOString().slice(0, 10)
    if (last === undefined || day < last) last = day
  }
  return last
}

function filled(facts: readonly CurrentFact[], asking: Asking): Table {
  const table = new Map<string, Map<string, Map<string, Map<string, Cell>>>>()
  for (const { fact, holderKey } of facts) {
    const { category, holderRole, obtained } = fact
    const place: Place = {
      category,
      act: obtained.act,
      holder: holderKey,
      holderRole,
      sensitivity: catalogue[category].sensitivity,
    }
    const persons = under(under(under(table, category), obtained.act), holderKey)
    for (const person of asking.about) {
      const cell = cellOf(place, person, asking)
      if (cell !== undefined) persons.set(person, cell)
    }
  }
  return table
}

function under<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const found = map.get(key) ?? new Map<string, V>()
  map.set(key, found)
  return found
}

function cellOf(place: Place, person: string, asking: Asking): Cell | undefined {
  const { law, persons, organisations } = asking
  const road = roadOf(place, person, asking)
  const terms = law.terms(place.act, place.holderRole, place.category)
  const organisation = organisations.get(place.holder)
  if (road.lines.length === 0 || terms.length === 0 || organisation === undefined) return undefined
  const told = kindSensitivity[organisation.kind]
  const sensitivity = sensitivities.indexOf(told) > 0 ? told : 'ordinary'
  const quality =
    place.sensitivity === 'ordinary' || place.sensitivity === 'delicate' ? [] : qualityAt(place.sensitivity, person, asking)
  return {
    ...road,
    involvement: roadOf({ ...place, category: 'involvement.organisation', sensitivity }, person, asking),
    fixed: [...quality, ...terms].map((row) => row.id),
    terms: terms
      .filter((row) => row.period !== 'forever')
      .map((row) => {
        const years = Number(row.period.slice(1, -1))
        const born = persons.get(person)?.birth ?? ''
        const end =
          row.start === 'birth'
            ? new Date(Date.UTC(Number(born.slice(0, 4)) + years, Number(born.slice(5, 7)) - 1, Number(born.slice(8)) - 1))
            : undefined
        return { years, start: row.start === 'ended' ? 'ended' : 'changed', end: end?.toISOString().slice(0, 10) ?? '' }
      }),
    openSource: { shown: 'organisation', name: organisation.name, kind: organisation.kind, act: place.act },
    closedSource: told === 'ordinary' || told === 'delicate' ? { shown: 'act', act: place.act } : { shown: 'none' },
    authentic: law.authentic(place.act, place.holderRole, place.category),
  }
}

function roadOf(place: Place, person: string, asking: Asking): Road {
  const lines = groundsAt(place, asking).filter((row) => opensFile(row, place, person, asking))
  const regimes = asking.law.domains.flatMap((domain) => domain.secrecy.map((row) => row.regime))
  const lifts = regimes.map((regime) => [regime, releasesAt(regime, place, person, asking).map((row) => row.id)] as const)
  return {
    lines: lines.map((row) => lineOf(row, place, asking)),
    imposed: asking.law.secrecy(place.act, place.holderRole).map((row) => row.regime),
    lifts: new Map(lifts.filter(([, rows]) => rows.length > 0)),
  }
}

function lineOf(row: GroundRow, place: Place, asking: Asking): Line {
  const setOf = (list: readonly string[] | 'any') => (list === 'any' ? undefined : new Set(list))
  return {
    row: row.id,
    tasks: setOf(row.obtained.purposes),
    capacities: setOf(row.obtained.capacities),
    origins: setOf(row.origins),
    mentions: new Set([...asking.about].filter((person) => opensMention(row, place, person, asking))),
  }
}
