import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { plantedBugs } from './planted/bugs.ts'

it.each(plantedBugs)('the source still holds, once, what is changed by "$bug"', ({ file, from }) => {
  expect(readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8').split(from)).toHaveLength(2)
})
