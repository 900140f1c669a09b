import { earliest } from '../core/day.ts'
import type { ClearedEntry } from '../disclosure/cleared.ts'
import { type PrecedenceStep, precedence } from '../law/index.ts'

/** Negative where the first comes before the other by the table of precedence, positive where after, 0 where they tie. */
export function byPrecedence(one: ClearedEntry, other: ClearedEntry): number {
  for (const step of precedence) {
    const difference = placeOf(one, step) - placeOf(other, step)
    if (difference !== 0) return difference
  }
  return 0
}

/** Lower comes first. */
function placeOf({ weight, current: { fact } }: ClearedEntry, step: PrecedenceStep): number {
  switch (step.by) {
    case 'authentic':
      return [weight.authentic === 'verified', weight.authentic === 'unverified', true].indexOf(true)
    case 'preferred':
      return weight.preferred ?? Number.MAX_SAFE_INTEGER
    case 'task':
      return weight.asTask ? 0 : 1
    case 'standing':
      return step.order.findIndex((alike) => alike.includes(fact.standing))
    case 'latest':
      return -changedOn(fact.changedOn)
  }
}

/** The day as a number, 0 where it is not known. Years from 9000 on are what systems write for no day at all. */
function changedOn(day: string): number {
  const known = earliest(day)
  return known === undefined || known >= '9000' ? 0 : Number(known.replaceAll('-', ''))
}
