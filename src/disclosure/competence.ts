import { ageOn, dayOf, within } from '../core/day.ts'
import { type ConsentRule, latest } from '../law/index.ts'
import { parentalAuthority, whoHas } from '../people/index.ts'
import type { ConsentEvent, ConsentGiver, Day, Judgement, People } from '../schema/index.ts'

/** Whose consent it is, by which rule, and who judged the person not competent for the matter. */
export interface Matter {
  readonly person: string
  readonly rule: ConsentRule
  readonly people: People
  readonly today: Day
  /** Judgements that the person is not competent for the matter: from then the person's own deciding does not count. */
  readonly judgements: readonly Judgement[]
  /** Those of them, made under a mandate, that let others decide. */
  readonly reliable: readonly Judgement[]
}

/**
 * Whether these standing events come from whoever the rule lets decide for the person: at every age the person can have today, and with the
 * same quality on the day of giving. A parent's consent so lapses when the act makes the child the one who decides.
 */
export function competent(events: readonly ConsentEvent[], matter: Matter): boolean {
  const ages = agesOn(matter, matter.today)
  const represented = holdOn(matter.judgements, matter.today)
  return (
    ages.length > 0 && ages.every((age) => (represented ? representedAt(age, events, matter) : decidedAt(age, events, matter)))
  )
}

/** Whether some set of the band of this age is complete. */
function decidedAt(age: number, events: readonly ConsentEvent[], matter: Matter): boolean {
  return bandAt(age, matter.rule.bands).some((set) => set.length > 0 && set.every((quality) => filled(quality, events, matter)))
}

/** Whether the line of representatives of this age has given: the first group in which anybody is known. */
function representedAt(age: number, events: readonly ConsentEvent[], matter: Matter): boolean {
  const { person, rule, people, today } = matter
  const begun = (rule.incompetent ?? []).filter((line) => line.from <= age)
  if (begun.length === 0) {
    const isForSelf = (rule.incompetent ?? []).length === 0 && bandAt(age, rule.bands).some((set) => set.includes('self'))
    return !isForSelf && decidedAt(age, events, matter)
  }
  const [line, second] = latest(begun)
  if (line === undefined || second !== undefined) return false
  const group = line.line.find((qualities) =>
    qualities.some((quality) => quality !== 'self' && whoHas(quality, person, people, today).length > 0),
  )
  return (
    group?.some((quality) => gaveForAll(quality, givenIn(quality, events, matter).filter(asIncompetent(matter)), matter)) === true
  )
}

/** Whether judgements to rely on, recorded by the day of giving, said on that day and say today that others decide. */
function asIncompetent({ reliable, today }: Matter): (event: ConsentEvent) => boolean {
  return ({ on }) => {
    const known = reliable.filter((judgement) => dayOf(judgement.recordedAt) <= on)
    return holdOn(known, on) && holdOn(known, today)
  }
}

function holdOn(judgements: readonly Judgement[], day: Day): boolean {
  return judgements.some(({ from, until }) => within(day, from, until))
}

function filled(quality: ConsentGiver, events: readonly ConsentEvent[], matter: Matter): boolean {
  const given = givenIn(quality, events, matter).filter((event) => couldThen(quality, event.on, matter))
  return gaveForAll(quality, given, matter)
}

/** Events whose giver had the quality on the day of giving and has it today. */
function givenIn(quality: ConsentGiver, events: readonly ConsentEvent[], matter: Matter): readonly ConsentEvent[] {
  return events.filter(
    (event) =>
      event.inQualityOf === quality && has(quality, event.by, event.on, matter) && has(quality, event.by, matter.today, matter),
  )
}

function has(quality: ConsentGiver, by: string, on: Day, { person, people, judgements }: Matter): boolean {
  return whoHas(quality, person, people, on).includes(by) && !(quality === 'self' && holdOn(judgements, on))
}

/** Whether somebody gave, and where the rule asks every parent, every parent with authority did. */
function gaveForAll(quality: ConsentGiver, given: readonly ConsentEvent[], { person, rule, people, today }: Matter): boolean {
  if (given.length === 0) return false
  if (quality !== 'parent-with-authority' || rule.parents === 'one') return true
  return parentalAuthority(person, people, today).every((parent) => given.some((event) => event.by === parent.holder))
}

function couldThen(quality: ConsentGiver, on: Day, matter: Matter): boolean {
  const ages = agesOn(matter, on)
  return ages.length > 0 && ages.every((age) => bandAt(age, matter.rule.bands).some((set) => set.includes(quality)))
}

/** Every age the person can have on a day; none where it is not known. */
function agesOn({ person, people }: Matter, on: Day): readonly number[] {
  const birth = people.persons.find((one) => one.id === person)?.birth
  const age = birth === undefined ? undefined : ageOn(birth, on)
  return age === undefined ? [] : Array.from({ length: age.most - age.least + 1 }, (_, index) => age.least + index)
}

type GiverSets = readonly (readonly ConsentGiver[])[]

/** The giver sets of an age; none below the first band, or where two bands begin at once. */
function bandAt(age: number, bands: ConsentRule['bands']): GiverSets {
  const [band, second] = latest(bands.filter((one) => one.from <= age))
  return band === undefined || second !== undefined ? [] : band.givers
}
