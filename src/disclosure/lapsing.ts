import { addPeriod, earliest, latest, nextDay, type Period } from '../core/day.ts'
import { type Compiled, type ConsentNeed, type ConsentRule, compile, onDay } from '../law/index.ts'
import { includes } from '../law/row.ts'
import type { CategoryId, Consent, Day, Judgement } from '../schema/index.ts'
import { settingAsOne } from './as-one.ts'
import { competent } from './competence.ts'
import { standing } from './consented.ts'
import { freelyGiven } from './consents.ts'
import { isMandated } from './judgements.ts'
import type { Setting } from './setting.ts'

/** A consent that a rule accepts today and will not accept on a day to come: ask anew in time, of whoever then decides. */
export interface LapsingConsent {
  readonly consent: string
  readonly person: string
  /** The consent rule that will no longer accept it. */
  readonly rule: string
  /** The first day on which it no longer counts. */
  readonly lapsesOn: Day
}

/**
 * The consents that count on a day and lapse within a period after it: because the person comes to an age at which somebody else decides, because
 * authority or representation ends or begins, or because another version of an act does. Withdrawals are no lapse: they are there already.
 */
export function consentsLapsing(decidedAgainst: Setting, on: Day, period: Period): readonly LapsingConsent[] {
  const setting = settingAsOne(decidedAgainst)
  const law = compile(setting.law)
  const until = addPeriod(on, period, 'long')
  return freelyGiven(setting.consents ?? []).flatMap((consent) => {
    const days = turningDays(consent, setting, law).filter((day) => on < day && day <= until)
    return needsOf(consent, law, on).flatMap((need): LapsingConsent[] => {
      const lapses = consent.categories
        .filter((category) => counts(consent, need, category, setting, law, on))
        .flatMap((category) => days.find((day) => !counts(consent, need, category, setting, law, day)) ?? [])
      const [lapsesOn] = lapses.sort()
      return lapsesOn === undefined ? [] : [{ consent: consent.id, person: consent.person, rule: need.rule, lapsesOn }]
    })
  })
}

/** What rows in force ask of consents of this kind, for one of its purposes and of one of its acts, each rule and form once. */
function needsOf({ kind, purposes, acts }: Consent, law: Compiled, on: Day): readonly ConsentNeed[] {
  const { domains } = onDay(law, on)
  const regimes = domains
    .flatMap(({ secrecy }) => secrecy)
    .filter((row) => row.acts.some((act) => acts.includes(act)))
    .map((row) => row.regime)
  const rows = domains.flatMap(({ grounds, releases }) => [
    ...grounds.filter((row) => row.obtained.acts.some((act) => acts.includes(act))),
    ...releases.filter((row) => regimes.includes(row.regime)),
  ])
  const needs = rows
    .filter((row) => row.confidence === 'verified' && purposes.some((purpose) => includes(row.purposes, purpose)))
    .flatMap((row) => row.consents.filter((need) => need.kind === kind))
  return [...new Map(needs.map((need) => [`${need.rule} ${need.form}`, need])).values()]
}

function counts(consent: Consent, need: ConsentNeed, category: CategoryId, setting: Setting, law: Compiled, on: Day): boolean {
  const rule = onDay(law, on).consentRule(need.rule)
  if (rule === undefined) return false
  const judgements = incompetenceIn(consent, category, setting)
  return competent(standing(consent, need.form, on), {
    person: consent.person,
    rule,
    people: setting.people,
    today: on,
    judgements,
    reliable: judgements.filter((judgement) => isMandated(judgement, setting)),
  })
}

function incompetenceIn({ person, purposes }: Consent, category: CategoryId, { judgements = [] }: Setting): readonly Judgement[] {
  return judgements.filter(
    (judgement) =>
      judgement.kind === 'competence' &&
      judgement.outcome === 'refuses' &&
      judgement.persons.includes(person) &&
      purposes.includes(judgement.purpose) &&
      judgement.categories.includes(category),
  )
}

/** The days on which who decides for the person can change, in order. */
function turningDays({ person }: Consent, { people, judgements = [], law: domains }: Setting, law: Compiled): readonly Day[] {
  const rules = law.domains.flatMap((domain) => domain.consentRules)
  const spans = [
    ...people.authority.filter((record) => record.child === person),
    ...people.representation.filter((record) => record.person === person),
    ...people.relations,
    ...judgements.filter((judgement) => judgement.persons.includes(person)),
    ...domains.map((domain) => ({ from: domain.validFrom, until: domain.validUntil })),
  ]
  const birth = people.persons.find((one) => one.id === person)?.birth ?? 'unknown'
  const turns = [
    ...spans.flatMap(({ from, until }) => [
      ...(from === undefined ? [] : [from]),
      ...(until === undefined ? [] : [nextDay(until)]),
    ]),
    ...[earliest(birth), latest(birth)].flatMap((born) => (born === undefined ? [] : agesIn(rules).flatMap(birthdays(born)))),
  ]
  return [...new Set(turns)].sort()
}

function agesIn(rules: readonly ConsentRule[]): readonly number[] {
  return [...new Set(rules.flatMap((rule) => [...rule.bands, ...(rule.incompetent ?? [])].map((band) => band.from)))]
}

/** Both days on which somebody born on 29 February can be said to come of an age. */
function birthdays(born: Day): (age: number) => readonly Day[] {
  return (age) => [addPeriod(born, `P${age}Y`, 'short'), addPeriod(born, `P${age}Y`, 'long')]
}
