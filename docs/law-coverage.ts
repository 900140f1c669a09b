import { nl } from '../src/law/nl/index.ts'
import { rowsOf } from '../src/law/parse.ts'

/** One line of the page on coverage: which legal fact, how it was read, what covers it. */
export interface Line {
  readonly id: string
  readonly conf: string
  readonly by: 'row' | 'absence' | 'gap'
  readonly rows: readonly string[]
  readonly reason: string
}

/** The lines of the page, in its order. A line that begins with none of the three words has no place on it. */
export function linesOf(page: string): readonly Line[] {
  return [...page.matchAll(/^\| (?!id \||---)(.+?) \| (.+?) \| (.+) \|$/gm)].map(([, id = '', conf = '', cell = '']) => {
    const by = /^(row|absence|gap)\b/.exec(cell)?.[1]
    if (by !== 'row' && by !== 'absence' && by !== 'gap') throw new Error(`begin the line ${id} with row, absence or gap`)
    const rows = [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
    return { id, conf, by, rows, reason: cell.slice(by.length).replace(/^[:\s]+/, '') }
  })
}

/** The page with its counts and the marks of its rows as they are now. */
export function refreshed(page: string): string {
  const marked = page.replaceAll(
    /`([^`\n]+\/[^`\n]+)`(?: \((?:words|unverified)\))*/g,
    (_, id: string) => `\`${id}\`${markOf(id)}`,
  )
  return marked.replace(
    /<!-- counts -->[\s\S]*?<!-- \/counts -->/,
    `<!-- counts -->\n${counts(linesOf(marked))}\n<!-- /counts -->`,
  )
}

function counts(lines: readonly Line[]): string {
  const read = lines.filter((line) => line.conf.startsWith('V'))
  const of = (by: Line['by']) => read.filter((line) => line.by === by).length
  const share = ((100 * of('gap')) / read.length).toFixed(1)
  return `${lines.length} lines. Of the ${read.length} that were read (V, whole or in part) ${of('row')} have rows, ${of('absence')} say that the act has no such rule, and ${of('gap')} are gaps: ${share} %.`
}

const words = new Set(nl.flatMap((act) => act.duties.map((row) => row.id)))
const verified = new Set(nl.flatMap((act) => rowsOf(act).filter((row) => row.confidence === 'verified')).map((row) => row.id))
const known = new Set(nl.flatMap((act) => rowsOf(act).map((row) => row.id)))

function markOf(id: string): string {
  return `${words.has(id) ? ' (words)' : ''}${known.has(id) && !verified.has(id) ? ' (unverified)' : ''}`
}
