import type { ConsentRule, RepresentationLine } from '../../law/index.ts'
import type { ConsentEvent, ConsentGiver } from '../../schema/index.ts'
import type { Case } from './case.ts'
import { isFilled } from './filled.ts'
import { everybody, hadQuality } from './givers.ts'
import { isRepresentedSince } from './incompetent.ts'

/** The lines of representatives of a rule that have begun at an age. */
export function linesFrom(rule: ConsentRule, age: number): readonly RepresentationLine[] {
  return (rule.incompetent ?? []).filter((line) => line.from <= age)
}

/** Whether the line that began last accepts, for a person who is judged incompetent today; two that began last accept nothing. */
export function lineAccepts(
  of: Case,
  rule: ConsentRule,
  person: string,
  age: number,
  standing: readonly ConsentEvent[],
): boolean {
  const begun = linesFrom(rule, age)
  const [last, ...others] = begun.filter((line) => begun.every((other) => other.from <= line.from))
  if (last === undefined || others.length > 0) return false
  const group = last.line.find((qualities) => isAnybody(of, person, qualities))
  // Who gave while the person still decided, or before anybody who may had judged otherwise, did not represent.
  const counting = standing.filter((event) => isRepresentedSince(of, person, event.on))
  return group?.some((quality) => isFilled(of, rule, person, quality, counting)) ?? false
}

/** Whether anybody has one of the qualities today. */
function isAnybody(of: Case, person: string, qualities: readonly ConsentGiver[]): boolean {
  return qualities.some((quality) =>
    everybody(of.setting.people).some((somebody) => hadQuality(of, person, somebody, quality, of.day)),
  )
}
