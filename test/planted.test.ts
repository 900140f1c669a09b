import { promises } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { plantedBugs } from './planted/bugs.ts'
import { planted } from './planted/plant.ts'

describe('every planted bug is killed by the promise it names', () => {
  it.each(plantedBugs.map((bug, index) => ({ ...bug, index })))('$bug ($killedBy)', async ({ index, ...bug }) => {
    const library = await planted(bug, index)
    const promise = promises.find(({ name }) => name.startsWith(`${bug.killedBy} `))
    expect(promise).toBeDefined()
    expect(() => promise?.check(library, { runs: 3_000, seed: 7 })).toThrow()
  })
})
