import type { CurrentFact } from '../../people/index.ts'
import type { JudgementKind, RightKind, RightsDecision, RightsRequest } from '../../schema/index.ts'
import { factKey } from '../fact-key.ts'
import { refOf } from '../held.ts'
import { type Judging, refusingJudgement } from '../mandated.ts'

/** Kinds of judgement in which a refusal of a right can be weighed. */
const kinds: Readonly<Record<RightKind, readonly JudgementKind[]>> = {
  access: ['access-refusal', 'privacy-of-another', 'serious-harm', 'best-interest', 'good-care'],
  rectification: ['proportionality', 'privacy-of-another', 'serious-harm'],
  erasure: ['longer-keeping', 'proportionality', 'privacy-of-another', 'serious-harm'],
  restriction: ['proportionality', 'privacy-of-another', 'serious-harm'],
  objection: ['proportionality', 'privacy-of-another', 'serious-harm'],
  'early-destruction': ['longer-keeping', 'privacy-of-another', 'serious-harm'],
  complaint: [],
}

/** How a refusal stands: weighed, by no row that names an exception to this right, or not weighed by somebody who may. */
export type Weighed = 'weighed' | 'exception-unknown' | 'not-weighed'

/** Whether facts are refused by an exception that a row names and a judgement weighed: of this person, and of the category of each of them. */
export function isWeighed(
  { facts, exception, judgement: id }: RightsDecision['refused'][number],
  {
    request,
    exceptions,
    asked,
    judging,
  }: {
    readonly request: RightsRequest
    readonly exceptions: readonly string[]
    readonly asked: readonly CurrentFact[]
    readonly judging: Judging
  },
): Weighed {
  if (!exceptions.includes(exception)) return 'exception-unknown'
  const judgement = refusingJudgement(id, judging)
  const named = new Set(facts.map(factKey))
  const categories = asked.flatMap((current) => (named.has(factKey(refOf(current))) ? [current.fact.category] : []))
  const weighs =
    judgement !== undefined &&
    kinds[request.right].includes(judgement.kind) &&
    judgement.persons.includes(request.person) &&
    categories.every((category) => judgement.categories.includes(category))
  return weighs ? 'weighed' : 'not-weighed'
}
