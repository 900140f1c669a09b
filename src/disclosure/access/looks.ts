import { dayOf, millisecondsOf } from '../../core/day.ts'
import { keyedDigest } from '../../core/digest.ts'
import {
  type Day,
  type EmergencyReason,
  type OrganisationId,
  organisationKey,
  type Receipt,
  type RequestKind,
} from '../../schema/index.ts'
import type { Setting } from '../setting.ts'
import type { AccessDecided, AccessSetting } from './decided.ts'
import { type Askers, leftRow, representing } from './standing.ts'
import { againstReceiver, isAllowed, names, type Refusal, refusalBy } from './weighed.ts'

/** That data of a person were looked at or given, by one receipt of the holder, and whether whoever asks is told. Never which worker it was. */
export interface Look {
  readonly request: string
  readonly on: Day
  readonly kind: RequestKind
  /** `act/task`. */
  readonly purpose: string
  /** Who looked, or who received. */
  readonly organisation: OrganisationId
  readonly emergency?: EmergencyReason
  readonly told: 'yes' | 'awaits' | Refusal
}

/**
 * What whoever asks is told of receipts that concern the person, oldest first, of the holder only. An organisation of a kind that some row lets be left
 * out waits for a judgement (`access-refusal`, that allows or refuses), and so does one that is not registered. A look for the sake of another client tells that this
 * other has a file: it waits until the privacy of that client was weighed for the holder (`privacy-of-another`). Whoever acts for the person sees what happened on
 * days on which they had that quality.
 */
export function looksAt(receipts: readonly Receipt[], decided: AccessDecided, { setting, at }: AccessSetting): readonly Look[] {
  const { request } = decided
  return receipts
    .filter(
      (receipt) =>
        organisationKey(receipt.organisation) === organisationKey(request.holder) &&
        millisecondsOf(receipt.at) <= millisecondsOf(at) &&
        isForAsker(receipt, decided, { setting, at }),
    )
    .sort((a, b) => millisecondsOf(a.at) - millisecondsOf(b.at) || (a.request < b.request ? -1 : 1))
    .map((receipt) => {
      const organisation = receipt.recipient ?? receipt.organisation
      return {
        request: receipt.request,
        on: dayOf(receipt.at),
        kind: receipt.kind,
        purpose: receipt.purpose,
        organisation,
        ...(receipt.emergency === undefined ? {} : { emergency: receipt.emergency }),
        told: isForAnother(receipt, decided, setting) ? 'awaits' : toldOf(organisation, decided, { setting, at }),
      }
    })
}

/** Whether somebody else was the client, whose privacy was not weighed. */
function isForAnother(
  { client, request: id }: Receipt,
  { request, weighed }: AccessDecided,
  { people, receiptKey }: Setting,
): boolean {
  const salt = keyedDigest(receiptKey, 'salt', id)
  if (client === keyedDigest(salt, 'client', request.person)) return false
  const other = people.persons.find((person) => client === keyedDigest(salt, 'client', person.id))
  return (
    other === undefined ||
    !isAllowed(weighed, 'privacy-of-another', [other.id], ({ receivers }) => names(receivers, request.holder))
  )
}

function isForAsker({ at, purpose }: Receipt, { request, rights, day }: AccessDecided, { setting }: AccessSetting): boolean {
  const askers: Askers = [request.by, ...(request.together ?? [])]
  const [act = ''] = purpose.split('/')
  const rows = rights.filter(({ acts }) => acts === 'any' || acts.includes(act)).map(({ row }) => row)
  if (request.by === request.person) return leftRow(askers, rows, setting.people, day) === undefined
  return rows.some((row) => representing(askers, request.person, dayOf(at), row, setting.people, day) !== undefined)
}

function toldOf(
  organisation: OrganisationId,
  { request, rights, weighed }: AccessDecided,
  { setting }: AccessSetting,
): Look['told'] {
  if (organisationKey(organisation) === organisationKey(request.holder)) return 'yes'
  const kinds = (setting.organisations ?? []).flatMap(({ id, kind }) => (names([id], organisation) ? [kind] : []))
  const hidden = kinds.flatMap((kind) =>
    againstReceiver(
      rights.map(({ row }) => row),
      kind,
    ),
  )
  const refusal = refusalBy(weighed, hidden, request.by === request.person ? 'person' : 'representative', ({ receivers }) =>
    names(receivers, organisation),
  )
  if (refusal !== undefined) return refusal
  const isWeighed = isAllowed(weighed, 'access-refusal', [request.person], ({ receivers }) => names(receivers, organisation))
  return isWeighed || (kinds.length > 0 && hidden.length === 0) ? 'yes' : 'awaits'
}
