import { type Question, registered } from './case.ts'

/** Task: a verified purpose row speaks of the purpose, and the asker's organisation or the receiver is registered in the role whose task it is. */
export function isSomebodysTask(of: Question): boolean {
  const rows = of.law.purposes.filter((row) => row.purpose === of.request.purpose)
  const roles = [of.asker, of.receiver].flatMap((id) => registered(of.setting, id)?.profile.holderRoles ?? [])
  return rows.some((row) => roles.includes(row.holderRole))
}
