import type { Fact } from '../../../schema/index.ts'
import { factOf, fragmentOf, type Spoil, withFact, withFragment } from './spoil.ts'

/** Nothing is said of secrecy. */
const unstated: Spoil = (it, target) => {
  const { secrecy: _, ...silent } = factOf(it, target)
  const facts = fragmentOf(it, target).facts.map((fact, at): Fact => (at === target.at ? silent : fact))
  return withFragment(it, target, { facts })
}

/** Under one regime more: of this law, of none, or of the confidential counsellor. */
const oneMore: Spoil = (it, target, dice) => {
  const { secrecy = [] } = factOf(it, target)
  const regimes = [...target.question.on.regimes.values()].flat()
  return withFact(it, target, { secrecy: [...secrecy, dice.one([...regimes, 'regime-none', 'confidential-counsellor'])] })
}

/** The worker who asks is bound by no duty of secrecy. */
const workerNotBound: Spoil = (it) => {
  const { staff } = it.setting
  const workers = staff.workers.map((worker) => ({ ...worker, boundToSecrecy: false }))
  return { ...it, setting: { ...it.setting, staff: { ...staff, workers } } }
}

/** Secrecy that is not stated, not lifted, or not shared by the worker. */
export const secrecySpoils: readonly Spoil[] = [unstated, oneMore, oneMore, workerNotBound]
