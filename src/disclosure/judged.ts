import type { CategoryId, Judgement, JudgementKind } from '../schema/index.ts'
import type { Asking } from './asking.ts'

/** Whether a judgement relied on allows this kind of thing for all these persons, and none that holds refuses it for one of them. */
export function judged(kind: JudgementKind, category: CategoryId, persons: readonly string[], asking: Asking): boolean {
  const allowed = asking.judgements.allow.some(
    (judgement) => speaks(judgement, kind, category) && persons.every((person) => judgement.persons.includes(person)),
  )
  return allowed && !isRefused(kind, category, persons, asking)
}

/** Whether a judgement that holds refuses this kind of thing for one of these persons. */
export function isRefused(
  kind: JudgementKind,
  category: CategoryId,
  persons: readonly string[],
  { judgements }: Asking,
): boolean {
  return judgements.refuse.some(
    (judgement) => speaks(judgement, kind, category) && persons.some((person) => judgement.persons.includes(person)),
  )
}

function speaks(judgement: Judgement, kind: JudgementKind, category: CategoryId): boolean {
  return judgement.kind === kind && judgement.categories.includes(category)
}
