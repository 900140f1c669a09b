import { addPeriod } from '../../core/day.ts'
import { compile, type DutyRow, type LawDomain, type NoticeRule, onDay } from '../../law/index.ts'
import type { NotifiableEvent } from '../../schema/index.ts'

/** A duty to tell somebody. */
export interface DutyToTell {
  readonly row: DutyRow
  readonly rule: NoticeRule
}

/** The duties that an event brings, by the law of its day; a duty that a verified row of this holder takes the place of is not among them. */
export function dutiesToTell(event: NotifiableEvent, law: readonly LawDomain[]): readonly DutyToTell[] {
  const duties = onDay(compile(law), event.on)
    .domains.flatMap((domain) => domain.duties)
    .flatMap((row) => (row.notice === undefined ? [] : [{ row, rule: row.notice }]))
    .filter(({ rule }) => isOfHolder(rule, event))
  const replaced = duties.flatMap(({ row, rule }) => (row.confidence === 'verified' ? (rule.insteadOf ?? []) : []))
  return duties.filter(
    ({ row, rule }) => rule.events.includes(event.kind) && !replaced.includes(row.id) && isAskedInTime(rule, event),
  )
}

function isOfHolder({ holderRoles }: NoticeRule, { holderRole }: NotifiableEvent): boolean {
  return holderRoles === undefined || (holderRole !== undefined && holderRoles.includes(holderRole))
}

/** The day somebody asks lies within a term that counts as a deadline does. */
function isAskedInTime({ askedWithin }: NoticeRule, { on, askedOn }: NotifiableEvent): boolean {
  if (askedWithin === undefined) return true
  return askedOn !== undefined && on <= askedOn && askedOn <= addPeriod(on, askedWithin, 'long')
}
