import type { Circumstances } from '../law/index.ts'
import { type CategoryId, organisationKey } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import { isRefused, judged } from './judged.ts'

/**
 * Whether what a row asks of the client, the receiver and the persons whose file it is is so, judgements that must be recorded left aside. A
 * `parameter` never is: filled law data no longer have it.
 */
export function isSo(when: Circumstances | undefined, category: CategoryId, owners: readonly string[], asking: Asking): boolean {
  if (when === undefined) return true
  return (
    when.parameter === undefined &&
    (when.measures === undefined || isUnderMeasure(when.measures, asking)) &&
    [asking.request.client, ...owners].every((person) => !isBarred(when, person, asking)) &&
    (when.engagedUnder === undefined || when.engagedUnder.some((act) => asking.engagedUnder.has(act))) &&
    (when.clientAge === undefined || isOfAge(when.clientAge, asking)) &&
    (when.unless ?? []).every((kind) => !isRefused(kind, category, owners, asking))
  )
}

/** Whether the judgements a row asks for were recorded for the persons whose file it is. */
export function isJudged(
  when: Circumstances | undefined,
  category: CategoryId,
  owners: readonly string[],
  asking: Asking,
): boolean {
  return (when?.judgements ?? []).every((kind) => judged(kind, category, owners, asking))
}

/** Whether a person is under a measure at which the row stops. */
export function isBarred({ notUnder = [] }: Circumstances, person: string, { measures }: Asking): boolean {
  return notUnder.length > 0 && (measures.get(person) ?? []).some((record) => notUnder.includes(record.kind))
}

function isUnderMeasure(kinds: NonNullable<Circumstances['measures']>, { measures, request, receiver }: Asking): boolean {
  return (measures.get(request.client) ?? []).some(
    (record) =>
      kinds.includes(record.kind) && (record.organisation === undefined || organisationKey(record.organisation) === receiver),
  )
}

function isOfAge({ from = 0, below }: NonNullable<Circumstances['clientAge']>, { clientAge }: Asking): boolean {
  return clientAge !== undefined && clientAge.least >= from && (below === undefined || clientAge.most < below)
}
