import { readFileSync } from 'node:fs'
import { integrate, whoMay } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { scenarios } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { filesUnder } from './files.ts'

const files = filesUnder('test/scenarios', '.md').map((name) => ({ name, text: readFileSync(name, 'utf8') }))
const checks = scenarios(files, nl)

describe('the scenarios, written from the articles', () => {
  it('are there', () => {
    expect(checks.length).toBeGreaterThan(20)
  })

  it.each(checks)('$name', ({ check }) => check({ integrate, whoMay }))
})
