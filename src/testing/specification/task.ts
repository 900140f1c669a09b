import { askerOf, type Case, receiverOf, registered } from './case.ts'
import { verified } from './in-force.ts'

/** Task: a verified purpose row speaks of the purpose, and the asker's organisation or the receiver is registered in the role whose task it is. */
export function isSomebodysTask(of: Case): boolean {
  const rows = of.law.flatMap((act) => verified(act.purposes)).filter((row) => row.purpose === of.request.purpose)
  const roles = [askerOf(of.request), receiverOf(of.request)].flatMap(
    (id) => registered(of.setting, id)?.profile.holderRoles ?? [],
  )
  return rows.some((row) => roles.includes(row.holderRole))
}
