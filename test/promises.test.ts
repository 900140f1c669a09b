import { readFileSync } from 'node:fs'
import { promises } from 'klantbeeld/testing'
import { expect, it } from 'vitest'

it('runs every promise in one of the two halves', () => {
  const halves = ['a', 'b'].map((half) => readFileSync(new URL(`promises-${half}.test.ts`, import.meta.url), 'utf8')).join('\n')
  for (const { name } of promises) expect(halves).toContain(`'${name.split(' ')[0]}'`)
})
