import type { GroundRow } from '../../law/index.ts'
import { type Case, holdsOn, type Question } from './case.ts'

/** Whether the request states an emergency, whoever asks and whatever assignment there is. */
export function isEmergency(of: Question): boolean {
  return of.request.emergency !== undefined
}

/** Whether the kind of request may state one: an emergency opens looking, never providing. */
export function isUseWhereEmergency(of: Question): boolean {
  return !isEmergency(of) || of.request.kind === 'use'
}

/** Whether some emergency set opens the category for the reason stated; a request that states none needs no set. */
export function isInMinimum(of: Case): boolean {
  const { emergency, purpose } = of.request
  if (emergency === undefined) return true
  return (of.setting.emergencySets ?? []).some(
    (set) =>
      holdsOn(of.day, set) && set.purpose === purpose && set.reasons.includes(emergency) && set.categories.includes(of.category),
  )
}

/** Whether a ground row may turn: in an emergency only one that is marked for it. */
export function turnsInEmergency(of: Question, row: GroundRow): boolean {
  return !isEmergency(of) || row.holdsInEmergency
}
