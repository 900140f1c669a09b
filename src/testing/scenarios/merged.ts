import type { Block, Cells, Section } from './page.ts'
import { expected, ScenarioError } from './problem.ts'
import { plain } from './words/vocabulary.ts'

/** The parts of one key and number, each with the line it stands on. */
export type Pieces = readonly { readonly text: string; readonly line: number }[]

/** A scenario or variant with everything that holds in it. */
export interface Merged {
  readonly title: string
  readonly line: number
  /** By key, then by number (for a person: the name; for a household: the concept). */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, Pieces>>
  readonly rows: ReadonlyMap<string, Cells>
}

type Entries = Map<string, Map<string, Pieces>>

/** The scenario as it stands, and as each of its variants changes it. */
export function variantsOf(section: Section): readonly Merged[] {
  const base = merge({ title: section.title, line: section.line, entries: new Map(), rows: new Map() }, section, section.title)
  const variants = section.variants.map((variant) => merge(base, variant, `${section.title}; maar: ${variant.title}`, true))
  return [base, ...variants]
}

function merge(base: Merged, block: Block, title: string, isVariant = false): Merged {
  const entries: Entries = new Map([...base.entries].map(([key, labels]) => [key, new Map(labels)]))
  const rows = new Map(base.rows)
  const seen = new Set<string>()
  for (const { key, label: number, adds, text, line } of block.entries) {
    if (key === 'zonder') {
      if (!isVariant) throw misplaced(line)
      drop(text, line, entries, rows)
      continue
    }
    const [label, rest] = key === 'persoon' ? nameAndRest(text) : [number, text]
    const place = `${key} ${label}`
    if (seen.has(place) && !adds) throw twice(line)
    seen.add(place)
    const labels = entries.get(key) ?? new Map<string, Pieces>()
    const before = labels.get(label)
    if (adds && before === undefined) throw nothingToAddTo(line)
    labels.set(label, adds ? [...(before ?? []), { text: rest, line }] : [{ text: key === 'persoon' ? text : rest, line }])
    entries.set(key, labels)
  }
  for (const row of block.rows) {
    const { text: nr = '', line = block.line } = row.get('nr') ?? {}
    if (nr === '' || seen.has(`nr ${nr}`)) throw twice(line)
    seen.add(`nr ${nr}`)
    rows.set(nr, new Map([...(rows.get(nr) ?? []), ...row]))
  }
  return { title, line: block.line, entries, rows }
}

function drop(text: string, line: number, entries: Entries, rows: Map<string, Cells>): void {
  const [, word = '', label = '1'] = /^(\S+)(?:\s+(.+))?$/.exec(text.trim()) ?? []
  const key = plain(word)
  const dropped = key === 'gegeven' ? rows.delete(label) : entries.get(key)?.delete(label) === true
  if (!dropped)
    throw expected(line, { nl: 'iets dat er staat, zoals', en: 'something that stands there, such as' }, [
      'toestemming 1',
      'oordeel 2',
      'gegeven 3',
    ])
}

function nameAndRest(text: string): readonly [string, string] {
  const [name = '', ...rest] = text.split(',')
  return [name.trim(), rest.join(',').trim()]
}

function twice(line: number): ScenarioError {
  return new ScenarioError('scenario/twice', line, {
    nl: 'dit nummer of deze sleutel staat er al, of het nummer ontbreekt; nummer de regels',
    en: 'this number or key stands there already, or the number is missing; number the lines',
  })
}

function nothingToAddTo(line: number): ScenarioError {
  return new ScenarioError('scenario/missing', line, {
    nl: 'met "ook" vult een regel een eerdere regel met dezelfde sleutel en hetzelfde nummer aan; die is er niet',
    en: 'with "ook" a line adds to an earlier line of the same key and number; there is none',
  })
}

function misplaced(line: number): ScenarioError {
  return new ScenarioError('scenario/unknown-key', line, {
    nl: '"Zonder" staat alleen in een Maar-blok',
    en: '"Zonder" stands in a block "Maar" only',
  })
}
