import type { Judgement } from '../../schema/index.ts'
import { type Case, holdsOn } from './case.ts'
import { legalDay } from './instant.ts'
import { isMandated } from './judgements.ts'

/** Whether a person was judged incompetent for this matter on a day: its purpose and category, whatever the phase and whoever judged. */
export function isJudgedIncompetent(of: Case, person: string, day: string): boolean {
  return judgedIncompetent(of, person, day).length > 0
}

/**
 * Whether an event of a day counts as given for somebody incompetent: judgements under a mandate, recorded by then, say so of that day and of
 * today. It need not be one judgement (reading 20).
 */
export function isRepresentedSince(of: Case, person: string, given: string): boolean {
  return [given, of.day].every((day) =>
    judgedIncompetent(of, person, day).some((judgement) => isMandated(of, judgement) && legalDay(judgement.recordedAt) <= given),
  )
}

function judgedIncompetent(of: Case, person: string, day: string): readonly Judgement[] {
  return (of.setting.judgements ?? []).filter(
    (judgement) =>
      judgement.kind === 'competence' &&
      judgement.outcome === 'refuses' &&
      judgement.persons.includes(person) &&
      judgement.purpose === of.request.purpose &&
      judgement.categories.includes(of.category) &&
      holdsOn(day, judgement),
  )
}
