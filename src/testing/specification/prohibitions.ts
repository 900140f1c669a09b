import { catalogue } from '../../schema/catalogue.ts'
import type { ProhibitionKind, Restriction, ShieldingRecord } from '../../schema/index.ts'
import { type Case, holdsOn, names, registered } from './case.ts'
import { isIdentityDisputed } from './identity-disputed.ts'
import { verified } from './in-force.ts'
import { regimesOf } from './release.ts'

/** When each prohibition hits. */
const hits: Readonly<Record<ProhibitionKind, (of: Case) => boolean>> = {
  'supply-restriction': (of) => shieldings(of, 'supply-restriction', of.linkedPersons).length > 0 && supplyRestrictionReaches(of),
  'address-protection': (of) =>
    catalogue[of.category].revealsAddress && shieldings(of, 'address-protection', of.linkedPersons).length > 0,
  'closed-file': (of) =>
    shieldings(of, 'closed-file', of.filePersons).some((record) => !record.exceptFor.includes(of.request.actor.id)),
  'restriction-of-processing': (of) => isRestricted(of, 'restriction-of-processing'),
  'upheld-objection': (of) => isRestricted(of, 'upheld-objection'),
  'outside-profile': isOutsideProfile,
  'confidential-counsellor': (of) => regimesOf(of).includes('confidential-counsellor'),
  'identity-disputed': isIdentityDisputed,
}

/** Whether any prohibition hits. */
export function isProhibited(of: Case): boolean {
  return Object.values(hits).some((hitsOn) => hitsOn(of))
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
      of.linkedPersons.includes(restriction.person) &&
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
  const rows = of.law.prohibitions.filter((row) => row.kind === 'supply-restriction')
  if (verified(rows).length === 0) return true
  return rows.some(
    (row) =>
      row.kinds.includes(of.request.kind) &&
      (of.receiverKind === undefined || names(row.recipients, of.receiverKind)) &&
      names(row.acts, of.fact.obtained.act) &&
      names(row.categories, of.category),
  )
}
