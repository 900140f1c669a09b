import { type LibraryPromise, promises } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { library, seed, tries } from '../effort.ts'
import { plantedBugs } from './bugs.ts'
import { planted } from './plant.ts'

/** One test per planted bug of one half of the list. The control: what the promise found of the bug, it does not find of the library without it. */
export function killsPlantedBugs(half: 0 | 1): void {
  const bugs = plantedBugs.map((bug, index) => ({ ...bug, index })).filter(({ index }) => index % 2 === half)
  describe(`every planted bug is killed by the promise it names (half ${half + 1} of ${plantedBugs.length})`, () => {
    it.each(bugs)('$bug ($killedBy)', async ({ index, ...bug }) => {
      const promise = promises.find(({ name }) => name.startsWith(`${bug.killedBy} `))
      if (promise === undefined) throw new Error(`no promise has the number ${bug.killedBy}`)
      const found = foundIn(promise, await planted(bug, index))
      expect(found).toContain('Property failed')
      const path = /path: "([\d:]+)"/.exec(found)?.[1]
      expect(path).toBeDefined()
      if (path !== undefined) promise.check(library, { runs: 1, seed, path })
    })
  })
}

/** What a promise says of the counterexample it finds; of none, nothing. */
function foundIn(promise: LibraryPromise, wrong: typeof library): string {
  try {
    promise.check(wrong, { runs: tries(20_000), seed })
    return ''
  } catch (error) {
    return String(error)
  }
}
