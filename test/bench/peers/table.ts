import type { ClearedEntry } from '../../../src/disclosure/index.ts'
import type { GroundRow, TermRow } from '../../../src/law/index.ts'
import type { CurrentFact } from '../../../src/people/index.ts'
import type { Decision, Fact, ShownSource } from '../../../src/schema/index.ts'
import { law } from '../world/law.ts'
import { delivered, household } from '../world/people.ts'
import { today } from '../world/setting.ts'
import {
  groundsAt,
  involvementAt,
  isAuthenticAt,
  opensFile,
  opensMention,
  organisationOf,
  type Place,
  placeOf,
  qualityAt,
  regimesOn,
  releasesAt,
  tasksAt,
  termsAt,
} from './conditions.ts'

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
  readonly terms: readonly End[]
  readonly openSource: ShownSource
  readonly closedSource: ShownSource
  readonly authentic: boolean
  /** Purposes that are a task of the holder’s role under this act, about this category. */
  readonly tasks: ReadonlySet<string>
}

/** A term that counts from the fact, or ended on a day already known. */
interface End {
  readonly years: number
  readonly start: 'changed' | 'ended' | 'birth'
  readonly end?: string
}

type Person = (typeof household)[number]
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
export function tableOf(facts: readonly CurrentFact[]): (facts: readonly CurrentFact[]) => Looked {
  const table = filled(facts)
  return (current) => {
    const decisions: Decision[] = []
    const entries: ClearedEntry[] = []
    for (const one of current) {
      const entry = entryOf(one, table)
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

function entryOf(current: CurrentFact, table: Table): ClearedEntry | undefined {
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
  const weight = weighed(cell, fact)
  return { current, owners: [owner], mentions, rows, source, weight, special: false, last: last as ClearedEntry['last'] }
}

/** In the world of the bench nothing has ended, nobody is preferred, and no row leaves a part out. */
function weighed({ authentic, tasks }: Cell, { underInvestigation, obtained }: Fact): ClearedEntry['weight'] {
  return {
    authentic: authentic && underInvestigation !== true ? 'verified' : undefined,
    notAuthentic: [],
    past: false,
    preferred: undefined,
    asTask: tasks.has(obtained.purpose),
  }
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
    const from = start === 'ended' ? fact.ended : fact.changedOn
    if (end === undefined && from === 'running') continue
    const day = end ?? yearsOn(from, years)
    if (last === undefined || day < last) last = day
  }
  return last
}

function filled(facts: readonly CurrentFact[]): Table {
  const table = new Map<string, Map<string, Map<string, Map<string, Cell>>>>()
  for (const { fact, holderKey } of facts) {
    const place = placeOf(fact, holderKey)
    const persons = under(under(under(table, place.category), place.act), holderKey)
    for (const person of household) {
      const cell = cellOf(place, person)
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

function cellOf(place: Place, person: Person): Cell | undefined {
  const { act, sensitivity } = place
  const road = roadOf(place, person)
  const terms = termsAt(place)
  const organisation = organisationOf(place.holder)
  if (road.lines.length === 0 || terms.length === 0 || organisation === undefined) return undefined
  const quality = sensitivity === 'ordinary' || sensitivity === 'delicate' ? [] : qualityAt(sensitivity, person)
  return {
    ...road,
    involvement: roadOf(involvementAt(place), person),
    fixed: [...quality, ...terms].map((row) => row.id),
    terms: terms.filter((row) => row.period !== 'forever').map((row) => endOf(row, person)),
    openSource: { shown: 'organisation', name: organisation.name, kind: organisation.kind, act },
    closedSource: { shown: 'act', act },
    authentic: isAuthenticAt(place),
    tasks: tasksAt(place),
  }
}

function endOf({ period, start }: TermRow, person: Person): End {
  const years = Number(period.slice(1, -1))
  return start === 'birth'
    ? { years, start, end: yearsOn(delivered(person).birth, years) }
    : { years, start: start === 'ended' ? start : 'changed' }
}

/** The day before the same day some years on. */
function yearsOn(day: string, years: number): string {
  const date = new Date(Date.UTC(Number(day.slice(0, 4)) + years, Number(day.slice(5, 7)) - 1, Number(day.slice(8)) - 1))
  return date.toISOString().slice(0, 10)
}

function roadOf(place: Place, person: Person): Road {
  const regimes = law.flatMap((domain) => domain.secrecy.map((row) => row.regime))
  const lifts = regimes.map((regime) => [regime, releasesAt(regime, place, person).map((row) => row.id)] as const)
  return {
    lines: groundsAt(place)
      .filter((row) => opensFile(row, place, person))
      .map((row) => lineOf(row, place)),
    imposed: regimesOn(place.act, place.holderRole),
    lifts: new Map(lifts.filter(([, rows]) => rows.length > 0)),
  }
}

function lineOf(row: GroundRow, place: Place): Line {
  const setOf = (list: readonly string[] | 'any') => (list === 'any' ? undefined : new Set(list))
  return {
    row: row.id,
    tasks: setOf(row.obtained.purposes),
    capacities: setOf(row.obtained.capacities),
    origins: setOf(row.origins),
    mentions: new Set(household.filter((person) => opensMention(row, place, person))),
  }
}
