import { earliest, latest } from '../core/day.ts'
import type { RightRow } from '../law/index.ts'
import type { CurrentFact } from '../people/index.ts'
import type { ConsentGiver, Day, PartialDay, People } from '../schema/index.ts'
import { type WhoMay, whoMay } from './who-may.ts'

/** In what quality somebody may have access to one fact of a person, and whether another person in it has to be weighed first. */
export interface AccessStanding {
  /** Absent: none, so not this fact. */
  readonly quality?: ConsentGiver
  /** Somebody else is mentioned in it, or told it: it waits for a judgement on that person's privacy. */
  readonly awaitsJudgement: boolean
}

/**
 * Whether somebody may have access to a fact in the file of a person under a right. The person themselves by age; who acts for the person only
 * with that quality both today and on the day the holder recorded the fact (unknown: not), so that a parent does not get what was recorded before
 * there was authority, or after it ended; and nobody a fact of somebody else's file, or by a row that is not settled. What concerns another person in it, the other parent too, never crosses unweighed.
 */
export function accessStanding(
  asker: string,
  person: string,
  current: CurrentFact,
  right: RightRow,
  people: People,
  on: Day,
): AccessStanding {
  const isOfPerson = current.fact.persons.some(({ person: ref, part }) => part === 'file' && linkedIn(current, ref) === person)
  if (!isOfPerson || right.confidence !== 'verified') return { awaitsJudgement: true }
  const today = qualitiesOf(asker, whoMay(right, 'exercise', person, people, on))
  const then = recordedBetween(current.fact.recordedOn).map((day) =>
    day === undefined ? [] : qualitiesOf(asker, whoMay(right, 'exercise', person, people, day)),
  )
  const quality = today.find((one) => one === 'self' || (then.length > 0 && then.every((others) => others.includes(one))))
  const awaitsJudgement = current.fact.persons.some(({ person: ref, part }) => {
    const linked = linkedIn(current, ref)
    return part !== 'file' ? linked === undefined || linked !== asker : linked !== person
  })
  return quality === undefined ? { awaitsJudgement } : { quality, awaitsJudgement }
}

function linkedIn({ links }: CurrentFact, ref: string): string | undefined {
  const link = links.get(ref)
  return link !== undefined && 'person' in link ? link.person : undefined
}

/** The first and the last day on which it can have been recorded. */
function recordedBetween(recordedOn: PartialDay | undefined): readonly (Day | undefined)[] {
  return recordedOn === undefined ? [undefined] : [earliest(recordedOn), latest(recordedOn)]
}

/** Qualities in which the asker may act at every age the person can have. */
function qualitiesOf(asker: string, { ages, possible }: WhoMay): readonly ConsentGiver[] {
  const [first, ...others] = ages.map(({ ways }) =>
    ways.flat().flatMap(({ quality, who }) => (who.includes(asker) ? [quality] : [])),
  )
  return possible && first !== undefined ? first.filter((quality) => others.every((other) => other.includes(quality))) : []
}
