import { compile, type LawDomain, onDay } from '../law/index.ts'
import type { CurrentFact } from '../people/index.ts'
import { type DestructionGround, organisationKey, type People, type RightsRequest } from '../schema/index.ts'
import { factKey, ownersOf, refOf } from './standing.ts'

/** What a request is held against. */
export interface Granting {
  readonly law: readonly LawDomain[]
  readonly people: People
  readonly on: RightsRequest['receivedOn']
}

/**
 * The ground that a granted request gives to destroy a fact before its term is over, or undefined. It asks this holder for erasure or early destruction, is
 * about this fact or about all there is of one of the persons whose file it is, under the act it was obtained under (erasure: under any); it was decided
 * by the day and not refused for this fact; and a verified row in force on the day of the decision gives the right. Who may ask, and whether it should be
 * granted, was for whoever decided.
 */
export function grantedBy(
  current: CurrentFact,
  request: RightsRequest,
  { law, people, on }: Granting,
): Extract<DestructionGround, { kind: 'request' }> | undefined {
  const { decision, right, act, holder, person, facts } = request
  if (right !== 'erasure' && right !== 'early-destruction') return undefined
  if (decision === undefined || decision.outcome === 'refused' || decision.on > on) return undefined
  const key = factKey(refOf(current))
  const isAsked = facts === undefined || facts.some((fact) => factKey(fact) === key)
  const isRefused = decision.refused.some((one) => one.facts.some((fact) => factKey(fact) === key))
  const isTheirs = ownersOf(current, people).some((owner) => owner?.id === person)
  const isOfAct = right === 'erasure' || act === current.fact.obtained.act
  if (!isAsked || isRefused || !isTheirs || !isOfAct || organisationKey(holder) !== current.holderKey) return undefined
  const row = onDay(compile(law), decision.on)
    .domains.filter((domain) => right === 'erasure' || domain.act === act)
    .flatMap((domain) => domain.rights)
    .find((one) => one.right === right && one.confidence === 'verified')
  return row === undefined ? undefined : { kind: 'request', request: request.id, row: row.id }
}
