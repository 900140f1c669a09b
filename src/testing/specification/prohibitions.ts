import { catalogue } from '../../schema/catalogue.ts'
import type { ProhibitionKind, Restriction, ShieldingRecord } from '../../schema/index.ts'
import { type Case, filePersons, holdsOn, linkedPersons, names, receiverKind, registered } from './case.ts'
import { verified } from './in-force.ts'
import { regimesOf } from './release.ts'

/** Whether any prohibition hits. */
export function isProhibited(of: Case): boolean {
  const hits: Readonly<Record<ProhibitionKind, boolean>> = {
    'supply-restriction': supplyRestrictionReaches(of) && shieldings(of, 'supply-restriction', linkedPersons(of)).length > 0,
    'address-protection':
      catalogue[of.category].revealsAddress && shieldings(of, 'address-protection', linkedPersons(of)).length > 0,
    'closed-file': shieldings(of, 'closed-file', filePersons(of)).some(
      (record) => !record.exceptFor.includes(of.request.actor.id),
    ),
    'restriction-of-processing': isRestricted(of, 'restriction-of-processing'),
    'upheld-objection': isRestricted(of, 'upheld-objection'),
    'outside-profile': isOutsideProfile(of),
    'confidential-counsellor': regimesOf(of).includes('confidential-counsellor'),
  }
  return Object.values(hits).includes(true)
}

function shieldings(of: Case, kind: ShieldingRecord['kind'], persons: readonly string[]): readonly ShieldingRecord[] {
  return of.setting.people.shielding.filter(
    (record) => record.kind === kind && persons.includes(record.person) && holdsOn(of.day, record),
  )
}

function isRestricted(of: Case, kind: Restriction['kind']): boolean {
  return (of.setting.restrictions ?? []).some(
    (restriction) =>
      restriction.kind === kind &&
      linkedPersons(of).includes(restriction.person) &&
      holdsOn(of.day, restriction) &&
      namesOrAll(restriction.categories, of.category) &&
      namesOrAll(restriction.purposes, of.request.purpose),
  )
}

/** A restriction that names none covers all. */
function namesOrAll<T>(named: readonly T[], member: T): boolean {
  return named.length === 0 || named.includes(member)
}

function isOutsideProfile(of: Case): boolean {
  const profile = registered(of.setting, of.holder)?.profile
  const { obtained, holderRole } = of.fact
  return (
    profile === undefined ||
    !profile.acts.includes(obtained.act) ||
    !profile.categories.includes(of.category) ||
    !profile.holderRoles.includes(holderRole)
  )
}

/** How far this one reaches is law data; all others reach everything. Rows count that are not verified too: they forbid. */
function supplyRestrictionReaches(of: Case): boolean {
  const rows = of.law.flatMap((act) => act.prohibitions).filter((row) => row.kind === 'supply-restriction')
  const receiver = receiverKind(of)
  if (verified(rows).length === 0) return true
  return rows.some(
    (row) =>
      row.kinds.includes(of.request.kind) &&
      (receiver === undefined || names(row.recipients, receiver)) &&
      names(row.acts, of.fact.obtained.act) &&
      names(row.categories, of.category),
  )
}
