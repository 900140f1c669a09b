import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import tsup from '../tsup.config.ts'

interface Target {
  readonly types: string
  readonly default: string
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, Target | string> }
const code = Object.entries(exports).filter((entry): entry is [string, Target] => typeof entry[1] !== 'string')

describe('subpaths', () => {
  it('each has its types beside its code', () => {
    for (const [, target] of code) expect(target.types).toBe(target.default.replace(/\.js$/, '.d.ts'))
  })

  it('are the entries of the build', () => {
    const built = code.map(([, target]) => target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))
    expect([...tsup.entry].sort()).toEqual(built.sort())
  })

  it.skipIf(!existsSync('README.md'))('are the ones in the tables of the README', () => {
    const rows = readFileSync('README.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|'))
    const documented = rows.flatMap((row) => [...row.matchAll(/`(klantbeeld(?:\/[a-z/-]+)?)`/g)].map(([, name]) => name))
    expect([...new Set(documented)].sort()).toEqual(code.map(([subpath]) => `klantbeeld${subpath.slice(1)}`).sort())
  })
})
