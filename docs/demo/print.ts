import { styleText } from 'node:util'
import type { Line, Look } from './line.ts'

const styles: Readonly<Record<Look, Parameters<typeof styleText>[0] | undefined>> = {
  plain: undefined,
  title: ['bold', 'cyan'],
  name: 'bold',
  alert: ['bold', 'yellow'],
  faint: 'dim',
}

/** Writes lines to standard output, with colours only on a terminal and not where NO_COLOR is set. */
export function print(lines: readonly Line[]): void {
  const coloured = process.stdout.isTTY === true && !process.env['NO_COLOR']
  for (const { text, look } of lines) {
    const style = coloured ? styles[look] : undefined
    process.stdout.write(`${style === undefined ? text : styleText(style, text)}\n`)
  }
}

/** Writes how far it is over the line before, on a terminal only; an empty text clears it. */
export function progress(text: string): void {
  if (process.stderr.isTTY === true) process.stderr.write(`\r\u001b[K${text}`)
}
