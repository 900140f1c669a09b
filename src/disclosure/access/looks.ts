import { dayOf, millisecondsOf } from '../../core/day.ts'
import type { RightRow } from '../../law/index.ts'
import {
  type Day,
  type EmergencyReason,
  type OrganisationId,
  organisationKey,
  type Receipt,
  type RequestKind,
} from '../../schema/index.ts'
import type { AccessDecided, AccessSetting } from './decided.ts'
import { type LookTold, lookTold } from './look-told.ts'
import { governing } from './rights.ts'
import { type Askers, leftRow, representing } from './standing.ts'

/** That data of a person were looked at or given, by one receipt of the holder, and whether whoever asks is told. Never which worker it was. */
export interface Look extends LookTold {
  readonly request: string
  readonly on: Day
  readonly kind: RequestKind
  /** `act/task`. */
  readonly purpose: string
  /** Who looked, or who received. */
  readonly organisation: OrganisationId
  /** Told to the person themselves alone: it says what was feared of others at home. */
  readonly emergency?: EmergencyReason
}

/**
 * What whoever asks is told of receipts that concern the person, oldest first, of the holder only. Whoever acts for the person sees what happened on days on
 * which they had that quality, by the rows that govern the act of the task in every role the holder is registered with; of a holder without any they see nothing.
 * A request that names its facts is about those alone: it tells of no look, and of no look that waits.
 */
export function looksAt(receipts: readonly Receipt[], decided: AccessDecided, { setting, at }: AccessSetting): readonly Look[] {
  const { request } = decided
  if (request.facts !== undefined) return []
  return receipts
    .filter(
      (receipt) =>
        organisationKey(receipt.organisation) === organisationKey(request.holder) &&
        millisecondsOf(receipt.at) <= millisecondsOf(at),
    )
    .sort((a, b) => millisecondsOf(a.at) - millisecondsOf(b.at) || (a.request < b.request ? -1 : 1))
    .flatMap((receipt) => {
      const byRole = rowsOf(receipt, decided, { setting, at })
      return isForAsker(receipt, byRole, decided, { setting, at })
        ? [lookOf(receipt, byRole.flat(), decided, { setting, at })]
        : []
    })
}

function lookOf(receipt: Receipt, rows: readonly RightRow[], decided: AccessDecided, { setting }: AccessSetting): Look {
  const { by, person } = decided.request
  return {
    request: receipt.request,
    on: dayOf(receipt.at),
    kind: receipt.kind,
    purpose: receipt.purpose,
    organisation: receipt.recipient ?? receipt.organisation,
    ...(receipt.emergency === undefined || by !== person ? {} : { emergency: receipt.emergency }),
    ...lookTold(receipt, rows, decided, setting),
  }
}

/** The rows that govern the act of the task, for each role the holder is registered with. */
function rowsOf(
  { purpose, organisation }: Receipt,
  { rights }: AccessDecided,
  { setting }: AccessSetting,
): readonly (readonly RightRow[])[] {
  const [act = ''] = purpose.split('/')
  const key = organisationKey(organisation)
  const roles = (setting.organisations ?? []).flatMap(({ id, profile }) =>
    organisationKey(id) === key ? profile.holderRoles : [],
  )
  return roles.map((role) => governing(rights, act, role))
}

function isForAsker(
  { at }: Receipt,
  byRole: readonly (readonly RightRow[])[],
  { request, day }: AccessDecided,
  { setting: { people } }: AccessSetting,
): boolean {
  const { by, person, together = [] } = request
  const askers: Askers = [by, ...together]
  if (by === person) return leftRow(askers, byRole.flat(), people, day) === undefined
  const stands = (row: RightRow) => representing(askers, person, dayOf(at), row, people, day) !== undefined
  return byRole.length > 0 && byRole.every((rows) => rows.some(stands))
}
