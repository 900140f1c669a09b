import type { Comparison } from './compare.ts'
import type { LinkageField } from './fields.ts'
import { count, type Tally, withShares } from './tally.ts'
import type { LevelShares, LinkageWeights } from './weights.ts'

/** A pair that was compared. */
export type Pair = Comparison

/**
 * How records of one person agree on some fields, as a tally in which each pair counts for the chance that it is one person: expectation–maximisation in
 * three classes (one person, two relatives, two strangers), of which the last two keep their shares. Always as many rounds.
 */
export function pairsOfOne(pairs: readonly Pair[], fields: readonly LinkageField[], weights: LinkageWeights): Tally {
  const patterns = patternsOf(pairs, fields)
  let learnt = weights
  let classes: Classes = { one: 0.3, kin: 0.3, strangers: 0.4 }
  let tally: Tally = new Map()
  for (let round = 0; round < rounds; round += 1) {
    tally = new Map()
    let [one, kin, strangers] = [0, 0, 0]
    for (const { levels, times } of patterns) {
      const chance = chancesOf(levels, learnt, classes)
      one += chance.one * times
      kin += chance.kin * times
      strangers += chance.strangers * times
      for (const { field, level } of levels) count(tally, field, level, chance.one * times)
    }
    if (pairs.length > 0) classes = { one: one / pairs.length, kin: kin / pairs.length, strangers: strangers / pairs.length }
    learnt = withShares(weights, 'ofOne', tally)
  }
  return tally
}

const rounds = 40

interface Classes {
  readonly one: number
  readonly kin: number
  readonly strangers: number
}

interface Pattern {
  readonly levels: readonly { readonly field: LinkageField; readonly level: LevelShares['level'] }[]
  readonly times: number
}

/** Pairs that compare alike count together. */
function patternsOf(pairs: readonly Pair[], fields: readonly LinkageField[]): readonly Pattern[] {
  const patterns = new Map<string, Pattern>()
  for (const pair of pairs) {
    const key = fields.map((field) => pair[field].level).join(' ')
    const levels = fields.flatMap((field) => {
      const { level } = pair[field]
      return level === 'unknown' ? [] : [{ field, level }]
    })
    patterns.set(key, { levels, times: (patterns.get(key)?.times ?? 0) + 1 })
  }
  return [...patterns.values()]
}

/** The chance of each class for a pair that compares so. */
function chancesOf(levels: Pattern['levels'], weights: LinkageWeights, classes: Classes): Classes {
  let { one, kin, strangers } = classes
  for (const { field, level } of levels) {
    const shares = weights.fields[field].find((it) => it.level === level)
    one *= shares?.ofOne ?? 1
    kin *= shares?.ofKin ?? shares?.ofOne ?? 1
    strangers *= shares?.ofStrangers ?? 1
  }
  const all = one + kin + strangers
  return { one: one / all, kin: kin / all, strangers: strangers / all }
}
