import { capacities, holderRoles, origins } from '../../../schema/index.ts'
import { factOf, type Spoil, withFact } from './spoil.ts'

/** From somebody else than the row accepts. */
const otherOrigin: Spoil = (it, target, dice) => {
  const { obtained } = factOf(it, target)
  return withFact(it, target, { obtained: { ...obtained, from: dice.one(origins) } })
}

const otherCapacity: Spoil = (it, target, dice) => {
  const { obtained } = factOf(it, target)
  return withFact(it, target, { obtained: { ...obtained, capacity: dice.one(capacities) } })
}

const otherAct: Spoil = (it, target, dice) => {
  const { obtained } = factOf(it, target)
  return withFact(it, target, { obtained: { ...obtained, act: dice.one([...target.question.on.acts, 'act-none']) } })
}

const otherPurpose: Spoil = (it, target, dice) => {
  const { obtained } = factOf(it, target)
  return withFact(it, target, { obtained: { ...obtained, purpose: `${obtained.act}/task-${dice.one([9, 1, 2, 3])}` } })
}

const otherHolderRole: Spoil = (it, target, dice) => withFact(it, target, { holderRole: dice.one(holderRoles) })

/** Obtained in another way, or held in another role, than where the fact was put. */
export const obtainedSpoils: readonly Spoil[] = [otherOrigin, otherCapacity, otherAct, otherPurpose, otherHolderRole]
