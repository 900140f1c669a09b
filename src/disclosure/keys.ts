import type { GroundRow, Holders, ReleaseRow } from '../law/index.ts'
import { includes } from '../law/row.ts'
import { type HolderRole, type PersonRole, sensitivities } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import { consented } from './consented.ts'
import { judged } from './judged.ts'
import type { Subject } from './subject.ts'

/** What a key answered: whether it turns, by which rows, and otherwise what was missing of rows that fit. */
export interface Turned {
  readonly turns: boolean
  readonly rows: readonly string[]
  readonly missing: readonly ('consent-missing' | 'judgement-missing')[]
}

const needless: Turned = { turns: true, rows: [], missing: [] }
const stuck: Turned = { turns: false, rows: [], missing: [] }

const protectedFrom = sensitivities.indexOf('health')

/** Whether a row that fits the fact says that it must be provided. */
export function mustBeProvided(subject: Subject, asking: Asking): boolean {
  const { fact } = subject.current
  const rows =
    asking.request.kind === 'provide' ? asking.law.grounds(asking.request.purpose, fact.obtained.act, subject.category) : []
  return rows.some((row) => row.must && fits(row, subject, asking))
}

/** The ground to look: rows of the purpose that fit the fact, with their consents given and their judgements recorded. */
export function ground(subject: Subject, asking: Asking): Turned {
  const { category, current } = subject
  const { act } = current.fact.obtained
  const rows: string[] = []
  const missing = new Set<Turned['missing'][number]>()
  for (const row of asking.law.grounds(asking.request.purpose, act, category)) {
    if (!fits(row, subject, asking)) continue
    const hasConsent = consented(row.consents, act, category, subject.owners, asking)
    const hasJudgement = othersJudged(row, subject, asking) && exceptionJudged(row, subject, asking)
    if (hasConsent && hasJudgement) rows.push(row.id)
    if (!hasConsent) missing.add('consent-missing')
    if (!hasJudgement) missing.add('judgement-missing')
  }
  return rows.length > 0 ? { turns: true, rows, missing: [] } : { turns: false, rows, missing: [...missing] }
}

/** The release from secrecy: of every regime the fact is under some row turns. Secrecy that is not stated is not lifted. */
export function release(subject: Subject, asking: Asking): Turned {
  const { fact } = subject.current
  if (fact.secrecy === undefined) return stuck
  const rows: string[] = []
  const regimes = new Set([...fact.secrecy, ...asking.law.secrecy(fact.obtained.act, fact.holderRole).map((row) => row.regime)])
  for (const regime of regimes) {
    const fitting = asking.law.releases(regime).filter((row) => lifts(row, subject, asking))
    const turned = fitting.filter((row) => consented(row.consents, fact.obtained.act, subject.category, subject.owners, asking))
    if (turned.length === 0) return fitting.length > 0 ? { ...stuck, missing: ['consent-missing'] } : stuck
    rows.push(...turned.map((row) => row.id))
  }
  return { turns: true, rows, missing: [] }
}

/** Whether a protected kind of statement is allowed for the purpose, of these persons, to this worker. */
export function quality(subject: Subject, { law, request, boundToSecrecy }: Asking): Turned {
  if (subject.sensitivity === 'ordinary' || subject.sensitivity === 'delicate') return needless
  const rows = law
    .quality(subject.sensitivity)
    .filter((row) => includes(row.purposes, request.purpose) && (!row.secrecyDuty || boundToSecrecy))
    .filter((row) => subject.ownerRoles.every((roles) => share(roles, row.persons)))
    .map((row) => row.id)
  return { ...stuck, turns: rows.length > 0, rows }
}

function fits(row: GroundRow, subject: Subject, asking: Asking): boolean {
  const { fact } = subject.current
  return (
    row.kinds.includes(asking.request.kind) &&
    row.capacities.includes(asking.request.hat.capacity) &&
    includes(row.obtained.purposes, fact.obtained.purpose) &&
    includes(row.obtained.capacities, fact.obtained.capacity) &&
    includes(row.origins, fact.obtained.from) &&
    subject.ownerRoles.every((roles) => share(roles, row.persons)) &&
    holdersAgree(row.holders, fact.holderRole, subject.current.holderKey, asking) &&
    (asking.request.kind !== 'provide' || (subject.current.holderKey === asking.asker && receives(row, asking)))
  )
}

/** One provides what one holds, to a receiver of a kind the row names. */
function receives(row: GroundRow, { receiverKind }: Asking): boolean {
  return receiverKind !== undefined && includes(row.recipients, receiverKind)
}

function lifts(row: ReleaseRow, subject: Subject, asking: Asking): boolean {
  const { fact, holderKey } = subject.current
  return (
    row.kinds.includes(asking.request.kind) &&
    includes(row.purposes, asking.request.purpose) &&
    includes(row.categories, subject.category) &&
    includes(row.capacities, asking.request.hat.capacity) &&
    holdersAgree(row.holders, fact.holderRole, holderKey, asking) &&
    (row.recipients === 'any' || (asking.receiverKind !== undefined && row.recipients.includes(asking.receiverKind)))
  )
}

/** Persons merely mentioned pass by their role, or by a judgement on their privacy; one who is not linked has neither. */
function othersJudged(row: GroundRow, subject: Subject, asking: Asking): boolean {
  return subject.others.every(
    (person) =>
      person !== undefined &&
      (share(asking.roles.get(person) ?? [], row.others) || judged('privacy-of-another', subject.category, [person], asking)),
  )
}

/** Special data, other persons' data and implied categories each need a recorded necessity. */
function exceptionJudged(row: GroundRow, subject: Subject, asking: Asking): boolean {
  const exceptional =
    sensitivities.indexOf(subject.sensitivity) >= protectedFrom ||
    subject.owners.some((owner) => owner !== asking.request.client) ||
    row.implied.includes(subject.category)
  return !exceptional || judged('necessity', subject.category, subject.owners, asking)
}

function holdersAgree(holders: Holders, role: HolderRole, holderKey: string, { receiver }: Asking): boolean {
  if (!includes(holders.roles, role)) return false
  return holders.organisation === 'any' || (holders.organisation === 'own') === (holderKey === receiver)
}

function share(roles: readonly PersonRole[], allowed: readonly PersonRole[]): boolean {
  return roles.some((role) => allowed.includes(role))
}
