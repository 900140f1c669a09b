import type { ConsentNeed } from '../law/index.ts'
import { type CategoryId, type Consent, type ConsentEvent, type ConsentForm, consentForms, type Day } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import { competent } from './competence.ts'
import { isMandated } from './judgements.ts'

/** Whether every consent a row needs was given for every one of these persons and stands today. */
export function consented(
  needs: readonly ConsentNeed[],
  act: string,
  category: CategoryId,
  persons: readonly string[],
  asking: Asking,
): boolean {
  return needs.every((need) => persons.every((person) => consentedBy(need, act, category, person, asking)))
}

function consentedBy(need: ConsentNeed, act: string, category: CategoryId, person: string, asking: Asking): boolean {
  return (asking.consents.get(person) ?? []).some(
    (consent) =>
      consent.kind === need.kind &&
      consent.acts.includes(act) &&
      consent.categories.includes(category) &&
      stands(consent, need, category, asking),
  )
}

/**
 * Whether a consent was given as a need asks and stands today. Unless the person's competence was judged for some matter it is the same for every
 * fact, so remembered for the length of one request.
 */
function stands(consent: Consent, need: ConsentNeed, category: CategoryId, asking: Asking): boolean {
  const { standing: known, law, day: today, setting } = asking
  const judgements = asking.incompetence.get(consent.person)
  const before = judgements === undefined ? known.get(need)?.get(consent) : undefined
  if (before !== undefined) return before
  const rule = law.consentRule(need.rule)
  const about = (judgements ?? []).filter((judgement) => judgement.categories.includes(category))
  const answer =
    rule !== undefined &&
    competent(standing(consent, need.form, today), {
      person: consent.person,
      rule,
      people: setting.people,
      today,
      judgements: about,
      reliable: about.filter((judgement) => isMandated(judgement, setting)),
    })
  if (judgements === undefined) known.set(need, (known.get(need) ?? new Map<Consent, boolean>()).set(consent, answer))
  return answer
}

/** Events of giving in a form that counts, which no withdrawal on the same day or later has undone. */
export function standing(consent: Consent, form: ConsentForm, today: Day): readonly ConsentEvent[] {
  const withdrawn = consent.events.filter((event) => event.event === 'withdrawn' && event.on <= today).map((event) => event.on)
  return consent.events.filter(
    (event) =>
      event.event === 'given' &&
      event.on <= today &&
      consentForms.indexOf(event.form) >= consentForms.indexOf(form) &&
      !withdrawn.some((on) => on >= event.on),
  )
}
