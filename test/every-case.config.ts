import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import usual from '../vitest.config.ts'

/** Every test that tries cases, with all of them: those that say how many in the words of `effort.ts`. */
const trying = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('test', name))
  .filter((path) => readFileSync(path, 'utf8').includes("from './effort.ts'"))

export default defineConfig({
  ...usual,
  root: process.cwd(),
  test: { ...usual.test, include: trying, env: { KLANTBEELD_SHARE: '1' } },
})
