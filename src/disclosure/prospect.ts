import { type ConsentNeed, type GroundRow, type Holders, keeps } from '../law/index.ts'
import { includes } from '../law/row.ts'
import {
  type CategoryId,
  type ConsentKind,
  catalogue,
  type HolderRole,
  type JudgementKind,
  organisationKey,
  sensitivities,
} from '../schema/index.ts'
import type { Asking } from './asking.ts'
import { isSo } from './circumstances.ts'
import { consented } from './consented.ts'
import { judged } from './judged.ts'
import { prohibitionsOnFileOf } from './prohibition.ts'

/** A kind of fact that could be delivered, before anything is: obtained under an act, of a category, in a holder's role, about a person. */
export interface Kind {
  readonly act: string
  readonly category: CategoryId
  readonly holderRole: HolderRole
  /** Whether the holder is the organisation that asks or receives. */
  readonly own: boolean
  readonly person: string
}

/** Whether facts of a kind can be cleared now, after consents and judgements that are missing, or (undefined) not at all. */
export type Prospect = { readonly consents: readonly ConsentKind[]; readonly judgements: readonly JudgementKind[] } | undefined

/** What can come of facts of a kind, from request and setting alone. What only the fact itself could tell is taken to be in order. */
export function prospectOf(kind: Kind, asking: Asking): Prospect {
  if (
    !asking.isTheirTask ||
    !asking.hatHolds ||
    !asking.needed.has(kind.category) ||
    !asking.about.has(kind.person) ||
    !couldBeSpokenOf(kind, asking)
  )
    return undefined
  if (prohibitionsOnFileOf(kind.person, kind.act, kind.category, asking).length > 0 || !qualityAllows(kind, asking))
    return undefined
  const { law } = asking
  if (!law.terms(kind.act, kind.holderRole, kind.category).some(keeps)) return undefined
  const roads = law.grounds(asking.request.purpose, kind.act, kind.category).flatMap((row) => roadOf(row, kind, asking))
  const lifted = releaseRoads(kind, asking)
  if (lifted === undefined) return undefined
  return roads
    .map((road) => ({
      consents: [...new Set([...road.consents, ...lifted.consents])].sort(),
      judgements: [...new Set([...road.judgements, ...lifted.judgements])].sort(),
    }))
    .sort(bySize)[0]
}

/** Whether facts of this kind can be cleared as things stand. */
export function isOpen(prospect: Prospect): boolean {
  return prospect !== undefined && prospect.consents.length === 0 && prospect.judgements.length === 0
}

type Road = NonNullable<Prospect>

function roadOf(row: GroundRow, kind: Kind, asking: Asking): readonly Road[] {
  const roles = asking.roles.get(kind.person) ?? []
  const fits =
    row.kinds.includes(asking.request.kind) &&
    row.capacities.includes(asking.request.hat.capacity) &&
    (asking.request.emergency === undefined || row.holdsInEmergency) &&
    isSo(row.when, kind.category, [kind.person], asking) &&
    roles.some((role) => row.persons.includes(role)) &&
    holdersAllow(row.holders, kind) &&
    (asking.request.kind !== 'provide' || (asking.receiverKind !== undefined && includes(row.recipients, asking.receiverKind)))
  if (!fits) return []
  const { sensitivity } = catalogue[kind.category]
  const exceptional =
    sensitivities.indexOf(sensitivity) >= sensitivities.indexOf('health') ||
    kind.person !== asking.request.client ||
    row.implied.includes(kind.category)
  const judgements: readonly JudgementKind[] = [...(exceptional ? (['necessity'] as const) : []), ...(row.when?.judgements ?? [])]
  return [{ consents: missingOf(row.consents, kind, asking), judgements: notJudged(judgements, kind, asking) }]
}

/** What is still missing to lift every regime that law puts on such facts; undefined where no row lifts one. */
function releaseRoads(kind: Kind, asking: Asking): Road | undefined {
  const consents = new Set<ConsentKind>()
  const judgements = new Set<JudgementKind>()
  for (const regime of new Set(asking.law.secrecy(kind.act, kind.holderRole).map((row) => row.regime))) {
    const roads = asking.law
      .releases(regime)
      .filter(
        (row) =>
          row.kinds.includes(asking.request.kind) &&
          includes(row.purposes, asking.request.purpose) &&
          includes(row.categories, kind.category) &&
          includes(row.capacities, asking.request.hat.capacity) &&
          holdersAllow(row.holders, kind) &&
          isSo(row.when, kind.category, [kind.person], asking) &&
          (row.recipients === 'any' || (asking.receiverKind !== undefined && row.recipients.includes(asking.receiverKind))),
      )
      .map((row) => ({
        consents: missingOf(row.consents, kind, asking),
        judgements: notJudged(row.when?.judgements ?? [], kind, asking),
      }))
      .sort(bySize)
    const [easiest] = roads
    if (easiest === undefined) return undefined
    for (const consent of easiest.consents) consents.add(consent)
    for (const judgement of easiest.judgements) judgements.add(judgement)
  }
  return { consents: [...consents], judgements: [...judgements] }
}

function notJudged(kinds: readonly JudgementKind[], kind: Kind, asking: Asking): readonly JudgementKind[] {
  return [...new Set(kinds)].filter((one) => !judged(one, kind.category, [kind.person], asking))
}

function missingOf(needs: readonly ConsentNeed[], kind: Kind, asking: Asking): readonly ConsentKind[] {
  return needs.filter((need) => !consented([need], kind.act, kind.category, [kind.person], asking)).map((need) => need.kind)
}

function holdersAllow(holders: Holders, kind: Kind): boolean {
  return (
    includes(holders.roles, kind.holderRole) && (holders.organisation === 'any' || (holders.organisation === 'own') === kind.own)
  )
}

/** Whether any registered organisation may speak of such a thing at all. */
function couldBeSpokenOf({ act, category, holderRole, own }: Kind, asking: Asking): boolean {
  for (const { id, profile } of asking.organisations.values()) {
    if (asking.request.kind === 'provide' && organisationKey(id) !== asking.asker) continue
    const speaks = profile.acts.includes(act) && profile.categories.includes(category) && profile.holderRoles.includes(holderRole)
    if (speaks && (organisationKey(id) === asking.receiver) === own) return true
  }
  return false
}

function qualityAllows({ category, person }: Kind, { law, request, boundToSecrecy, roles }: Asking): boolean {
  const { sensitivity } = catalogue[category]
  if (sensitivity === 'ordinary' || sensitivity === 'delicate') return true
  return law
    .quality(sensitivity)
    .some(
      (row) =>
        includes(row.purposes, request.purpose) &&
        (!row.secrecyDuty || boundToSecrecy) &&
        (roles.get(person) ?? []).some((role) => row.persons.includes(role)),
    )
}

function bySize(a: Road, b: Road): number {
  return a.consents.length + a.judgements.length - (b.consents.length + b.judgements.length)
}
