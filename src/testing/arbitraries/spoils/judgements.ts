import type { Judgement } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { factOf, nearSpan, type Spoil, type Target, withRequest, withSetting } from './spoil.ts'

/** The request does not rely on the judgement. */
const notListed: Spoil = (it, target) => {
  const ids = covering(it, target).map((judgement) => judgement.id)
  const { necessity } = it.request
  return withRequest(it, { necessity: { ...necessity, judgements: necessity.judgements.filter((id) => !ids.includes(id)) } })
}

/** It is about other persons or categories, another phase, purpose or kind, or holds until about today. */
const aboutOther: Spoil = (it, target, dice) => {
  const found = covering(it, target)
  const { category, files } = target.weighed.placement
  const { from, until = target.question.moment.later } = nearSpan(target.question.moment, dice)
  const change = dice.one<(judgement: Judgement) => Partial<Judgement>>([
    () => ({ from, until }),
    ({ persons }) => ({ persons: persons.filter((person) => person !== files[0]) }),
    ({ categories }) => ({ categories: categories.filter((one) => one !== category) }),
    () => ({ phase: 'aftercare' }),
    () => ({ purpose: 'act-a/task-9' }),
    () => ({ kind: 'good-care' }),
    () => ({ outcome: 'refuses' }),
  ])
  const judgements = (it.setting.judgements ?? []).map((judgement) =>
    found.includes(judgement) ? { ...judgement, ...change(judgement) } : judgement,
  )
  return withSetting(it, { judgements })
}

/** Somebody else refused, about the same or nearly the same; the request need not say so. */
const refused: Spoil = (it, target, dice) => {
  const { moment } = target.question
  const { from, until = moment.later } = nearSpan(moment, dice)
  const refusals = covering(it, target).map(
    (judgement): Judgement => ({
      ...judgement,
      id: `refusal-of-${judgement.id}-${target.at}`,
      outcome: 'refuses',
      ...dice.one<Partial<Judgement>>([{}, { from, until }, { phase: 'aftercare' }, { persons: judgement.persons.slice(0, 1) }]),
    }),
  )
  return withSetting(it, { judgements: [...(it.setting.judgements ?? []), ...refusals] })
}

/** The judgement that an open norm asks for is missing, refused, over, or about something else. */
export const judgementSpoils: readonly Spoil[] = [notListed, aboutOther, aboutOther, refused]

/** The judgements that can cover the target. */
function covering(it: Case, target: Target): readonly Judgement[] {
  const { category } = factOf(it, target)
  const { files, others } = target.weighed.placement
  const persons = [...files, ...others.map((other) => other.person)]
  return (it.setting.judgements ?? []).filter(
    (judgement) => judgement.categories.includes(category) && judgement.persons.some((person) => persons.includes(person)),
  )
}
