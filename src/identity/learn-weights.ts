import { inOrderOf } from '../core/order.ts'
import { comparing } from './compare.ts'
import { evidenceUnder, oddsOf } from './evidence.ts'
import { type Pair, pairsOfOne } from './expectation.ts'
import { linkageFields } from './fields.ts'
import { type KnownIndex, lookupOf } from './known-index.ts'
import type { KnownLookup } from './known-lookup.ts'
import type { LinkageRecord } from './linkage-record.ts'
import { lookedFor, passes } from './passes.ts'
import { proposer } from './propose.ts'
import { type Spelt, spell } from './spelling.ts'
import { count, type Tally, withShares } from './tally.ts'
import type { LinkageWeights } from './weights.ts'

/** What learning starts from. */
export interface LearningOptions {
  /** Where nothing is seen of a level, these stay. */
  readonly weights: LinkageWeights
  /** Numbers from 0 to below 1, as from a seeded generator: the same numbers learn the same weights. */
  readonly chance: () => number
}

/**
 * Weights learnt from records of which nobody said which belong together: how strangers agree from pairs drawn by chance, how one person's records agree by
 * expectation–maximisation over pairs found in three ways, each judged by the other fields alone. How relatives agree is not learnt.
 */
export function learnWeights(
  delivered: readonly LinkageRecord[],
  index: KnownIndex,
  { weights, chance }: LearningOptions,
): LinkageWeights {
  const records = inOrderOf(delivered, ({ id }) => id).map(spell)
  const known = lookupOf(index)
  if (records.length === 0 || known.size === 0) return weights
  const strangers = withShares(weights, 'ofStrangers', strangersAmong(records, known, { weights, chance }))
  const learnt = withShares(strangers, 'ofOne', onesAmong(records, known, strangers))
  return { ...learnt, share: shareAmong(delivered, index, learnt) }
}

const mostDraws = 20_000
const mostPairs = 100_000
const mostSharing = 200

/** Pairs drawn by chance, each less the chance that it is one person after all. */
function strangersAmong(records: readonly Spelt[], known: KnownLookup, { weights, chance }: LearningOptions): Tally {
  const evidence = evidenceUnder(weights, known)
  const tally: Tally = new Map()
  const draws = Math.min(mostDraws, records.length * 100)
  for (let draw = 0; draw < draws; draw += 1) {
    const record = records[Math.floor(chance() * records.length)]
    const other = known.spelt(known.rowAt(Math.floor(chance() * known.size)))
    if (record === undefined) continue
    const comparison = comparing(record)(other)
    const odds = oddsOf(
      linkageFields.map((field) => evidence(field, comparison[field])),
      known.size,
      weights,
    )
    for (const field of linkageFields) count(tally, field, comparison[field].level, 1 / (1 + odds))
  }
  return tally
}

function onesAmong(records: readonly Spelt[], known: KnownLookup, weights: LinkageWeights): Tally {
  const tally: Tally = new Map()
  for (const pass of passes.filter(({ name }) => name === 'birth' || name === 'home' || name === 'names')) {
    const pairs: Pair[] = []
    for (const record of records) {
      const compare = comparing(record)
      for (const key of lookedFor(record, [pass])) {
        if (known.sharing(key) > mostSharing || pairs.length > mostPairs) continue
        for (const row of known.rowsOf(key)) pairs.push(compare(known.spelt(row)))
      }
    }
    const fields = linkageFields.filter((field) => !pass.fields.includes(field))
    for (const [field, levels] of pairsOfOne(pairs, fields, weights))
      for (const [level, weight] of levels) count(tally, field, level, weight)
  }
  return tally
}

/** The share of the delivered who are among the known, by the learnt weights; never all and never none. */
function shareAmong(delivered: readonly LinkageRecord[], known: KnownIndex, weights: LinkageWeights): number {
  const propose = proposer(known, { weights, from: 0 })
  const expected = delivered.reduce(
    (sum, record) => propose(record, new Set()).proposals.reduce((total, { posterior }) => total + posterior, sum),
    0,
  )
  return Math.min(Math.max(expected / delivered.length, 0.01), 0.99)
}
