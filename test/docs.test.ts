import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { filesUnder } from './files.ts'

/** What a line ending in `//=> text` came to. */
type Outcome = [line: number, value: unknown, text: string]

const folder = `${import.meta.dirname}/.docs`
const pages = [...(existsSync('README.md') ? ['README.md'] : []), ...filesUnder('docs', '.md')]
const blocks = pages.flatMap(blocksOf)

describe.skipIf(blocks.length === 0)('the TypeScript in the documentation', () => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
  })

  it.each(blocks)('$page line $line runs and gives what it says', async ({ page, line, code }) => {
    const path = `${folder}/${page.replaceAll(/\W/g, '-')}-${line}.ts`
    writeFileSync(path, runnable(code, line))
    const { outcomes } = (await import(/* @vite-ignore */ path)) as { outcomes: Outcome[] }
    for (const [at, value, text] of outcomes) expectOutcome(value, text, `${page} line ${at}: ${text}`)
  })
})

/** Every block fenced as ts, except those fenced as ts no-run. */
function blocksOf(page: string): { page: string; line: number; code: string }[] {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(/^```ts *\n([\s\S]*?)^```/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index).split('\n').length + 1,
    code: match[1] ?? '',
  }))
}

/** The block as a module that exports its outcomes: `expression //=> text` keeps the value of the expression, as does `const name = … //=> text`. */
function runnable(code: string, first: number): string {
  const lines = code.split('\n').map((line, index) => {
    const [, statement = '', text] = /^\s*;?(.*?)\s*\/\/=>\s*(.*)$/.exec(line) ?? []
    if (text === undefined) return line
    const name = /^\s*(?:const|let)\s+(\w+)/.exec(statement)?.[1]
    const keep = (value: string) => `;outcomes.push([${first + index}, ${value}, ${JSON.stringify(text)}])`
    return name ? `${statement}${keep(name)}` : keep(`(${statement})`)
  })
  return ['export const outcomes: unknown[] = []', ...lines].join('\n')
}

/** A text that is a JavaScript value is compared, `…` in its strings standing for anything; any other text is prose and says only that there is a value. */
function expectOutcome(value: unknown, text: string, at: string): void {
  let expected: { value: unknown } | undefined
  try {
    expected = { value: new Function(`return (${text}\n)`)() }
  } catch {}
  if (expected) expect(value, at).toEqual(loosely(expected.value))
  else expect(value, at).toBeDefined()
}

function loosely(value: unknown): unknown {
  if (typeof value === 'string' && value.includes('…')) {
    const literal = value.split('…').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    return expect.stringMatching(new RegExp(`^${literal.join('[^]*')}$`))
  }
  if (Array.isArray(value)) return value.map(loosely)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, loosely(member)]))
}
