import { type Case, holdsOn } from './case.ts'

/** Whether a person was judged incompetent for this matter on a day: its purpose and category, whatever the phase and whoever judged. */
export function isJudgedIncompetent(of: Case, person: string, day: string): boolean {
  return (of.setting.judgements ?? []).some(
    (judgement) =>
      judgement.kind === 'competence' &&
      judgement.outcome === 'refuses' &&
      judgement.persons.includes(person) &&
      judgement.purpose === of.request.purpose &&
      judgement.categories.includes(of.category) &&
      holdsOn(day, judgement),
  )
}
