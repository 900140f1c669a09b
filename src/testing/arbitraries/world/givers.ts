import { ageOn, within } from '../../../core/day.ts'
import type { ConsentRule } from '../../../law/index.ts'
import type { ConsentGiver, Day } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Age } from './age.ts'
import { whoHas } from './qualities.ts'
import type { Question } from './question.ts'

/** Somebody who can give a consent, in what quality, on which day. */
export interface Giver {
  readonly by: string
  readonly quality: ConsentGiver
  readonly on: Day
}

type Sets = readonly (readonly ConsentGiver[])[]

/**
 * Who gives, for the rule to accept at the age of the person: on the day wanted, or today where the quality did not count then.
 */
export function giversFor(rule: ConsentRule, person: string, wanted: Day, question: Question, dice: Dice): readonly Giver[] {
  const today = question.moment.day
  return setsToday(rule, person, question).flatMap((sets) => {
    const possible = sets.filter((set) => isComplete(set, rule, person, question))
    const chosen = possible.length > 0 ? dice.one(possible) : []
    return chosen.flatMap((quality) => {
      const counted = counts(quality, rule, person, wanted, question)
      const had = counted ? whoHas(quality, person, wanted, question) : []
      const able = whoHas(quality, person, today, question)
      const giving = quality === 'close-relative' && able.length > 0 ? [dice.one(able.slice(-2))] : able
      return giving.map((by) => ({ by, quality, on: had.includes(by) ? wanted : today }))
    })
  })
}

/** Whether at every age the person can have today, some set of givers is complete. */
export function canBeGiven(rule: ConsentRule, person: string, question: Question): boolean {
  const key = `${rule.id} ${person}`
  const known = question.givable.get(key)
  if (known !== undefined) return known
  const bands = setsToday(rule, person, question)
  const answer = bands.length > 0 && bands.every((sets) => sets.some((set) => isComplete(set, rule, person, question)))
  question.givable.set(key, answer)
  return answer
}

function isComplete(set: readonly ConsentGiver[], { parents }: ConsentRule, person: string, question: Question): boolean {
  const { people, moment } = question
  return set.every((quality) => {
    const able = whoHas(quality, person, moment.day, question)
    if (quality !== 'parent-with-authority' || parents === 'one') return able.length > 0
    const held = people.authority.filter(
      (one) => one.child === person && one.kind === 'parental' && within(moment.day, one.from, one.until),
    )
    return able.length > 0 && able.length === held.length
  })
}

/** The sets that count today at each age the person can have; none where some age has none. */
function setsToday(rule: ConsentRule, person: string, question: Question): readonly Sets[] {
  const sets = agesOf(question.ages.get(person)).map((age) => {
    const band = bandAt(rule, age)
    if (!question.incompetent.has(person)) return band
    return rule.incompetent === undefined
      ? withoutSelf(band, question.careless)
      : represented(rule.incompetent, age, band, person, question)
  })
  return sets.includes(undefined) ? [] : sets.flatMap((one) => (one === undefined ? [] : [one]))
}

/** Whether a quality counted on a day before. */
function counts(quality: ConsentGiver, rule: ConsentRule, person: string, on: Day, question: Question): boolean {
  const judged = question.incompetent.get(person)
  if (on === question.moment.day) return true
  if (judged !== undefined && !question.careless && !within(on, judged.from, judged.until)) return false
  const birth = question.people.persons.find((one) => one.id === person)?.birth ?? 'unknown'
  const then = agesOf(ageOn(birth, on))
  return then.length > 0 && (judged !== undefined || then.every((age) => bandAt(rule, age)?.some((set) => set.includes(quality))))
}

function agesOf(age: Age | undefined): readonly number[] {
  return age === undefined ? [] : Array.from({ length: age.most - age.least + 1 }, (_, more) => age.least + more)
}

function bandAt({ bands }: ConsentRule, age: number): Sets | undefined {
  const begun = bands.filter((band) => band.from <= age)
  const from = Math.max(...begun.map((band) => band.from))
  const [band, second] = begun.filter((one) => one.from === from)
  return second === undefined ? band?.givers : undefined
}

function withoutSelf(band: Sets | undefined, careless: boolean): Sets | undefined {
  const others = band?.filter((set) => !set.includes('self'))
  return careless || others?.length === band?.length ? others : undefined
}

/** The first group of the line of an age in which anybody is (or carelessly the last), each quality alone; below the first line the band. */
function represented(
  lines: NonNullable<ConsentRule['incompetent']>,
  age: number,
  band: Sets | undefined,
  person: string,
  question: Question,
): Sets | undefined {
  const begun = lines.filter((one) => one.from <= age)
  if (begun.length === 0) return band
  const from = Math.max(...begun.map((one) => one.from))
  const [line, second] = begun.filter((one) => one.from === from)
  if (line === undefined || second !== undefined) return undefined
  const groups = line.line.filter((some) =>
    some.some((quality) => whoHas(quality, person, question.moment.day, question).length > 0),
  )
  return groups.at(question.careless ? -1 : 0)?.map((quality) => [quality])
}
