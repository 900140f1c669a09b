import type { CategoryId, JudgementKind } from '../schema/index.ts'
import type { Asking } from './asking.ts'

/** Whether a judgement relied on allows this kind of thing for all these persons, and none that holds refuses it. */
export function judged(kind: JudgementKind, category: CategoryId, persons: readonly string[], { judgements }: Asking): boolean {
  const covers = (judgement: Asking['judgements']['allow'][number]) =>
    judgement.kind === kind &&
    judgement.categories.includes(category) &&
    persons.every((person) => judgement.persons.includes(person))
  return judgements.allow.some(covers) && !judgements.refuse.some(covers)
}
