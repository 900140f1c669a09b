import * as fc from 'fast-check'
import type { LawDomain } from '../../law/index.ts'
import type { Case } from './case.ts'
import { diceOf } from './dice.ts'
import type { LawDay } from './law/law-day.ts'
import { daysOfLaw, inventedLaw } from './law/laws.ts'
import { flaws, wholeFlaws } from './spoils/flaws.ts'
import { drawWorld } from './world/world.ts'

/**
 * Arbitrary cases: over small invented law, or over yours. About half of the facts are cleared; of the others each key withholds
 * a share alone. Shrinks to fewer facts of which nothing is wrong.
 */
export function cases(law?: readonly LawDomain[]): fc.Arbitrary<Case> {
  const days = law === undefined ? undefined : daysOfLaw(law)
  const onDay = (seed: number): LawDay => days?.[seed % days.length] ?? inventedLaw(seed)
  return entropy().map(({ whole, wholeFlaw, ...drawn }) => caseOf(onDay(drawn.law), drawn.world, [whole, wholeFlaw], drawn.facts))
}

type Seeds = readonly [seed: number, flaw: number]

/** All that a case is drawn from. Towards 0 everything becomes plain. */
function entropy() {
  const seed = fc.nat(0x7fffffff)
  const facts = fc.array(fc.tuple(seed, fc.nat(flaws.length - 1)), { minLength: 2, maxLength: 8 })
  return fc.noBias(
    fc.record(
      { law: seed, world: seed, whole: seed, wholeFlaw: fc.nat(wholeFlaws.length - 1), facts },
      { noNullPrototype: true },
    ),
  )
}

function caseOf(on: LawDay, seed: number, whole: Seeds, facts: readonly Seeds[]): Case {
  const wishes = facts.map(([fact, flaw]) => ({ seed: fact, shut: flaws[flaw]?.shut, prefers: flaws[flaw]?.prefers }))
  const { question, placed, ...world } = drawWorld(on, wishes, diceOf(seed))
  let it = world.case
  for (const one of placed) {
    const [fact, flaw] = facts[one.wish] ?? [0, 0]
    const spoil = flaws[flaw]?.spoil
    if (spoil !== undefined) it = spoil(it, { ...one, question }, diceOf(fact ^ 0x5bd1e995))
  }
  const [first] = placed
  const spoil = wholeFlaws[whole[1]]?.spoil
  return spoil === undefined || first === undefined ? it : spoil(it, { ...first, question }, diceOf(whole[0]))
}
