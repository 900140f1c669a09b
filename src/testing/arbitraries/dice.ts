/** Choices drawn from one number. The number 0 always draws the first, so that what shrinks towards 0 becomes plain. */
export interface Dice {
  /** A whole number from 0, below the limit. */
  below(limit: number): number
  /** Whether something with this chance happens. */
  odds(hits: number, of: number): boolean
  /** A member of a list that has one. */
  one<T>(list: readonly T[]): T
  /** Between `least` and `most` members, each at most once, in the order of the list. */
  some<T>(list: readonly T[], least: number, most: number): T[]
  /** All members in another order. */
  shuffled<T>(list: readonly T[]): T[]
}

/** Dice that always fall the same way for the same seed. */
export function diceOf(seed: number): Dice {
  let state = seed | 0
  const below = (limit: number): number => {
    if (seed === 0 || limit < 2) return 0
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  const one = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to draw from; check that the list has members')
    return list[below(list.length)] as T
  }
  const some = <T>(list: readonly T[], least: number, most: number): T[] => {
    let wanted = Math.min(least + below(most - least + 1), list.length)
    return list.filter((_, index) => {
      const taken = list.length - index <= wanted || (wanted > 0 && (seed === 0 || below(list.length - index) < wanted))
      if (taken) wanted -= 1
      return taken
    })
  }
  const shuffled = <T>(list: readonly T[]): T[] => {
    const rest = [...list]
    return list.flatMap(() => rest.splice(below(rest.length), 1))
  }
  return { below, odds: (hits, of) => below(of) >= of - hits, one, some, shuffled }
}
