import type { ConsentNeed, ConsentRule } from '../../law/index.ts'
import type { Consent, ConsentEvent, ConsentForm, ConsentGiver, KnownPerson } from '../../schema/index.ts'
import { possibleAges } from './ages.ts'
import { type Case, isSame, receiverOf } from './case.ts'
import { hadQuality, parentsOf } from './givers.ts'
import { verified } from './in-force.ts'

const fromWeakToStrong: readonly ConsentForm[] = ['presumed', 'express', 'written']

/** Whether every consent a row needs was given, of every person whose file it is. */
export function areGiven(of: Case, needs: readonly ConsentNeed[]): boolean {
  const files = of.persons.filter(({ part }) => part === 'file')
  return needs.every((need) => files.every(({ known }) => known !== undefined && isGivenFor(of, need, known)))
}

/** One consent has to do it all: kind, cover, freedom, form, and who gave it. */
function isGivenFor(of: Case, need: ConsentNeed, person: KnownPerson): boolean {
  const rules = of.law.flatMap((act) => verified(act.consentRules)).filter((rule) => rule.id === need.rule)
  return (of.setting.consents ?? []).some((consent) => {
    const standing = standingEvents(eventsOf(of, consent), of.day).filter((event) => isStrongEnough(event.form, need.form))
    const isFree = consent.frame === 'voluntary' && consent.refusalCosts === 'none'
    return (
      consent.kind === need.kind &&
      consent.person === person.id &&
      covers(of, consent) &&
      isFree &&
      rules.some((rule) => accepts(of, rule, person, standing))
    )
  })
}

function covers(of: Case, consent: Consent): boolean {
  return (
    consent.acts.includes(of.fact.obtained.act) &&
    consent.categories.includes(of.fact.category) &&
    consent.purposes.includes(of.request.purpose) &&
    consent.recipients.some((recipient) => isSame(recipient, receiverOf(of.request)))
  )
}

/** What happened to one copy of a consent happened to all; what a copy covers is its own (reading 12). */
function eventsOf(of: Case, { id }: Consent): readonly ConsentEvent[] {
  return (of.setting.consents ?? []).filter((copy) => copy.id === id).flatMap((copy) => copy.events)
}

/** Given on or before the day, and not withdrawn that day or later, on or before the day. */
function standingEvents(events: readonly ConsentEvent[], day: string): readonly ConsentEvent[] {
  const past = events.filter((event) => event.on <= day)
  const withdrawn = past.filter((event) => event.event === 'withdrawn')
  return past.filter((event) => event.event === 'given' && withdrawn.every((other) => other.on < event.on))
}

function isStrongEnough(given: ConsentForm, asked: ConsentForm): boolean {
  return fromWeakToStrong.indexOf(given) >= fromWeakToStrong.indexOf(asked)
}

/** At every age the person can have today, one set of qualities is filled in full. Without an age nothing is accepted. */
function accepts(of: Case, rule: ConsentRule, person: KnownPerson, standing: readonly ConsentEvent[]): boolean {
  const ages = possibleAges(person.birth, of.day)
  const isFilledAt = (age: number) =>
    setsAt(rule, age).some((set) => set.every((quality) => isFilled(of, rule, person, quality, standing)))
  return ages.length > 0 && ages.every(isFilledAt)
}

function isFilled(
  of: Case,
  rule: ConsentRule,
  person: KnownPerson,
  quality: ConsentGiver,
  standing: readonly ConsentEvent[],
): boolean {
  const givers = standing
    .filter((event) => event.inQualityOf === quality && isCompetent(of, rule, person, event))
    .map((event) => event.by)
  if (givers.length === 0) return false
  if (quality !== 'parent-with-authority' || rule.parents === 'one') return true
  // Each parent gave as parent; one who is not named did not give.
  return parentsOf(of.setting.people, person.id, of.day).every((parent) => parent !== undefined && givers.includes(parent))
}

/** The quality on the day of giving and today; and at every age possible on the day of giving, a set that asked for it. */
function isCompetent(of: Case, rule: ConsentRule, person: KnownPerson, event: ConsentEvent): boolean {
  const { people } = of.setting
  const quality = event.inQualityOf
  const ages = possibleAges(person.birth, event.on)
  return (
    hadQuality(people, person.id, event.by, quality, event.on) &&
    hadQuality(people, person.id, event.by, quality, of.day) &&
    ages.length > 0 &&
    ages.every((age) => setsAt(rule, age).some((set) => set.includes(quality)))
  )
}

/** The sets of the band an age falls in: the one that began last. None below the first, and none where two begin; an empty set is none. */
function setsAt(rule: ConsentRule, age: number): readonly (readonly ConsentGiver[])[] {
  const begun = rule.bands.filter((band) => band.from <= age)
  const last = begun.filter((band) => begun.every((other) => other === band || other.from < band.from))
  return last.flatMap((band) => band.givers).filter((set) => set.length > 0)
}
