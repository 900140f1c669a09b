import { dayOf, within } from '../core/day.ts'
import { isMandated } from '../disclosure/judgements.ts'
import type { Day, Judgement, Staff } from '../schema/index.ts'

/** Records against which a judgement that somebody relies on is checked. */
export interface Judging {
  readonly judgements: readonly Judgement[]
  readonly staff: Staff
  /** The day on which it is relied on. */
  readonly on: Day
}

/**
 * The judgement of an id, where it stands against what is asked (it refuses; one on longer keeping allows that), was recorded by that day, holds on it,
 * and whoever made it had the mandate for its kind on the day it was recorded. Two judgements of one id are none.
 */
export function refusingJudgement(id: string, { judgements, staff, on }: Judging): Judgement | undefined {
  const [one, second] = judgements.filter((judgement) => judgement.id === id)
  if (one === undefined || second !== undefined || one.outcome !== against(one)) return undefined
  const recordedOn = dayOf(one.recordedAt)
  return isMandated(one, { staff }) && recordedOn <= on && within(on, one.from, one.until) ? one : undefined
}

function against({ kind }: Judgement): Judgement['outcome'] {
  return kind === 'longer-keeping' ? 'allows' : 'refuses'
}
