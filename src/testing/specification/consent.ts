import type { ConsentNeed } from '../../law/index.ts'
import type { Consent, ConsentEvent, ConsentForm, KnownPerson } from '../../schema/index.ts'
import { accepts } from './accepting.ts'
import { type Case, isSame } from './case.ts'

const fromWeakToStrong: readonly ConsentForm[] = ['presumed', 'express', 'written']

/** Whether every consent a row needs was given, of every person whose file it is. */
export function areGiven(of: Case, needs: readonly ConsentNeed[]): boolean {
  const files = of.persons.filter(({ part }) => part === 'file')
  return needs.every((need) => files.every(({ known }) => known !== undefined && isGivenFor(of, need, known)))
}

/** One consent has to do it all: kind, cover, freedom, form, and who gave it. */
function isGivenFor(of: Case, need: ConsentNeed, person: KnownPerson): boolean {
  return (of.setting.consents ?? []).some(
    (consent) =>
      consent.kind === need.kind &&
      consent.person === person.id &&
      covers(of, consent) &&
      copiesOf(of, consent).every(isFree) &&
      isAccepted(of, need, person, consent),
  )
}

function isAccepted(of: Case, need: ConsentNeed, person: KnownPerson, consent: Consent): boolean {
  const events = copiesOf(of, consent).flatMap((copy) => copy.events)
  const standing = standingEvents(events, of.day).filter((event) => isStrongEnough(event.form, need.form))
  return of.law.consentRules.some((rule) => rule.id === need.rule && accepts(of, rule, person, standing))
}

function covers(of: Case, consent: Consent): boolean {
  return (
    consent.acts.includes(of.fact.obtained.act) &&
    consent.categories.includes(of.category) &&
    consent.purposes.includes(of.request.purpose) &&
    consent.recipients.some((recipient) => isSame(recipient, of.receiver))
  )
}

/** What happened to one copy of a consent happened to all, and what forced one forced all; what a copy covers is its own (reading 12). */
function copiesOf(of: Case, { id }: Consent): readonly Consent[] {
  return (of.setting.consents ?? []).filter((copy) => copy.id === id)
}

function isFree(copy: Consent): boolean {
  return copy.frame === 'voluntary' && copy.refusalCosts === 'none'
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
