import type { Level, LinkageField } from './fields.ts'
import type { LinkageWeights } from './weights.ts'

/** How often each level of each field was met; a pair may count for a part. */
export type Tally = Map<LinkageField, Map<Level, number>>

/** Counts a level once more, or for a part. What is unknown is not counted: it is no level of agreement. */
export function count(tally: Tally, field: LinkageField, level: Level, part: number): void {
  if (level === 'unknown') return
  const levels = tally.get(field) ?? new Map<Level, number>()
  tally.set(field, levels.set(level, (levels.get(level) ?? 0) + part))
}

/**
 * The weights with one class of shares taken from a tally. Each level leans on its earlier share as if it had been met once more, so that what was never met
 * keeps a share and what was not counted at all keeps its own.
 */
export function withShares(weights: LinkageWeights, of: 'ofOne' | 'ofStrangers', tally: Tally): LinkageWeights {
  const sharesOf = (field: LinkageField) => {
    const met = tally.get(field) ?? new Map<Level, number>()
    const all = [...met.values()].reduce((sum, part) => sum + part, 0)
    const raw = weights.fields[field].map((shares) => ({
      ...shares,
      [of]: ((met.get(shares.level) ?? 0) + 1) / (all + 1 / shares[of]),
    }))
    const sum = raw.reduce((total, shares) => total + shares[of], 0)
    return raw.map((shares) => ({ ...shares, [of]: shares[of] / sum }))
  }
  const fields = {
    number: sharesOf('number'),
    surname: sharesOf('surname'),
    givenNames: sharesOf('givenNames'),
    birth: sharesOf('birth'),
    postcode: sharesOf('postcode'),
    houseNumber: sharesOf('houseNumber'),
    street: sharesOf('street'),
    place: sharesOf('place'),
    location: sharesOf('location'),
  }
  return { ...weights, fields }
}
