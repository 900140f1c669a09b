import type { LawDomain } from '../../law/index.ts'
import type { CurrentFact } from '../../people/index.ts'
import type { FactRef, Instant, Judgement, RightsDecision, RightsRequest, Staff } from '../../schema/index.ts'
import { factKey } from '../fact-key.ts'
import { refOf } from '../held.ts'
import { askedFor } from './asked-for.ts'
import { type Follows, followsOf, nothingFollows } from './follows.ts'
import { isWeighed, type Weighed } from './is-weighed.ts'
import { type NoStanding, type RequestContext, type RequestStanding, requestStanding } from './request-standing.ts'

/** What is wrong with a decision on a request. */
export type DecisionProblem =
  | 'not-decided'
  | 'no-standing'
  | 'late'
  | 'before-the-request'
  | 'exception-unknown'
  | 'not-weighed'
  | 'not-asked-for'
  | 'outcome-contradicts'

/** What a decision is checked against. */
export interface DecisionContext extends RequestContext {
  readonly staff: Staff
  readonly judgements: readonly Judgement[]
  /** What stands now, as `current` gives it; only what this holder has in the person's own file counts. */
  readonly held: readonly CurrentFact[]
  /** When what follows is recorded. */
  readonly recordedAt: Instant
}

/** A decision on a request, checked: what is wrong with it, what becomes of each fact asked for, and what follows. */
export interface DecidedRequest {
  readonly standing: RequestStanding
  readonly problems: readonly DecisionProblem[]
  readonly granted: readonly FactRef[]
  readonly refused: readonly FactRef[]
  /** Neither granted nor refused by an exception that was weighed: nothing is done with these until somebody decides anew. */
  readonly unsettled: readonly FactRef[]
  readonly follows: Follows
}

/**
 * Checks the decision on a request. A fact is refused only by a verified row that names an exception to that very right, and a judgement of somebody
 * with the mandate who weighed it for this person and this category; or where it is settled that whoever asks may not. Nothing follows from a decision on a request without standing, from one that comes before
 * the request, or from an outcome that contradicts what it lists.
 */
export function decideRequest(request: RightsRequest, law: readonly LawDomain[], context: DecisionContext): DecidedRequest {
  const standing = requestStanding(request, law, context)
  const asked = askedFor(request, context.held)
  const { decision } = request
  if (decision === undefined || decision.on > context.on) return nothingDone(standing, ['not-decided'], { unsettled: asked })
  const late: readonly DecisionProblem[] = standing.answer.overdue ? ['late'] : []
  if (decision.on < request.receivedOn) return nothingDone(standing, ['before-the-request'], { unsettled: asked })
  if (standing.quality === undefined) {
    return decision.outcome === 'refused' && isNobodys(standing)
      ? nothingDone(standing, late, { refused: asked })
      : nothingDone(standing, ['no-standing', ...late], { unsettled: asked })
  }
  const judging = { judgements: context.judgements, staff: context.staff, on: decision.on }
  const refusals = decision.refused.map((refusal) => ({
    facts: new Set(refusal.facts.map(factKey)),
    weighed: isWeighed(refusal, { request, exceptions: standing.exceptions, asked, judging }),
  }))
  const outcomes = asked.map((current) => outcomeOf(current, refusals))
  const of = (outcome: Outcome) => asked.filter((_, index) => outcomes[index] === outcome)
  const unweighed = refusals.flatMap(({ weighed }) => (weighed === 'weighed' ? [] : [weighed]))
  const wrong = [...new Set([...late, ...unweighed, ...strayIn(decision, asked)])]
  if (contradicts(decision, outcomes)) return nothingDone(standing, [...wrong, 'outcome-contradicts'], { unsettled: asked })
  const granted = of('granted')
  return {
    ...nothingDone(standing, wrong, { granted, refused: of('refused'), unsettled: of('unsettled') }),
    follows:
      decision.outcome === 'refused'
        ? nothingFollows
        : followsOf({ request, granted, ownStatement: standing.ownStatement, on: decision.on, recordedAt: context.recordedAt }),
  }
}

/** Reasons that leave nothing to find out: not an age, a person or a row that is unknown, nor somebody who still has to ask along. */
const settled: readonly NoStanding[] = ['not-entitled', 'no-such-right', 'died', 'no-longer']

function isNobodys({ why }: RequestStanding): boolean {
  return why !== undefined && settled.includes(why)
}

interface Refusal {
  readonly facts: ReadonlySet<string>
  readonly weighed: Weighed
}

type Outcome = 'granted' | 'refused' | 'unsettled'
type Sorted = { readonly [O in Outcome]?: readonly CurrentFact[] }

function nothingDone(
  standing: RequestStanding,
  problems: readonly DecisionProblem[],
  { granted = [], refused = [], unsettled = [] }: Sorted,
): DecidedRequest {
  return {
    standing,
    problems,
    granted: granted.map(refOf),
    refused: refused.map(refOf),
    unsettled: unsettled.map(refOf),
    follows: nothingFollows,
  }
}

/** A fact that is refused twice is refused where one of the two was weighed. */
function outcomeOf(current: CurrentFact, refusals: readonly Refusal[]): Outcome {
  const own = refusals.filter(({ facts }) => facts.has(factKey(refOf(current))))
  if (own.length === 0) return 'granted'
  return own.some(({ weighed }) => weighed === 'weighed') ? 'refused' : 'unsettled'
}

function strayIn({ refused }: RightsDecision, asked: readonly CurrentFact[]): readonly DecisionProblem[] {
  const known = new Set(asked.map((current) => factKey(refOf(current))))
  return refused.some(({ facts }) => facts.some((ref) => !known.has(factKey(ref)))) ? ['not-asked-for'] : []
}

/** Whether an outcome says something else than the list of what was refused. */
function contradicts({ outcome, refused }: RightsDecision, outcomes: readonly Outcome[]): boolean {
  const isGranted = outcomes.includes('granted')
  switch (outcome) {
    case 'granted':
      return refused.length > 0
    case 'refused':
      return isGranted
    case 'in-part':
      return refused.length === 0 || !isGranted
  }
}
