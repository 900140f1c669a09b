import type {
  ConsentNeed,
  GroundRow,
  Holders,
  LawDomain,
  QualityRow,
  ReleaseRow,
  Row,
  SecrecyRow,
  TermRow,
} from '../../../src/law/index.ts'
import {
  type CategoryId,
  catalogue,
  type Fact,
  type HolderRole,
  kindSensitivity,
  type Organisation,
  organisationKey,
  type PersonRole,
  type Sensitivity,
  sensitivities,
} from '../../../src/schema/index.ts'
import { law } from '../world/law.ts'
import { roles } from '../world/people.ts'
import { consentsThatStand, request, setting } from '../world/setting.ts'

/** Who delivers facts of what kind: what is known of a fact before its persons and its contents. */
export interface Place {
  readonly category: CategoryId
  readonly sensitivity: Sensitivity
  readonly act: string
  readonly holder: string
  readonly holderRole: HolderRole
}

const asker = 'organisation' in request.actor ? organisationKey(request.actor.organisation) : ''
const organisations = new Map((setting.organisations ?? []).map((one) => [organisationKey(one.id), one]))
const needed = new Set(setting.necessitySets.flatMap((set) => set.categories))
const rowsOf = <R extends Row>(list: (domain: LawDomain) => readonly R[]): readonly R[] => law.flatMap(list)

/** The place of a fact. */
export function placeOf({ category, obtained, holderRole }: Fact, holder: string): Place {
  return { category, sensitivity: catalogue[category].sensitivity, act: obtained.act, holder, holderRole }
}

/** The organisation that holds. */
export function organisationOf(holder: string): Organisation | undefined {
  return organisations.get(holder)
}

/** The involvement of a holder: as protected as what the kind of the organisation tells. */
export function involvementAt(place: Place): Place {
  const kind = organisations.get(place.holder)?.kind
  return { ...place, category: 'involvement.organisation', sensitivity: kind === undefined ? 'criminal' : kindSensitivity[kind] }
}

/**
 * The ground rows that request and holder agree with. Like all of this file it is worked out before anything is measured, so
 * that a peer has only what depends on the fact left to do: that is how their users build them too, once for a request. It is
 * written for this one world and shares no code with the engine; that all decide alike is checked before measuring.
 */
export function groundsAt(place: Place): readonly GroundRow[] {
  const { category, act } = place
  const isAskedFor = needed.has(category) && request.necessity.domains.includes(catalogue[category].domain)
  if (!isAskedFor || !speaks(place)) return []
  return rowsOf((domain) => domain.grounds).filter(
    (row) =>
      has(row.purposes, request.purpose) &&
      row.obtained.acts.includes(act) &&
      row.categories.includes(category) &&
      row.kinds.includes(request.kind) &&
      row.capacities.includes(request.hat.capacity) &&
      agree(row.holders, place),
  )
}

/** Whether a person's own facts of a kind can be shown under a row: role, consents, judgement, quality and prohibitions. */
export function opensFile(row: GroundRow, place: Place, person: string): boolean {
  const { category, sensitivity } = place
  const exceptional = isProtected(sensitivity) || person !== request.client || row.implied.includes(category)
  return (
    share(rolesOf(person), row.persons) &&
    consented(row.consents, place, person) &&
    (!exceptional || judged('necessity', category, person)) &&
    (['ordinary', 'delicate'].includes(sensitivity) || qualityAt(sensitivity, person).length > 0) &&
    !forbidden(person, category, true)
  )
}

/** Whether a person may be mentioned in facts shown under a row. */
export function opensMention(row: GroundRow, { category }: Place, person: string): boolean {
  return (
    !forbidden(person, category, false) && (share(rolesOf(person), row.others) || judged('privacy-of-another', category, person))
  )
}

/** Regimes that the law puts on facts. */
export function regimesOn(act: string, holderRole: HolderRole): readonly string[] {
  const rows: readonly SecrecyRow[] = rowsOf((domain) => domain.secrecy)
  return rows.filter((row) => row.acts.includes(act) && row.holderRoles.includes(holderRole)).map((row) => row.regime)
}

/** The rows that lift a regime from a person's facts of a kind. */
export function releasesAt(regime: string, place: Place, person: string): readonly ReleaseRow[] {
  return rowsOf((domain) => domain.releases).filter(
    (row) =>
      row.regime === regime &&
      row.kinds.includes(request.kind) &&
      has(row.purposes, request.purpose) &&
      has(row.categories, place.category) &&
      has(row.capacities, request.hat.capacity) &&
      has(row.recipients, organisations.get(asker)?.kind) &&
      agree(row.holders, place) &&
      consented(row.consents, place, person),
  )
}

/** The rows that allow a protected kind of statement of a person; everybody who asks here is bound to secrecy. */
export function qualityAt(sensitivity: Sensitivity, person: string): readonly QualityRow[] {
  return rowsOf((domain) => domain.quality).filter(
    (row) => row.sensitivity === sensitivity && has(row.purposes, request.purpose) && share(rolesOf(person), row.persons),
  )
}

/** The rows that say how long facts of a kind are kept. */
export function termsAt({ act, holderRole, category }: Place): readonly TermRow[] {
  return rowsOf((domain) => domain.terms).filter(
    (row) => row.acts.includes(act) && row.holderRoles.includes(holderRole) && has(row.categories, category),
  )
}

/** Whether the values of a place are authentic. */
export function isAuthenticAt({ act, holderRole, category }: Place): boolean {
  return rowsOf((domain) => domain.authentic).some(
    (row) => row.acts.includes(act) && row.holderRoles.includes(holderRole) && row.categories.includes(category),
  )
}

/** The purposes that are tasks of whoever holds a place, where the act records its category. */
export function tasksAt({ act, holderRole, category }: Place): ReadonlySet<string> {
  if (!law.some((domain) => domain.act === act && domain.records.includes(category))) return new Set()
  const tasks = rowsOf((domain) => domain.purposes).filter(
    (row) => row.holderRole === holderRole && row.categories.includes(category),
  )
  return new Set(tasks.map((row) => row.purpose))
}

function speaks({ act, category, holder, holderRole }: Place): boolean {
  const profile = organisations.get(holder)?.profile
  const isInProfile =
    profile?.acts.includes(act) && profile.categories.includes(category) && profile.holderRoles.includes(holderRole)
  return isInProfile === true
}

function agree(holders: Holders, { holder, holderRole }: Place): boolean {
  return (
    has(holders.roles, holderRole) && (holders.organisation === 'any' || (holders.organisation === 'own') === (holder === asker))
  )
}

function consented(needs: readonly ConsentNeed[], { act }: Place, person: string): boolean {
  return needs.every(({ kind, form }) => consentsThatStand.includes(`${kind} ${form} ${person} ${act}`))
}

function judged(kind: string, category: CategoryId, person: string): boolean {
  const speaking = (setting.judgements ?? []).filter(
    (one) => one.kind === kind && one.categories.includes(category) && one.persons.includes(person),
  )
  return speaking.length > 0 && speaking.every(({ outcome }) => outcome === 'allows')
}

/** A supply restriction does not reach use; a closed file closes the file only. */
function forbidden(person: string, category: CategoryId, isFile: boolean): boolean {
  const shields = setting.people.shielding.filter((shield) => shield.person === person)
  const restricted = (setting.restrictions ?? []).some((one) => one.person === person && one.categories.includes(category))
  const hides = catalogue[category].revealsAddress && shields.some(({ kind }) => kind === 'address-protection')
  return restricted || hides || (isFile && shields.some(({ kind }) => kind === 'closed-file'))
}

function isProtected(sensitivity: Sensitivity): boolean {
  return sensitivities.indexOf(sensitivity) >= sensitivities.indexOf('health')
}

function rolesOf(person: string): readonly PersonRole[] {
  return roles.get(person) ?? []
}

function share(held: readonly PersonRole[], allowed: readonly PersonRole[]): boolean {
  return held.some((role) => allowed.includes(role))
}

function has<T>(list: readonly T[] | 'any', member: T | undefined): boolean {
  return list === 'any' || (member !== undefined && list.includes(member))
}
