import type { LawDomain } from '../../../law/index.ts'
import type { Day } from '../../../schema/index.ts'
import { diceOf } from '../dice.ts'
import { anchors, type Moment, momentsAround } from '../moments.ts'
import { drawLaw } from './law.ts'
import { type LawDay, lawDay } from './law-day.ts'

const poolSize = 14
const moments = anchors.map(momentsAround)

/** The invented laws that most cases are over. */
export const pooledLaws: readonly (readonly LawDomain[])[] = Array.from({ length: poolSize }, (_, seed) =>
  drawLaw(anchorOf(seed), diceOf(seed)),
)

const pool = pooledLaws.flatMap((law, seed) => daysOf(law, momentsOf(seed)))

/**
 * An invented law on a day. Compiling one costs more than deciding a case, so all but one in a hundred come from a fixed pool, the
 * same array each time, which compiles once; the others are new.
 */
export function inventedLaw(seed: number): LawDay {
  const pooled = seed % 100 === 99 ? undefined : pool[seed % pool.length]
  if (pooled !== undefined) return pooled
  const dice = diceOf(seed)
  return lawDay(drawLaw(anchorOf(seed), dice), dice.one(momentsOf(seed)))
}

/**
 * A law of your own on days around its dates of entry and on other days on which something turns, where it has a ground on some
 * of them.
 */
export function daysOfLaw(law: readonly LawDomain[]): readonly LawDay[] {
  const entries = law.map((domain) => domain.validFrom).filter((day) => day > '2015')
  const first = law.map((domain) => domain.validFrom).sort()[0] ?? ''
  const turning = [...new Set<Day>([...anchors, ...entries])].filter((day) => day >= first)
  const on = daysOf(law, (turning.length > 0 ? turning : anchors).flatMap(momentsAround))
  const answering = on.filter((one) => one.grounds.length > 0)
  return answering.length > 0 ? answering : on
}

function daysOf(law: readonly LawDomain[], on: readonly Moment[]): readonly LawDay[] {
  return on.map((moment) => lawDay(law, moment))
}

function anchorOf(seed: number): Day {
  return member(anchors, seed)
}

function momentsOf(seed: number): readonly Moment[] {
  return member(moments, seed)
}

function member<T>(list: readonly T[], seed: number): T {
  const found = list[seed % list.length]
  if (found === undefined) throw new RangeError('the list is empty; give it a member')
  return found
}
