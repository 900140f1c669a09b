import type { Judgement, JudgementKind } from '../../schema/index.ts'
import { type Case, holdsOn } from './case.ts'
import { legalDay } from './instant.ts'

/** Whether a judgement the request relies on covers the fact and names every person it must, and none that refuses undoes it. */
export function isCovered(of: Case, kind: JudgementKind, persons: readonly string[]): boolean {
  const allows = alike(of, kind).some(
    (judgement) =>
      judgement.outcome === 'allows' &&
      judgement.phase === of.request.necessity.phase &&
      of.request.necessity.judgements.includes(judgement.id) &&
      persons.every((person) => judgement.persons.includes(person)) &&
      isMandated(of, judgement),
  )
  return allows && !isRefused(of, kind, persons)
}

/** Whether a judgement refuses: naming one of the persons is enough, whoever made it, in whatever phase, and whether or not the request lists it. */
export function isRefused(of: Case, kind: JudgementKind, persons: readonly string[]): boolean {
  return alike(of, kind).some(
    (judgement) => judgement.outcome === 'refuses' && persons.some((person) => judgement.persons.includes(person)),
  )
}

function alike(of: Case, kind: JudgementKind): readonly Judgement[] {
  return (of.setting.judgements ?? []).filter(
    (judgement) =>
      judgement.kind === kind &&
      judgement.purpose === of.request.purpose &&
      judgement.categories.includes(of.category) &&
      holdsOn(of.day, judgement),
  )
}

/** Whether a judgement is by somebody who could decide this on the day it was recorded. */
export function isMandated(of: Case, judgement: Judgement): boolean {
  return of.setting.staff.mandates.some(
    (mandate) =>
      mandate.worker === judgement.by &&
      mandate.decisions.includes(judgement.kind) &&
      holdsOn(legalDay(judgement.recordedAt), mandate),
  )
}
