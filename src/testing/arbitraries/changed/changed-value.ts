import type { Fact } from '../../../schema/index.ts'
import { diceOf } from '../dice.ts'
import { poolOf } from '../values.ts'
import { withValue } from '../world/fact.ts'

/** The same fact with another value of the same shape. */
export function changedValue(fact: Fact, seed: number): Fact {
  const now = JSON.stringify(fact.value)
  return withValue(fact, diceOf(seed).one(poolOf(fact.category).filter((value) => JSON.stringify(value) !== now)))
}
