import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesUnder } from './files.ts'

/** Law data apart: a long act has many rows. */
const files = filesUnder('src', '.ts').filter((file) => !file.startsWith('src/law/nl/'))
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n')

describe('sizes', () => {
  it('no source file is longer than 250 lines', () => {
    expect(files.map((file) => `${file}: ${linesOf(file).length}`).filter((it) => Number(it.split(': ')[1]) > 250)).toEqual([])
  })

  it('half of the source files have at most 80 lines', () => {
    const sizes = files.map((file) => linesOf(file).length).sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)] ?? 0).toBeLessThanOrEqual(80)
  })

  it('every export has a doc comment directly before it', () => {
    expect(files.flatMap(exportsWithoutComment)).toEqual([])
  })
})

function exportsWithoutComment(file: string): string[] {
  const lines = linesOf(file)
  return lines.flatMap((line, index) => {
    const declares = line.startsWith('export ') && !/^export (type )?[{*]/.test(line)
    return declares && !lines[index - 1]?.trimEnd().endsWith('*/') ? [`${file}:${index + 1} ${line}`] : []
  })
}
