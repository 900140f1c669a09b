import type { Holders } from '../../law/index.ts'
import { type Case, isSame, names } from './case.ts'

/** Whether a row speaks of this holder: its role, and whether it is the organisation that asks or receives. */
export function holderAgrees(of: Case, holders: Holders): boolean {
  const isOwn = isSame(of.holder, of.receiver)
  const agrees = { own: isOwn, other: !isOwn, any: true }[holders.organisation]
  return names(holders.roles, of.fact.holderRole) && agrees
}
