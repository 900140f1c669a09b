import { type Consent, type ConsentEvent, consentGivers } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import type { Dice } from '../dice.ts'
import { factOf, type Spoil, type Target, withSetting } from './spoil.ts'

/** Withdrawn: on the day of giving, yesterday, today, or only from tomorrow. */
const withdrawn: Spoil = (it, target, dice) =>
  withConsents(it, target, (consent) => {
    const { day, tomorrow, ago, longAgo, at } = target.question.moment
    const given = dice.one(consent.events)
    const on = dice.one([given.on, day, ago[1] ?? day, tomorrow, longAgo])
    return { events: [...consent.events, { ...given, event: 'withdrawn', on, recordedAt: at }] }
  })

/** Covers something else, was not free, or was paid for. */
const otherScope: Spoil = (it, target, dice) => {
  const { act, category } = target.weighed.placement
  const change = dice.one<(consent: Consent) => Partial<Consent>>([
    ({ acts }) => ({ acts: acts.filter((one) => one !== act) }),
    ({ categories }) => ({ categories: categories.filter((one) => one !== category) }),
    () => ({ purposes: ['act-a/task-9'] }),
    () => ({ recipients: [{ scheme: 'local', value: 'other' }] }),
    () => ({ frame: dice.one(['pressure', 'compulsion'] as const) }),
    () => ({ refusalCosts: dice.one(['detriment', 'unknown'] as const) }),
    () => ({ kind: dice.one(['help', 'share'] as const) }),
  ])
  return withConsents(it, target, change)
}

/** Given by somebody else, in another quality, in a weaker form, long ago, or only tomorrow. */
const otherGiving: Spoil = (it, target, dice) => {
  const { tomorrow, day, veryLongAgo } = target.question.moment
  const change = dice.one<Partial<ConsentEvent>>([
    { by: dice.one(target.question.known) },
    { inQualityOf: dice.one(consentGivers) },
    { form: 'presumed' },
    { form: 'express' },
    { on: dice.one([tomorrow, day, veryLongAgo]) },
  ])
  return withConsents(it, target, ({ events }) => ({ events: changeOne(events, change, dice) }))
}

/** One of those who had to give did not. */
const oneMissing: Spoil = (it, target, dice) =>
  withConsents(it, target, ({ events }) => {
    const missing = dice.one(events)
    const rest = events.filter((event) => event !== missing)
    return { events: rest.length > 0 ? rest : [{ ...missing, form: 'presumed' }] }
  })

/** A consent that does not cover, does not stand, or was not given by who can give it. */
export const consentSpoils: readonly Spoil[] = [withdrawn, withdrawn, otherScope, otherGiving, otherGiving, oneMissing]

function changeOne(events: readonly ConsentEvent[], change: Partial<ConsentEvent>, dice: Dice): readonly ConsentEvent[] {
  const chosen = dice.below(events.length)
  return events.map((event, index) => (index === chosen ? { ...event, ...change } : event))
}

/** The case with the consents that can cover the target changed. */
function withConsents(it: Case, target: Target, change: (consent: Consent) => Partial<Consent>): Case {
  const { category } = factOf(it, target)
  const { files } = target.weighed.placement
  const consents = (it.setting.consents ?? []).map((consent) =>
    files.includes(consent.person) && consent.categories.includes(category) ? { ...consent, ...change(consent) } : consent,
  )
  return withSetting(it, { consents })
}
