import { type Arbitrary, nat } from 'fast-check'
import {
  type CategoryId,
  capacities,
  catalogue,
  categoryIds,
  type Day,
  type Fact,
  holderRoles,
  origins,
  parts,
  standings,
} from '../../schema/index.ts'
import { edgesOf } from './days.ts'
import { type Dice, diceOf } from './dice.ts'
import { anchors } from './moments.ts'
import { drawValue } from './values.ts'
import { withValue } from './world/fact.ts'

/** From what a fact is drawn; whatever is absent may be anything of the kind. */
export interface FactRange {
  readonly acts: readonly string[]
  readonly categories: readonly CategoryId[]
  /** What the fragment calls its persons. */
  readonly persons: readonly string[]
  /** Regimes of secrecy it may state. */
  readonly regimes: readonly string[]
  /** A day near which its own days lie. */
  readonly around: Day
}

/**
 * Arbitrary facts that agree with nothing in particular; nearly all are withheld. For facts that can be cleared, take them from
 * `cases()`.
 */
export function facts(range: Partial<FactRange> = {}): Arbitrary<Fact> {
  const [around] = anchors
  if (around === undefined) throw new RangeError('no anchor day')
  const all = { acts: ['act-a', 'act-b'], categories: categoryIds, persons: ['ref-person-1'], regimes: [], around, ...range }
  return nat(0x7fffffff).map((seed) => drawAnyFact(`fact-${seed % 7}`, all, diceOf(seed)))
}

/** One such fact. */
export function drawAnyFact(id: string, range: FactRange, dice: Dice): Fact {
  const category = dice.one(range.categories)
  const act = dice.one(range.acts)
  const near = edgesOf(range.around)
  const mentioned = dice.odds(1, 3) ? [{ person: dice.one(range.persons), part: dice.one(parts) }] : []
  const frame = {
    id,
    version: 1 + dice.below(3),
    persons: [{ person: dice.one(range.persons), part: 'file' as const }, ...mentioned],
    standing: dice.one(standings),
    holderRole: dice.one(holderRoles),
    obtained: { act, purpose: `${act}/task-${1 + dice.below(3)}`, capacity: dice.one(capacities), from: dice.one(origins) },
    ...(dice.odds(1, 4) ? {} : { secrecy: dice.some(range.regimes, 0, 2) }),
    changedOn: dice.one([...near, 'unknown']),
    ended: dice.one([...near, 'running', 'unknown']),
    ...(dice.odds(1, 3) ? { recordedOn: dice.one(near) } : {}),
    ...(catalogue[category].shape === 'document' && dice.odds(3, 4) ? { contains: dice.some(range.categories, 1, 3) } : {}),
  }
  return withValue({ ...frame, category }, drawValue(category, dice))
}
