import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { linesOf, refreshed } from '../docs/law-coverage.ts'
import { nl } from '../src/law/nl/index.ts'
import { rowsOf } from '../src/law/parse.ts'

const page = readFileSync('docs/law-coverage.md', 'utf8')
const lines = linesOf(page)
const pages = ['law.md', 'law2.md'].map((name) => `../shared/design/${name}`)

describe('the page on coverage', () => {
  it('counts and marks as the law data now are (npm run docs)', () => {
    expect(page).toBe(refreshed(page))
  })

  it('names rows that exist, and at least one where it says there are rows', () => {
    const ids = new Set(nl.flatMap((act) => rowsOf(act).map((row) => row.id)))
    const named = lines.flatMap((line) => line.rows)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
    expect(lines.filter((line) => line.by === 'row' && line.rows.length === 0).map((line) => line.id)).toEqual([])
  })

  it('has one line for each legal fact, with a reason for each gap', () => {
    const ids = lines.map((line) => line.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(lines.filter((line) => line.by !== 'row' && line.reason.length < 15).map((line) => line.id)).toEqual([])
  })

  it('has gaps in at most 15 % of what was read, and in none of re-use, secrecy, consent and keeping terms', () => {
    const read = lines.filter((line) => line.conf.startsWith('V'))
    const gaps = read.filter((line) => line.by === 'gap')
    expect(read.length).toBeGreaterThan(300)
    expect(gaps.length / read.length).toBeLessThanOrEqual(0.15)
    expect(gaps.filter((line) => /^[XSCR]-/.test(line.id)).map((line) => line.id)).toEqual([])
  })

  it('calls a line read only where one of its rows is verified, unless the page has it only in part', () => {
    const verified = new Set(nl.flatMap((act) => rowsOf(act).filter((row) => row.confidence === 'verified')).map((row) => row.id))
    const open = lines.filter((line) => line.by === 'row' && line.conf === 'V' && !line.rows.some((id) => verified.has(id)))
    expect(open.map((line) => line.id)).toEqual(['law2 12.1'])
  })
})

describe.skipIf(!pages.every(existsSync))('the pages of legal facts (skipped: no data folder)', () => {
  it('have a line here for every id in their tables and every numbered note', () => {
    const ids = new Set(lines.map((line) => line.id))
    const asked = pages.flatMap((path, part) => idsOf(readFileSync(path, 'utf8'), part === 1))
    expect(asked.length).toBeGreaterThan(350)
    expect(asked.filter((id) => !ids.has(id))).toEqual([])
  })

  it('are cited with the confidence they have', () => {
    const table = new Map(
      pages.flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/^\| `?([A-Za-z0-9/-]+?)`? \|.*\| ([^|]*)\|$/gm)].map(
          ([, id = '', conf = '']) => [id, conf.trim()] as const,
        ),
      ),
    )
    const wrong = lines.filter(
      (line) => /^[A-Z]+-/.test(line.id) && line.conf.startsWith('V') !== (table.get(line.id) ?? '').startsWith('V'),
    )
    expect(wrong.map((line) => line.id)).toEqual([])
  })
})

/** Ids as they stand in the first column; those of the selection list, the households, 1b, 1f and the ages get the name of their section. */
function idsOf(text: string, second: boolean): readonly string[] {
  let section = ''
  return text.split('\n').flatMap((line) => {
    section = /^#+ (\d+[a-z]?)\b/.exec(line)?.[1] ?? /^\*\*(1b)\. /.exec(line)?.[1] ?? section
    const note = /^(\d+)\. /.exec(line)?.[1]
    if (note !== undefined && ['8', '10', '12'].includes(section)) return [`${second ? 'law2 ' : ''}${section}.${note}`]
    const first = /^\| ?(.+?) ?\|/.exec(line)?.[1]?.replaceAll('`', '')
    if (first === undefined || section === '0' || /^(-+|id|SL-nr|Term|Letter|Scheme|To .*)$/.test(first)) return []
    if (!second && section === '1b') return first.split(' / ').map((number) => `SL ${number}`)
    if (!second && section === '7') return [`7 ${first}`]
    return second && ['1b', '1f', '11'].includes(section) ? [`${section} ${first}`] : [first]
  })
}
