import { ageOn, earliest, latest as lastDay, nextDay } from '../../core/day.ts'
import { latest, type RightRow } from '../../law/index.ts'
import { type CurrentFact, whoHas } from '../../people/index.ts'
import type { ConsentGiver, Day, PartialDay, People } from '../../schema/index.ts'
import { type WhoMay, whoMay } from '../who-may.ts'

/** Who asks: first whoever made the request, then those who make it together with them. */
export type Askers = readonly [string, ...string[]]

/**
 * In what quality somebody who acts for a person may have access to a fact under a right: one held both today and on the day the holder recorded the
 * fact (unknown: none; where only its month or year is known, on every day it can be), so that a parent does not get what was recorded before there was authority, or after it ended. Where the right is exercised
 * jointly, everybody it takes must ask. None by a row that is not settled, and none for whoever has died.
 */
export function representing(
  askers: Askers,
  person: string,
  recordedOn: PartialDay | undefined,
  right: RightRow,
  people: People,
  on: Day,
): ConsentGiver | undefined {
  if (right.confidence !== 'verified' || hasDied(person, people, on) || recordedOn === undefined) return undefined
  const [first, last] = [earliest(recordedOn), lastDay(recordedOn)]
  if (first === undefined || last === undefined) return undefined
  const days = [on, first, last, ...turnsOf(people, first, last)].map((day) =>
    qualitiesOf(askers, whoMay(right, 'exercise', person, people, day)),
  )
  const [today, ...then] = days
  return today?.find((quality) => then.every((others) => others.includes(quality)))
}

/** Days within a span on which authority or representation of anybody begins or has just ended: one day more to look at never gives a quality. */
function turnsOf({ authority, representation }: People, first: Day, last: Day): readonly Day[] {
  const turns = [...authority, ...representation].flatMap(({ from, until }) => [
    from,
    ...(until === undefined ? [] : [nextDay(until)]),
  ])
  return [...new Set(turns)].filter((day) => first < day && day < last)
}

/** The row by which a person is left to others: the first of them, where every one of them does so. */
export function leftRow(askers: Askers, rows: readonly RightRow[], people: People, on: Day): string | undefined {
  return rows.every((row) => isLeftToOthers(askers, row, people, on)) ? rows[0]?.id : undefined
}

/**
 * Whether a right leaves a person of this age to others, or to a request made together with them: only where that is so at every age the person can
 * have. An unknown age leaves nobody out, nor does it that others may act as well.
 */
function isLeftToOthers([asker, ...together]: Askers, right: RightRow, people: People, on: Day): boolean {
  const age = ageOn(people.persons.find((one) => one.id === asker)?.birth ?? 'unknown', on)
  if (age === undefined) return false
  const ages = Array.from({ length: age.most - age.least + 1 }, (_, index) => age.least + index)
  return ages.every((years) => {
    const bands = latest(right.bands.filter((band) => band.from <= years))
    return !bands.some(({ givers }) => givers.some((set) => set.includes('self') && isComplete(set)))
  })

  function isComplete(set: readonly ConsentGiver[]): boolean {
    return set.every((quality) => quality === 'self' || whoHas(quality, asker, people, on).some((one) => together.includes(one)))
  }
}

/** Whether a fact is in a person's own file, by the persons it was certainly linked to. */
export function isInFileOf(person: string, current: CurrentFact): boolean {
  return current.fact.persons.some(({ person: ref, part }) => part === 'file' && linkedIn(current, ref) === person)
}

/** Whoever else is in a fact, in whatever part: each the known person, or undefined where somebody is not linked. */
export function othersIn(current: CurrentFact, person: string, asker: string): readonly (string | undefined)[] {
  return current.fact.persons
    .map(({ person: ref, part }) => ({ known: linkedIn(current, ref), part }))
    .filter(({ known, part }) => known !== person && (part === 'file' || known !== asker))
    .map(({ known }) => known)
}

/** Known persons other than the person whose file it is, of whom a fact says something. */
export function mentionedIn(current: CurrentFact, person: string): readonly string[] {
  const known = current.fact.persons.flatMap(({ person: ref, part }) => (part === 'source' ? [] : (linkedIn(current, ref) ?? [])))
  return [...new Set(known)].filter((one) => one !== person)
}

/** The known person a ref of the fact's fragment certainly is. */
export function linkedIn({ links }: CurrentFact, ref: string): string | undefined {
  const link = links.get(ref)
  return link !== undefined && 'person' in link ? link.person : undefined
}

function hasDied(person: string, people: People, on: Day): boolean {
  const death = people.persons.find((one) => one.id === person)?.death
  return death !== undefined && (earliest(death) ?? on) <= on
}

/** Qualities in which the first of them may act at every age the person can have. */
function qualitiesOf(askers: Askers, { ages }: WhoMay): readonly ConsentGiver[] {
  const [first = [], ...others] = ages.map(({ ways }) =>
    ways
      .filter((way) => way.every(({ who }) => askers.includes(who)))
      .flatMap((way) => way.flatMap(({ quality, who }) => (who === askers[0] ? [quality] : []))),
  )
  return first.filter((quality) => others.every((other) => other.includes(quality)))
}
