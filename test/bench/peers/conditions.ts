import { consented } from '../../../src/disclosure/consented.ts'
import type { Asking } from '../../../src/disclosure/index.ts'
import { judged } from '../../../src/disclosure/judged.ts'
import { prohibitionsOnFileOf } from '../../../src/disclosure/prohibition.ts'
import { includes } from '../../../src/law/compile.ts'
import type { GroundRow, Holders, QualityRow, ReleaseRow } from '../../../src/law/index.ts'
import {
  type CategoryId,
  catalogue,
  type HolderRole,
  type PersonRole,
  type Sensitivity,
  sensitivities,
} from '../../../src/schema/index.ts'

/** Who delivers facts of what kind: what is known of a fact before its persons and its contents. */
export interface Place {
  readonly category: CategoryId
  readonly sensitivity: Sensitivity
  readonly act: string
  readonly holder: string
  readonly holderRole: HolderRole
}

/**
 * The ground rows that request and holder agree with. Like all of this file it is worked out before anything is measured,
 * so that a peer has only what depends on the fact left to do: that is how their users build them too, once for a request.
 */
export function groundsAt(place: Place, asking: Asking): readonly GroundRow[] {
  const { law, request, needed } = asking
  if (!needed.has(place.category) || !speaks(place, asking) || !asking.hatHolds) return []
  return law
    .grounds(request.purpose, place.act, place.category)
    .filter(
      (row) =>
        row.kinds.includes(request.kind) && row.capacities.includes(request.hat.capacity) && agree(row.holders, place, asking),
    )
}

/** Whether a person's own facts of a kind can be shown under a row: role, consents, judgement, quality and prohibitions. */
export function opensFile(row: GroundRow, place: Place, person: string, asking: Asking): boolean {
  const { category, act, sensitivity } = place
  const exceptional =
    sensitivities.indexOf(sensitivity) >= sensitivities.indexOf('health') ||
    person !== asking.request.client ||
    row.implied.includes(category)
  return (
    share(rolesOf(person, asking), row.persons) &&
    consented(row.consents, act, category, [person], asking) &&
    (!exceptional || judged('necessity', category, [person], asking)) &&
    (sensitivity === 'ordinary' || sensitivity === 'delicate' || qualityAt(sensitivity, person, asking).length > 0) &&
    prohibitionsOnFileOf(person, category, asking).length === 0
  )
}

/** Whether a person may be mentioned in facts shown under a row. */
export function opensMention(row: GroundRow, { category }: Place, person: string, asking: Asking): boolean {
  const protectedHere = asking.shielding
    .get(person)
    ?.some((shield) => shield.kind === 'address-protection' && catalogue[category].revealsAddress)
  const restricted = asking.restrictions.get(person)?.some((restriction) => restriction.categories.includes(category))
  return (
    protectedHere !== true &&
    restricted !== true &&
    (share(rolesOf(person, asking), row.others) || judged('privacy-of-another', category, [person], asking))
  )
}

/** The rows that lift a regime from a person's facts of a kind. */
export function releasesAt(regime: string, place: Place, person: string, asking: Asking): readonly ReleaseRow[] {
  const { law, request, receiverKind } = asking
  return law
    .releases(regime)
    .filter(
      (row) =>
        row.kinds.includes(request.kind) &&
        includes(row.purposes, request.purpose) &&
        includes(row.categories, place.category) &&
        includes(row.capacities, request.hat.capacity) &&
        agree(row.holders, place, asking) &&
        (row.recipients === 'any' || (receiverKind !== undefined && row.recipients.includes(receiverKind))) &&
        consented(row.consents, place.act, place.category, [person], asking),
    )
}

/** The rows that allow a protected kind of statement of a person. */
export function qualityAt(
  sensitivity: Sensitivity,
  person: string,
  { law, request, boundToSecrecy, roles }: Asking,
): readonly QualityRow[] {
  return law
    .quality(sensitivity)
    .filter((row) => includes(row.purposes, request.purpose) && (!row.secrecyDuty || boundToSecrecy))
    .filter((row) => share(roles.get(person) ?? [], row.persons))
}

function speaks({ act, category, holder, holderRole }: Place, asking: Asking): boolean {
  const profile = asking.organisations.get(holder)?.profile
  const isInProfile =
    profile?.acts.includes(act) && profile.categories.includes(category) && profile.holderRoles.includes(holderRole)
  return isInProfile === true
}

function agree(holders: Holders, { holder, holderRole }: Place, { receiver }: Asking): boolean {
  return (
    includes(holders.roles, holderRole) &&
    (holders.organisation === 'any' || (holders.organisation === 'own') === (holder === receiver))
  )
}

function rolesOf(person: string, { roles, about }: Asking): readonly PersonRole[] {
  return about.has(person) ? (roles.get(person) ?? []) : []
}

function share(roles: readonly PersonRole[], allowed: readonly PersonRole[]): boolean {
  return roles.some((role) => allowed.includes(role))
}
