import { includes } from '../law/row.ts'
import { type CategoryId, catalogue, type ProhibitionKind } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import { isDisputed } from './disputed.ts'
import type { Subject } from './sort.ts'

const counsellor = 'confidential-counsellor'

/** The prohibitions that hit every fact of a category in one person's file, whatever the fact says. */
export function prohibitionsOnFileOf(
  person: string,
  act: string,
  category: CategoryId,
  asking: Asking,
): readonly ProhibitionKind[] {
  return onPerson(person, true, category, asking).filter((kind) => reaches(kind, act, category, asking))
}

/** Whether the holder speaks of what its profile does not let it speak of. */
export function isOutsideProfile({ outlook }: Subject): boolean {
  return outlook.outsideProfile
}

/** Whether something forbids a fact whoever speaks of it, and whatever would permit it. */
export function isProhibited(subject: Subject, asking: Asking): boolean {
  const { current, outlook, others } = subject
  const isSilent = current.fact.secrecy?.includes(counsellor) !== true && !outlook.imposed.includes(counsellor)
  if (outlook.prohibited || !isSilent) return true
  const { act, category } = outlook.sort
  if (isDisputed({ fact: current.fact, category, persons: [...subject.owners, ...others] }, asking.disputes)) return true
  return others.some(
    (person) =>
      person !== undefined && onPerson(person, false, category, asking).some((kind) => reaches(kind, act, category, asking)),
  )
}

function onPerson(
  person: string,
  isOwner: boolean,
  category: CategoryId,
  { shielding, restrictions, request }: Asking,
): ProhibitionKind[] {
  const shields = (shielding.get(person) ?? []).filter(
    (shield) =>
      shield.kind === 'supply-restriction' ||
      (shield.kind === 'address-protection' && catalogue[category].revealsAddress) ||
      (shield.kind === 'closed-file' && isOwner && !shield.exceptFor.includes(request.actor.id)),
  )
  const restricted = (restrictions.get(person) ?? []).filter(
    ({ categories, purposes }) =>
      (categories.length === 0 || categories.includes(category)) && (purposes.length === 0 || purposes.includes(request.purpose)),
  )
  return [...shields, ...restricted].map((record) => record.kind)
}

/**
 * A supply restriction bars supply to third parties, and how far that goes is law data; without a verified row it reaches everything, as every
 * other prohibition does whatever rows say (Wet BRP art. 3.21).
 */
function reaches(kind: ProhibitionKind, act: string, category: CategoryId, { law, request, receiverKind }: Asking): boolean {
  const rows = kind === 'supply-restriction' ? law.prohibitions(kind) : []
  if (!rows.some((row) => row.confidence === 'verified')) return true
  return rows.some(
    (row) =>
      row.kinds.includes(request.kind) &&
      (receiverKind === undefined || includes(row.recipients, receiverKind)) &&
      includes(row.acts, act) &&
      includes(row.categories, category),
  )
}
