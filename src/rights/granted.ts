import type { LawDomain } from '../law/index.ts'
import type { CurrentFact } from '../people/index.ts'
import {
  type DestructionGround,
  type Organisation,
  organisationKey,
  type People,
  type RightsDecision,
  type RightsRequest,
} from '../schema/index.ts'
import { factKey } from './fact-key.ts'
import { fileOf, refOf } from './held.ts'
import { requestStanding } from './requests/request-standing.ts'

/** What a request is held against. */
export interface Granting {
  readonly law: readonly LawDomain[]
  readonly people: People
  readonly organisations?: readonly Organisation[]
  readonly on: RightsRequest['receivedOn']
}

/**
 * The ground that a granted request gives to destroy a fact before its term is over, or undefined. It asks this holder for erasure or early destruction, is
 * about this fact or about all there is of one of the persons whose file it is, under the act it was obtained under (erasure: under any); it was decided
 * between its receipt and the day, not refused for this fact and without contradicting itself; and whoever asked had standing on the day of the decision,
 * by the row that is the ground. Whether it should be granted was for whoever decided.
 */
export function grantedBy(
  current: CurrentFact,
  request: RightsRequest,
  { on, ...known }: Granting,
): Extract<DestructionGround, { kind: 'request' }> | undefined {
  const { decision, right, act, holder, person, facts } = request
  if (right !== 'erasure' && right !== 'early-destruction') return undefined
  if (decision === undefined || decision.on < request.receivedOn || decision.on > on || !grants(decision)) return undefined
  const key = factKey(refOf(current))
  const isAsked = facts === undefined || facts.some((fact) => factKey(fact) === key)
  const isRefused = decision.refused.some((one) => one.facts.some((fact) => factKey(fact) === key))
  const isOfAct = right === 'erasure' || act === current.fact.obtained.act
  if (!isAsked || isRefused || !isOfAct) return undefined
  if (!fileOf(current).includes(person) || organisationKey(holder) !== current.holderKey) return undefined
  const { quality, row } = requestStanding(request, known.law, { ...known, on: decision.on })
  return quality === undefined || row === undefined ? undefined : { kind: 'request', request: request.id, row }
}

/** Whether a decision grants something, and lists what it refuses where and only where it grants a part. */
function grants({ outcome, refused }: RightsDecision): boolean {
  switch (outcome) {
    case 'granted':
      return refused.length === 0
    case 'in-part':
      return refused.length > 0
    case 'refused':
      return false
  }
}
