import { clientDigest, saltOf } from '../../core/digest.ts'
import type { RightRow } from '../../law/index.ts'
import { readAs } from '../../people/index.ts'
import {
  type AccessJudged,
  type OrganisationId,
  type OrganisationKind,
  organisationKey,
  type Receipt,
} from '../../schema/index.ts'
import type { Setting } from '../setting.ts'
import type { AccessDecided } from './decided.ts'
import { againstFacts, againstReceiver, isAllowed, names, type Refusal, refusalBy, towardsOf } from './weighed.ts'

/** Whether whoever asks is told of a look, and what it waits for: each other client or receiver is one thing to be weighed, however often it occurs. */
export interface LookTold {
  readonly told: 'yes' | 'awaits' | Refusal
  /** One key for each thing to be weighed, to count by and never to print: it names a client or an organisation. None unless it waits. */
  readonly waitsFor: readonly string[]
}

/** Something a look would give away, and what was judged of it. */
interface Guarded {
  readonly key: string
  readonly refusal: Refusal | undefined
  readonly isTold: boolean
}

/**
 * What a look gives away must each be told: another client for whose sake it was (a judgement `privacy-of-another` or `access-refusal` that names that client
 * among its persons and the holder among its receivers), the organisation that received, and the kinds of organisation its task points at (`access-refusal` that
 * names the organisation). What some row lets be left out, is not registered or not known waits. A refusal comes first, and of refusals one in silence.
 */
export function lookTold(receipt: Receipt, rows: readonly RightRow[], decided: AccessDecided, setting: Setting): LookTold {
  const guarded = [
    ...otherClient(receipt, rows, decided, setting),
    ...receiver(receipt, decided, setting),
    ...pointedAt(receipt, decided, setting),
  ]
  const refusals = guarded.flatMap(({ refusal }) => refusal ?? [])
  const refusal = refusals.find(({ silent }) => silent) ?? refusals[0]
  if (refusal !== undefined) return { told: refusal, waitsFor: [] }
  const waitsFor = guarded.flatMap(({ key, isTold }) => (isTold ? [] : [key]))
  return { told: waitsFor.length === 0 ? 'yes' : 'awaits', waitsFor }
}

function otherClient(
  { client, request: id }: Receipt,
  rows: readonly RightRow[],
  { request, weighed }: AccessDecided,
  { people, receiptKey }: Setting,
): readonly Guarded[] {
  const salt = saltOf(receiptKey, id)
  if (client === clientDigest(salt, request.person)) return []
  const found = people.persons.find((person) => client === clientDigest(salt, person.id))?.id
  const other = found === undefined ? undefined : readAs(people)(found)
  if (other === request.person) return []
  if (other === undefined) return [{ key: 'client', refusal: undefined, isTold: false }]
  const isOf: IsOf = ({ receivers }) => names(receivers, request.holder)
  return [
    {
      key: `client ${other}`,
      refusal: refusalBy(weighed, againstFacts(rows), towardsOf(request), other, isOf),
      isTold: isAllowed(weighed, 'privacy-of-another', [other], isOf),
    },
  ]
}

function receiver({ recipient }: Receipt, decided: AccessDecided, { organisations = [] }: Setting): readonly Guarded[] {
  if (recipient === undefined || names([recipient], decided.request.holder)) return []
  const kinds = organisations.flatMap(({ id, kind }) => (names([id], recipient) ? [kind] : []))
  return [guardedBy([recipient], kinds, decided)]
}

/** A holder of such a kind is no secret to whoever asks it, nor a receiver to whoever is told of it. */
function pointedAt(
  { purpose, recipient }: Receipt,
  decided: AccessDecided,
  { law, organisations = [] }: Setting,
): readonly Guarded[] {
  const tasks = law.flatMap(({ purposes }) => purposes.filter((task) => task.purpose === purpose))
  const named = [decided.request.holder, ...(recipient === undefined ? [] : [recipient])]
  return [...new Set(tasks.flatMap(({ pointsAt }) => pointsAt ?? []))]
    .map((kind) => ({ kind, those: organisations.filter((one) => one.kind === kind).map(({ id }) => id) }))
    .filter(({ those }) => !those.some((id) => names(named, id)))
    .map(({ kind, those }) => guardedBy(those, [kind], decided))
}

/** Of organisations of some kinds: told only where no row lets the kind be left out, or each of them was judged to be told. */
function guardedBy(
  those: readonly OrganisationId[],
  kinds: readonly OrganisationKind[],
  { request, rights, weighed }: AccessDecided,
): Guarded {
  const rows = rights.map(({ row }) => row)
  const hidden = kinds.flatMap((kind) => againstReceiver(rows, kind))
  const isAnyOf: IsOf = ({ receivers }) => those.some((one) => names(receivers, one))
  const isEachAllowed = those.every((one) =>
    isAllowed(weighed, 'access-refusal', [request.person], ({ receivers }) => names(receivers, one)),
  )
  return {
    key: those.map(organisationKey).sort()[0] ?? `kind ${kinds.join()}`,
    refusal: refusalBy(weighed, hidden, towardsOf(request), request.person, isAnyOf),
    isTold: (kinds.length > 0 && hidden.length === 0) || (those.length > 0 && isEachAllowed),
  }
}

type IsOf = (access: AccessJudged) => boolean
