import type { ConsentRule } from '../../law/index.ts'
import type { ConsentEvent, ConsentGiver } from '../../schema/index.ts'
import type { Case } from './case.ts'
import { hadQuality, parentsOf } from './givers.ts'

/** Whether events fill a quality: somebody gave in it and had it on the day of giving and today; where the rule asks all parents, every one of them. */
export function isFilled(
  of: Case,
  rule: ConsentRule,
  person: string,
  quality: ConsentGiver,
  events: readonly ConsentEvent[],
): boolean {
  const givers = events
    .filter((event) => event.inQualityOf === quality)
    .filter((event) => [event.on, of.day].every((day) => hadQuality(of, person, event.by, quality, day)))
    .map((event) => event.by)
  if (givers.length === 0) return false
  if (quality !== 'parent-with-authority' || rule.parents === 'one') return true
  // Each parent gave as parent; one who is not named did not give.
  return parentsOf(of.setting.people, person, of.day).every((parent) => parent !== undefined && givers.includes(parent))
}
