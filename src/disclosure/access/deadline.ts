import { addPeriod } from '../../core/day.ts'
import type { LawDomain, RightRow } from '../../law/index.ts'
import type { Day, RightsRequest } from '../../schema/index.ts'

/**
 * The last day for an answer to a request for access: the shortest term of the rows that govern, else of those for any act, else of a duty to answer;
 * where the person was told in time that it takes longer, as much later as a duty lets it be (GDPR 12(3)). Where no row has a term: the day it came in.
 */
export function answerBy(
  { receivedOn, extended }: Pick<RightsRequest, 'receivedOn' | 'extended'>,
  governing: readonly RightRow[],
  domains: readonly LawDomain[],
): Day {
  const duties = domains
    .flatMap(({ duties }) => duties)
    .filter(({ kinds, confidence, within }) => kinds.includes('access') && confidence === 'verified' && within !== undefined)
  const general = domains
    .flatMap(({ rights }) => rights)
    .filter(({ right, acts, confidence }) => right === 'access' && acts === 'any' && confidence === 'verified')
  const terms = [
    governing.flatMap(({ answerWithin }) => answerWithin ?? []),
    general.flatMap(({ answerWithin }) => answerWithin ?? []),
    duties.flatMap(({ within }) => within ?? []),
  ]
  const [first] = (terms.find((periods) => periods.length > 0) ?? [])
    .map((period) => addPeriod(receivedOn, period, 'short'))
    .sort()
  if (first === undefined) return receivedOn
  if (extended === undefined || extended.toldOn > first) return first
  const [later] = duties
    .flatMap(({ extendableBy }) => (extendableBy === undefined ? [] : [addPeriod(first, extendableBy, 'short')]))
    .sort()
  return later ?? first
}
