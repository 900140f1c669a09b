import { integrate, wanted } from 'klantbeeld'
import { promises } from 'klantbeeld/testing'
import { describe, it } from 'vitest'
import { runsOf, seed } from './effort.ts'

describe(`the promises, from seed ${seed}`, () => {
  it.each(promises)('$name', ({ name, check }) => check({ integrate, wanted }, { runs: runsOf(name), seed }))
})
