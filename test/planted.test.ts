import { promises } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { runsOf, seed } from './effort.ts'
import { plantedBugs } from './planted/bugs.ts'
import { planted } from './planted/plant.ts'

// The control are the two halves of the promises: the same promises, from the same seed, hold for the library without a bug for at least as many cases.
describe('every planted bug is killed by the promise it names', () => {
  it.each(plantedBugs.map((bug, index) => ({ ...bug, index })))('$bug ($killedBy)', async ({ index, ...bug }) => {
    const promise = promises.find(({ name }) => name.startsWith(`${bug.killedBy} `))
    if (promise === undefined) throw new Error(`no promise has the number ${bug.killedBy}`)
    const library = await planted(bug, index)
    expect(() => promise.check(library, { runs: Math.min(runsOf(bug.killedBy), 5_000), seed })).toThrow('Property failed')
  })
})
