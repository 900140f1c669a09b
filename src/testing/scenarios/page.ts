import { columns } from './columns.ts'
import { keys } from './keys.ts'
import { expected, missing, ScenarioError } from './problem.ts'
import { plain } from './words/vocabulary.ts'

/** A line `- Sleutel 2 ook: tekst`; a household has the id of its concept where others have a number. */
export interface Entry {
  readonly key: string
  readonly label: string
  readonly adds: boolean
  readonly text: string
  readonly line: number
}

/** A row of a table: cells by column, each with its line. */
export type Cells = ReadonlyMap<string, { readonly text: string; readonly line: number }>

/** What stands under one heading. */
export interface Block {
  readonly title: string
  readonly line: number
  readonly entries: readonly Entry[]
  readonly rows: readonly Cells[]
}

/** A scenario with its variants, as written. */
export interface Section extends Block {
  readonly variants: readonly Block[]
}

interface Draft extends Block {
  readonly entries: Entry[]
  readonly rows: Cells[]
  readonly variants: Draft[]
  header: readonly string[] | undefined
}

/** Reads the Markdown of a scenario file: headings, lines with a key, and tables. Whatever else it finds outside a quotation is a problem. */
export function readPage(text: string): { readonly sections: readonly Section[]; readonly errors: readonly ScenarioError[] } {
  const sections: Draft[] = []
  const errors: ScenarioError[] = []
  let block: Draft | undefined
  for (const { text: line, number } of logicalLines(text)) {
    try {
      const heading = /^(#{2,6})\s+(.*)$/.exec(line)
      if (heading) block = opened(heading[1] ?? '', heading[2] ?? '', number, sections)
      else if (block !== undefined) take(line, number, block)
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error
      errors.push(error)
    }
  }
  if (sections.length === 0 && errors.length === 0)
    errors.push(missing(1, 'verwacht "## Titel" van een scenario', 'expected "## Title" of a scenario'))
  return { sections, errors }
}

/** Lines with those that are indented joined to the one before; comments, quotations and what is fenced are left out. */
function logicalLines(text: string): readonly { text: string; number: number }[] {
  const lines: { text: string; number: number }[] = []
  for (const [index, raw] of text
    .replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
    .split(/\r?\n/)
    .entries()) {
    const last = lines.at(-1)
    if (/^\s+\S/.test(raw) && last?.text.startsWith('- ') === true) last.text += ` ${raw.trim()}`
    else lines.push({ text: raw.trim(), number: index + 1 })
  }
  return lines.filter(({ text: line }) => line !== '' && !line.startsWith('>'))
}

function opened(hashes: string, title: string, line: number, sections: Draft[]): Draft {
  const draft: Draft = { title: title.replace(/^maar:?\s*/i, ''), line, entries: [], rows: [], variants: [], header: undefined }
  if (hashes === '##') {
    sections.push(draft)
    return draft
  }
  const parent = sections.at(-1)
  if (hashes !== '###' || parent === undefined || !/^maar\b/i.test(title))
    throw new ScenarioError('scenario/not-a-scenario', line, {
      nl: 'verwacht "## Titel" van een scenario, of daaronder "### Maar: wat anders is"',
      en: 'expected "## Title" of a scenario, or below it "### Maar: what differs"',
    })
  parent.variants.push(draft)
  return draft
}

function take(line: string, number: number, block: Draft): void {
  if (line.startsWith('|')) takeRow(line, number, block)
  else takeEntry(line, number, block)
}

function takeEntry(line: string, number: number, block: Draft): void {
  block.header = undefined
  const found = /^-\s+([^\d:/]+?)(?:\s+(\d+|[a-z0-9-]+\/[a-z0-9-]+))?(?:\s+(ook))?:\s*(.*)$/i.exec(line)
  if (!found)
    throw new ScenarioError('scenario/not-a-scenario', number, {
      nl: 'verwacht een regel "- Sleutel: tekst", een tabel met "|", of uitleg achter ">"',
      en: 'expected a line "- Sleutel: text", a table with "|", or an explanation after ">"',
    })
  const [, word = '', label = '1', adds, text = ''] = found
  const key = plain(word)
  if (!keys.some((one) => one.key.toLowerCase() === key))
    throw expected(
      number,
      { nl: 'een sleutel', en: 'a key' },
      keys.map((one) => one.key),
      'scenario/unknown-key',
    )
  if ((key === 'huishouden') !== label.includes('/')) throw missing(number, ...conceptFor(key))
  if (text === '') throw missing(number, 'verwacht tekst achter de sleutel', 'expected text after the key')
  block.entries.push({ key, label, adds: adds !== undefined, text, line: number })
}

function conceptFor(key: string): readonly [nl: string, en: string] {
  if (key === 'huishouden')
    return [
      'verwacht achter de sleutel welk huishouden, zoals "- Huishouden participatiewet/gezin: …"',
      'expected after the key which household, such as "- Huishouden participatiewet/gezin: …"',
    ]
  return ['verwacht achter deze sleutel een nummer of niets', 'expected a number or nothing after this key']
}

function takeRow(line: string, number: number, block: Draft): void {
  const cells = line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
  if (block.header === undefined) {
    const names = cells.map((cell) => plain(cell))
    block.header = names
    const unknown = names.find((name) => !columns.some((column) => column.name === name))
    if (unknown !== undefined)
      throw expected(
        number,
        { nl: 'een kolom', en: 'a column' },
        columns.map((column) => column.name),
      )
    if (!names.includes('nr')) throw missing(number, 'verwacht een kolom "nr"', 'expected a column "nr"')
    return
  }
  if (cells.every((cell) => /^:?-+:?$/.test(cell))) return
  const { header } = block
  if (cells.length !== header.length)
    throw missing(number, `verwacht ${header.length} cellen, één per kolom`, `expected ${header.length} cells, one per column`)
  const row = header.map((name, index) => [name, { text: cells[index] ?? '', line: number }] as const)
  block.rows.push(new Map(row.filter(([, cell]) => cell.text !== '')))
}
