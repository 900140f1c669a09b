import type { Compared, Level, LinkageField } from './fields.ts'
import type { LevelShares, LinkageWeights } from './weights.ts'

/** What one field says for one person, in bits (1 doubles the odds, -1 halves them): against two strangers, and against two relatives. */
export interface Bits {
  readonly stranger: number
  readonly kin: number
}

/** How many known persons have a value of a field, and how many are known. */
export type ValueCount = (field: LinkageField, value: string) => number

/**
 * What a comparison of one field says, under the weights. Unknown says nothing. More agreement never says less: a level counts at least as much as every
 * weaker one. Of what is the same, a value that many have says less than one that few have.
 */
export function evidenceUnder(
  weights: LinkageWeights,
  known: { readonly size: number; readonly countOf: ValueCount },
): (field: LinkageField, compared: Compared) => Bits {
  const perLevel = new Map(Object.entries(weights.fields).map(([field, levels]) => [field, bitsPerLevel(levels)]))
  return (field, { level, value }) => {
    const bits = perLevel.get(field)?.get(level) ?? nothing
    if (level !== 'same') return bits
    const [same] = weights.fields[field]
    if (same === undefined || field === 'number') return bits
    const rare = Math.log2(same.ofOne / shareOf(known.countOf(field, value), known.size, same.ofStrangers))
    const weaker = weights.fields[field][1]?.level
    const least = weaker === undefined ? undefined : perLevel.get(field)?.get(weaker)
    return { ...bits, stranger: Math.max(rare, least?.stranger ?? rare) }
  }
}

/**
 * The chance that a stranger has a value that `count` of `size` known persons have: of the others who have it, leaning on the average as if a thousand
 * more were known, and never below one in a hundred thousand, so that no single value decides.
 */
export function shareOf(count: number, size: number, average: number): number {
  return Math.max((Math.max(count - 1, 0) + 1000 * average) / (Math.max(size - 1, 0) + 1000), 0.00001)
}

/**
 * The odds, before the others are weighed, that a known person is the delivered one: 2 to the bits, less what a relative at the same address would
 * explain as well.
 */
export function oddsOf(bits: readonly Bits[], size: number, weights: LinkageWeights): number {
  const [stranger, kin] = [bits.reduce((sum, it) => sum + it.stranger, 0), bits.reduce((sum, it) => sum + it.kin, 0)]
  return weights.share / size / (2 ** -stranger + (weights.kin / size) * 2 ** -kin)
}

const nothing: Bits = { stranger: 0, kin: 0 }

/** From no agreement up, each level at least as strong as the one below it. */
function bitsPerLevel(levels: readonly LevelShares[]): ReadonlyMap<Level, Bits> {
  const found = new Map<Level, Bits>()
  let below: Bits = { stranger: Number.NEGATIVE_INFINITY, kin: Number.NEGATIVE_INFINITY }
  for (const { level, ofOne, ofStrangers, ofKin = ofOne } of [...levels].reverse()) {
    below = {
      stranger: Math.max(below.stranger, Math.log2(ofOne / ofStrangers)),
      kin: Math.max(below.kin, Math.log2(ofOne / ofKin)),
    }
    found.set(level, below)
  }
  return found
}
