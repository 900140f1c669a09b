import { integrate, wanted } from 'klantbeeld'
import { promises } from 'klantbeeld/testing'
import { describe, it } from 'vitest'

/** Cases per promise in every run; the soak takes many more, from a fresh seed. */
const runs: Readonly<Record<string, number>> = { 9: 20_000, 4: 5_000, '4b': 5_000, 16: 5_000 }
const seed = Number(process.env['KLANTBEELD_SEED'] ?? 20_261_123)

describe(`the promises, from seed ${seed}`, () => {
  it.each(promises)('$name', ({ name, check }) =>
    check({ integrate, wanted }, { runs: runs[name.split(' ')[0] ?? ''] ?? 1_000, seed }),
  )
})
