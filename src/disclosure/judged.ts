import type { CategoryId, Judgement, JudgementKind } from '../schema/index.ts'
import type { Asking } from './asking.ts'

/** Whether a judgement relied on allows this kind of thing for all these persons, and none that holds refuses it for one of them. */
export function judged(kind: JudgementKind, category: CategoryId, persons: readonly string[], { judgements }: Asking): boolean {
  const speaks = (judgement: Judgement) => judgement.kind === kind && judgement.categories.includes(category)
  const allowed = judgements.allow.some(
    (judgement) => speaks(judgement) && persons.every((person) => judgement.persons.includes(person)),
  )
  return (
    allowed &&
    !judgements.refuse.some((judgement) => speaks(judgement) && persons.some((person) => judgement.persons.includes(person)))
  )
}
