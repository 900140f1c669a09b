import { comparable } from '../../core/canonical.ts'
import { inOrderOf, inOrderOfKeys } from '../../core/order.ts'
import { deadlineOf } from '../../law/deadline.ts'
import type { LawDomain } from '../../law/index.ts'
import type { Day, NotifiableEvent } from '../../schema/index.ts'
import { type DutyToTell, dutiesToTell } from './duties-to-tell.ts'
import { exemptBy } from './exempt-by.ts'
import type { NoticeContext, NoticeDue } from './notice-due.ts'
import { isTo, type Whom, whomOf } from './whom.ts'

/**
 * Who has to be told of what, until when, by the law of the day it happened; without what was told already. Only a verified row sets a day. What need not
 * be told, by a row that prescribes the provision or an exception that somebody with the mandate weighed, stays on the list with that row. Order does
 * not matter.
 */
export function notificationsDue(
  events: readonly NotifiableEvent[],
  law: readonly LawDomain[],
  context: NoticeContext,
): readonly NoticeDue[] {
  const due = events
    .filter((event) => event.on <= context.on)
    .flatMap((event) => dutiesToTell(event, law).flatMap((duty) => dueOf(event, duty, law, context)))
  const once = new Map(due.map((item) => [orderOf(item), item]))
  return inOrderOfKeys(once)
}

/** What is over time on a day, first what is so longest; what need not be told is not. */
export function overdueNotices(list: readonly NoticeDue[], on: Day): readonly NoticeDue[] {
  const over = list.filter((item) => isOver(item, on)).map((item) => ({ ...item, overdue: true }))
  return inOrderOf(over, orderOf)
}

function dueOf(
  event: NotifiableEvent,
  duty: DutyToTell,
  law: readonly LawDomain[],
  context: NoticeContext,
): readonly NoticeDue[] {
  const { people, provisions = [], notices = [] } = context
  const records = notices.filter(
    (notice) => notice.duty === duty.row.id && notice.events.includes(event.id) && notice.on <= context.on,
  )
  return whomOf(duty.rule, event, { people, provisions }).flatMap((whom) => {
    const own = records.filter((notice) => isTo(notice, whom))
    if (own.some(({ outcome }) => outcome === 'told')) return []
    const exempt = exemptBy(event, whom, { rule: duty.rule, notices: own, law, context })
    const putOff = own.flatMap((notice) => (notice.outcome === 'put-off' ? [notice.on] : []))
    const item = { ...itemOf(event, duty, whom, putOff), ...(exempt === undefined ? {} : { exempt }) }
    return [{ ...item, overdue: isOver(item, context.on) }]
  })
}

function itemOf(
  event: NotifiableEvent,
  { row, rule }: DutyToTell,
  whom: Whom,
  putOff: readonly Day[],
): Omit<NoticeDue, 'overdue' | 'exempt'> {
  const settled = row.confidence === 'verified'
  const deadline = settled ? deadlineOf(event.on, { ...row, ...rule }, putOff) : { extensions: 0 }
  return {
    event: event.id,
    kind: event.kind,
    duty: row.id,
    settled,
    holder: event.holder,
    ...whom,
    facts: event.facts,
    from: event.on,
    ...deadline,
  }
}

function isOver({ last, exempt }: Pick<NoticeDue, 'last' | 'exempt'>, on: Day): boolean {
  return exempt === undefined && last !== undefined && last < on
}

function orderOf(item: NoticeDue): string {
  return [item.last ?? '9999', item.duty, item.event, comparable(item)].join('\u0000')
}
