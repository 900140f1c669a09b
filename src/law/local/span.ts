import { nextDay, previousDay } from '../../core/day.ts'
import type { Day } from '../../schema/index.ts'
import type { LawDomain } from '../domain.ts'

/** First and last day; without a last day it goes on. */
export interface Span {
  readonly from: Day
  readonly until?: Day | undefined
}

/** The days on which a version is the one that reads; nothing ends a bill. */
export function reignOf(domain: LawDomain, law: readonly LawDomain[]): Span {
  const { validFrom: from, validUntil } = domain
  if (domain.status === 'bill') return { from, until: validUntil }
  const [next] = law
    .filter((other) => other.act === domain.act && other.status !== 'bill' && other.validFrom > from)
    .map((other) => other.validFrom)
    .sort()
  return { from, until: earlier(validUntil, next === undefined ? undefined : previousDay(next)) }
}

/** The days two spans share, or undefined where they share none. */
export function shared(one: Span, other: Span): Span | undefined {
  let { from } = one
  if (other.from > from) from = other.from
  const until = earlier(one.until, other.until)
  return until !== undefined && until < from ? undefined : { from, until }
}

/**
 * The law with a change made for the days of a span only: a version that reads before, in or after it becomes one version for each, so that the law
 * of other days stays as it was. A bill, which decides nothing, is changed as a whole. Where `change` gives nothing back, nothing is changed.
 */
export function during(
  law: readonly LawDomain[],
  span: Span,
  change: (domain: LawDomain) => LawDomain | undefined,
): readonly LawDomain[] {
  return law.flatMap((domain): readonly LawDomain[] => {
    const reign = reignOf(domain, law)
    const days = domain.status === 'repealed' ? undefined : shared(reign, span)
    if (days === undefined) return [domain]
    const changed = change(domain)
    if (changed === undefined) return [domain]
    if (domain.status === 'bill') return [changed]
    const before = days.from > reign.from ? [domain] : []
    const isOver = days.until === undefined || days.until === reign.until
    const after = isOver ? [] : [{ ...domain, validFrom: nextDay(days.until) }]
    return [...before, { ...changed, validFrom: days.from }, ...after]
  })
}

/** Sorting puts what is undefined last. */
function earlier(one: Day | undefined, other: Day | undefined): Day | undefined {
  return [one, other].sort()[0]
}
