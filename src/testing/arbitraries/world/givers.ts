import { ageOn, within } from '../../../core/day.ts'
import type { ConsentRule } from '../../../law/index.ts'
import type { ConsentGiver, Day } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Age, Question } from './question.ts'

/** Somebody who can give a consent, in what quality, on which day. */
export interface Giver {
  readonly by: string
  readonly quality: ConsentGiver
  readonly on: Day
}

/**
 * Who gives, for the rule to accept at the age of the person: on the day wanted, or today where the quality did not count then.
 */
export function giversFor(rule: ConsentRule, person: string, wanted: Day, question: Question, dice: Dice): readonly Giver[] {
  const today = question.moment.day
  const setsNow = setsAt(rule, question.ages.get(person))
  const setsThen = wanted === today ? setsNow : setsAt(rule, ageThen(person, wanted, question))
  return setsNow.flatMap((sets) => {
    const possible = sets.filter((set) => isComplete(set, person, question))
    const chosen = possible.length > 0 ? dice.one(possible) : []
    return chosen.flatMap((quality) => {
      const counted = setsThen.length > 0 && setsThen.every((others) => others.some((set) => set.includes(quality)))
      const had = whoHas(quality, person, wanted, question)
      return whoHas(quality, person, today, question).map((by) => ({
        by,
        quality,
        on: counted && had.includes(by) ? wanted : today,
      }))
    })
  })
}

/** Whether at every age the person can have today, some set of givers is complete. */
export function canBeGiven(rule: ConsentRule, person: string, question: Question): boolean {
  const bands = setsAt(rule, question.ages.get(person))
  return bands.length > 0 && bands.every((sets) => sets.some((set) => isComplete(set, person, question)))
}

function isComplete(set: readonly ConsentGiver[], person: string, question: Question): boolean {
  return set.every((quality) => whoHas(quality, person, question.moment.day, question).length > 0)
}

/** The sets of each band an age can be in; none where some age is below the first. */
function setsAt(rule: ConsentRule, age: Age | undefined): readonly ConsentRule['bands'][number]['givers'][] {
  if (age === undefined || !rule.bands.some((band) => band.from <= age.least)) return []
  const bands = rule.bands.filter((band, index) => {
    const next = rule.bands[index + 1]
    return band.from <= age.most && (next === undefined || next.from > age.least)
  })
  return bands.map((band) => band.givers)
}

function ageThen(person: string, on: Day, { people }: Question): Age | undefined {
  return ageOn(people.persons.find((one) => one.id === person)?.birth ?? 'unknown', on)
}

function whoHas(quality: ConsentGiver, person: string, on: Day, { people }: Question): readonly string[] {
  const { authority, representation } = people
  const over = authority.filter((record) => record.child === person && within(on, record.from, record.until))
  const representing = representation.filter((record) => record.person === person && within(on, record.from, record.until))
  switch (quality) {
    case 'self':
      return representing.some((record) => record.kind === 'curator') ? [] : [person]
    case 'parent-with-authority':
    case 'guardian': {
      const kind = quality === 'guardian' ? 'guardianship' : 'parental'
      return over.filter((record) => record.kind === kind).flatMap((record) => record.holder ?? [])
    }
    case 'curator':
    case 'mentor':
    case 'authorised-representative':
      return representing.filter((record) => record.kind === quality).map((record) => record.representative)
    case 'special-curator':
    case 'spouse':
    case 'close-relative':
      return []
  }
}
