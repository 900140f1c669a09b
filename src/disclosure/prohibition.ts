import { includes } from '../law/row.ts'
import { type CategoryId, catalogue, type ProhibitionKind } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import type { Subject } from './subject.ts'

/** The prohibitions that hit every fact of a category in one person's file, whatever the fact says. */
export function prohibitionsOnFileOf(person: string, category: CategoryId, asking: Asking): readonly ProhibitionKind[] {
  return onPerson(person, true, category, asking).filter((kind) => reaches(kind, asking))
}

/** The prohibitions that hit a fact, whatever would permit it. */
export function prohibitionsOn(subject: Subject, asking: Asking): readonly ProhibitionKind[] {
  return hits(subject, asking).filter((kind) => reaches(kind, asking))
}

function hits(subject: Subject, asking: Asking): ProhibitionKind[] {
  const found: ProhibitionKind[] = []
  const { fact, holderKey } = subject.current
  const profile = asking.organisations.get(holderKey)?.profile
  if (
    !profile?.acts.includes(fact.obtained.act) ||
    !profile.categories.includes(fact.category) ||
    !profile.holderRoles.includes(fact.holderRole)
  ) {
    found.push('outside-profile')
  }
  const regimes = [...(fact.secrecy ?? []), ...asking.law.secrecy(fact.obtained.act, fact.holderRole).map((row) => row.regime)]
  if (regimes.includes('confidential-counsellor')) found.push('confidential-counsellor')
  if (asking.shielding.size === 0 && asking.restrictions.size === 0) return found
  for (const person of subject.linked) found.push(...onPerson(person, subject.owners.includes(person), subject.category, asking))
  return found
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
function reaches(kind: ProhibitionKind, { law, request, receiverKind }: Asking): boolean {
  const rows = kind === 'supply-restriction' ? law.prohibitions(kind) : []
  if (!rows.some((row) => row.confidence === 'verified')) return true
  return rows.some(
    (row) => row.kinds.includes(request.kind) && (receiverKind === undefined || includes(row.recipients, receiverKind)),
  )
}
