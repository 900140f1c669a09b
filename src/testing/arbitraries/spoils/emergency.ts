import { type EmergencySet, emergencyReasons } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { factOf, nearSpan, type Spoil, withRequest, withSetting } from './spoil.ts'

/** The minimum was adopted without the category, for another purpose or other reasons, or until about today; or nothing was adopted. */
const otherMinimum: Spoil = (it, target, dice) => {
  const { category, contains = [] } = factOf(it, target)
  const { from, until = target.question.moment.later } = nearSpan(target.question.moment, dice)
  const gone = dice.one([category, ...contains])
  const { emergencySets: _, ...without } = it.setting
  return dice.one<() => Case>([
    () => withSets(it, (set) => ({ categories: set.categories.filter((one) => one !== gone) })),
    () => withSets(it, () => ({ from, until })),
    () => withSets(it, () => ({ purpose: 'act-a/task-9' })),
    () => withSets(it, () => ({ reasons: emergencyReasons.filter((reason) => reason !== it.request.emergency) })),
    () => ({ ...it, setting: without }),
  ])()
}

/** The role opens nothing in an emergency, or it is another role that does. */
const notAuthorised: Spoil = (it, _target, dice) => {
  const { staff } = it.setting
  const authorisations = staff.authorisations.map(({ inEmergency: _, ...closed }) =>
    closed.role === 'role-1' || dice.odds(1, 2) ? closed : { ...closed, inEmergency: true as const },
  )
  return withSetting(it, { staff: { ...staff, authorisations } })
}

/** Another emergency is stated, or none. */
const otherEmergency: Spoil = (it, _target, dice) => {
  const { emergency, ...calm } = it.request
  const others = emergencyReasons.filter((reason) => reason !== emergency)
  return emergency !== undefined && dice.odds(1, 2) ? { ...it, request: calm } : withRequest(it, { emergency: dice.one(others) })
}

/** Of an emergency the minimum is another; without one nothing changes. */
export const minimumSpoils: readonly Spoil[] = [
  (it, target, dice) => (it.request.emergency === undefined ? it : otherMinimum(it, target, dice)),
]

/** An emergency that is not one, or for which something is lacking. */
export const emergencySpoils: readonly Spoil[] = [
  (it, target, dice) =>
    dice.one(it.request.emergency === undefined ? [otherEmergency] : [notAuthorised, otherEmergency, otherMinimum])(
      it,
      target,
      dice,
    ),
]

function withSets(it: Case, change: (set: EmergencySet) => Partial<EmergencySet>): Case {
  return withSetting(it, { emergencySets: (it.setting.emergencySets ?? []).map((set) => ({ ...set, ...change(set) })) })
}
