import type { GroundRow, Holders, QualityRow, ReleaseRow } from '../law/index.ts'
import { includes } from '../law/row.ts'
import { type CategoryId, type PersonRole, type Sensitivity, sensitivities } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import { isSo } from './circumstances.ts'
import type { Kind } from './sort.ts'

/** Whether facts of this organisation can be what is asked for: an organisation provides what it holds itself. */
export function maySupply(organisation: string, { request, asker }: Asking): boolean {
  return request.kind !== 'provide' || organisation === asker
}

/** Ground rows of the purpose that fit things of a kind, whoever they are about. */
export function groundsFor(kind: Kind, { law, request, receiverKind }: Asking): readonly GroundRow[] {
  return law
    .grounds(request.purpose, kind.act, kind.category)
    .filter(
      (row) =>
        row.kinds.includes(request.kind) &&
        row.capacities.includes(request.hat.capacity) &&
        (request.emergency === undefined || row.holdsInEmergency) &&
        holdersAgree(row.holders, kind) &&
        (request.kind !== 'provide' || (receiverKind !== undefined && includes(row.recipients, receiverKind))),
    )
}

/** Whether a ground row fits the persons whose file it is, and what it asks of client and receiver is so. */
export function speaksOf(row: GroundRow, { category }: Kind, owners: readonly string[], asking: Asking): boolean {
  return owners.every((owner) => hasRoleOf(row.persons, owner, asking)) && isSo(row.when, category, owners, asking)
}

/** Whether a ground asks for a recorded judgement that such a thing is necessary. */
export function asksNecessity(
  row: GroundRow,
  category: CategoryId,
  sensitivity: Sensitivity,
  owners: readonly string[],
  client: string,
): boolean {
  return isSpecial(sensitivity) || owners.some((owner) => owner !== client) || row.implied.includes(category)
}

/** Whether a statement is of health, otherwise special, or criminal (GDPR 9 and 10). */
export function isSpecial(sensitivity: Sensitivity): boolean {
  return sensitivities.indexOf(sensitivity) >= sensitivities.indexOf('health')
}

/** The regimes of secrecy that law puts on things of a kind. */
export function regimesOn({ act, holderRole }: Kind, { law }: Asking): readonly string[] {
  return [...new Set(law.secrecy(act, holderRole).map((row) => row.regime))]
}

/** Rows that lift a regime from things of a kind, whoever they are about. */
export function releasesFor(regime: string, kind: Kind, { law, request, receiverKind }: Asking): readonly ReleaseRow[] {
  return law
    .releases(regime)
    .filter(
      (row) =>
        row.kinds.includes(request.kind) &&
        includes(row.purposes, request.purpose) &&
        includes(row.categories, kind.category) &&
        includes(row.capacities, request.hat.capacity) &&
        holdersAgree(row.holders, kind) &&
        (row.recipients === 'any' || (receiverKind !== undefined && row.recipients.includes(receiverKind))),
    )
}

/** Rows that allow a protected kind of statement about these persons; undefined where it needs one and has none. */
export function qualityFor(
  sensitivity: Sensitivity,
  owners: readonly string[],
  asking: Asking,
): readonly QualityRow[] | undefined {
  if (sensitivity === 'ordinary' || sensitivity === 'delicate') return []
  const { law, request, boundToSecrecy } = asking
  const rows = law
    .quality(sensitivity)
    .filter((row) => includes(row.purposes, request.purpose) && (!row.secrecyDuty || boundToSecrecy))
    .filter((row) => owners.every((owner) => hasRoleOf(row.persons, owner, asking)))
  return rows.length > 0 ? rows : undefined
}

/** Whether a person is one of these to the client. */
export function hasRoleOf(allowed: readonly PersonRole[], person: string, { roles }: Asking): boolean {
  return (roles.get(person) ?? []).some((role) => allowed.includes(role))
}

function holdersAgree(holders: Holders, { holderRole, own }: Kind): boolean {
  if (!includes(holders.roles, holderRole)) return false
  return holders.organisation === 'any' || (holders.organisation === 'own') === own
}
