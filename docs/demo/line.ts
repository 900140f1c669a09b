/** How a line looks where the terminal has colours. */
export type Look = 'plain' | 'title' | 'name' | 'alert' | 'faint'

/** One line of output. */
export interface Line {
  readonly text: string
  readonly look: Look
}

/** The widest a line may be. */
export const width = 100

/** One cell of a row: what it says, and from which column on. */
export interface Cell {
  readonly at: number
  readonly text: string
}

/** A line without anything. */
export const blank: Line = { text: '', look: 'plain' }

/** A text broken at spaces into lines from a column on; the first line can begin with a mark that hangs before it. */
export function paragraph(text: string, at: number, { look = 'plain', mark = '' }: { look?: Look; mark?: string } = {}): Line[] {
  return broken(text, width - at).map((part, index) => ({
    text: `${' '.repeat(at - mark.length)}${index === 0 ? mark : ' '.repeat(mark.length)}${part}`.trimEnd(),
    look,
  }))
}

/** Cells side by side, each broken within its own column. */
export function row(cells: readonly Cell[], look: Look = 'plain'): Line[] {
  const columns = cells.map(({ at, text }, index) => {
    const next = cells[index + 1]?.at
    return { at, parts: broken(text, next === undefined ? width - at : next - at - 1) }
  })
  const height = Math.max(...columns.map(({ parts }) => parts.length))
  return Array.from({ length: height }, (_, index) => ({
    text: columns.reduce((line, { at, parts }) => line.padEnd(at) + (parts[index] ?? ''), '').trimEnd(),
    look,
  }))
}

/** A list as running text: `a, b en c`. */
export function listed(texts: readonly string[], and: string): string {
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${and} ${last}`
}

/** The text with its first letter as a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
}

/** The text with spaces at which no line is broken. */
export function together(text: string): string {
  return text.replaceAll(' ', unbroken)
}

const unbroken = '\u00a0'

function broken(text: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= room) line = longer
    else {
      if (line !== '') lines.push(line)
      line = word
    }
    while (line.length > room) {
      lines.push(line.slice(0, room))
      line = line.slice(room)
    }
  }
  return [...lines, line].map((text) => text.replaceAll(unbroken, ' '))
}
