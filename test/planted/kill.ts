import { promises } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { runsOf, seed } from '../effort.ts'
import { plantedBugs } from './bugs.ts'
import { planted } from './plant.ts'

/**
 * One test per planted bug of one half of the list. The control are the two halves of the promises: the same promises, from the same seed,
 * hold for the library without a bug for at least as many cases.
 */
export function killsPlantedBugs(half: 0 | 1): void {
  const bugs = plantedBugs.map((bug, index) => ({ ...bug, index })).filter(({ index }) => index % 2 === half)
  describe(`every planted bug is killed by the promise it names (half ${half + 1} of ${plantedBugs.length})`, () => {
    it.each(bugs)('$bug ($killedBy)', async ({ index, ...bug }) => {
      const promise = promises.find(({ name }) => name.startsWith(`${bug.killedBy} `))
      if (promise === undefined) throw new Error(`no promise has the number ${bug.killedBy}`)
      const library = await planted(bug, index)
      expect(() => promise.check(library, { runs: Math.min(runsOf(bug.killedBy), 5_000), seed })).toThrow('Property failed')
    })
  })
}
