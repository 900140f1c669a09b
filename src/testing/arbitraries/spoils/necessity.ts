import { catalogue, type NecessitySet } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { factOf, nearSpan, type Spoil, withRequest, withSetting } from './spoil.ts'

/** The municipality did not adopt the category as needed. */
const notAdopted: Spoil = (it, target) => {
  const { category } = factOf(it, target)
  return withSets(it, (set) => ({ ...set, categories: set.categories.filter((one) => one !== category) }))
}

/** The sets that have the category hold until about today, or are of another phase or purpose. */
const otherSet: Spoil = (it, target, dice) => {
  const { category } = factOf(it, target)
  const { from, until = target.question.moment.later } = nearSpan(target.question.moment, dice)
  const change = dice.one<Partial<NecessitySet>>([
    { from, until },
    { from, until },
    { phase: 'aftercare' },
    { purpose: 'act-a/task-9' },
  ])
  return withSets(it, (set) => (set.categories.includes(category) ? { ...set, ...change } : set))
}

/** The question asked does not touch the domain of life. */
const otherDomain: Spoil = (it, target) => {
  const { domain } = catalogue[factOf(it, target).category]
  const { necessity } = it.request
  return withRequest(it, { necessity: { ...necessity, domains: necessity.domains.filter((one) => one !== domain) } })
}

/** Not adopted as needed, or not asked for. */
export const necessitySpoils: readonly Spoil[] = [notAdopted, otherSet, otherDomain]

/** No question is asked at all. */
export const noQuestion: Spoil = (it) => withRequest(it, { necessity: { ...it.request.necessity, question: ' \n' } })

function withSets(it: Case, change: (set: NecessitySet) => NecessitySet): Case {
  return withSetting(it, { necessitySets: it.setting.necessitySets.map(change) })
}
