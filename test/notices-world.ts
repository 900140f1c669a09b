import type { Notice, NoticeContext, NotifiableEvent, Provision } from 'klantbeeld/rights'
import { city, clinic, day, people } from './rights-world.ts'

/** What was recorded, of Anna. */
export const fact = { holder: city, id: 'wmo-2', version: 2 }
/** Something that happened on 2 November 2026, to Anna. */
export const event = (kind: NotifiableEvent['kind'], more: Partial<NotifiableEvent> = {}): NotifiableEvent => ({
  format: 'klantbeeld/notifiable-event@1',
  id: `event-${kind}`,
  kind,
  on: day('2026-11-02'),
  holder: city,
  holderRole: 'college',
  facts: [fact],
  persons: ['anna'],
  ...more,
})
/** The clinic got the fact. */
export const provision = (id: string, more: Partial<Provision> = {}, version = 1): Provision => ({
  format: 'klantbeeld/provision@1',
  id,
  provided: [{ fact: { ...fact, version }, holderRole: 'college', persons: ['anna'], rows: ['wmo/5.2.1'] }],
  recipient: clinic,
  purpose: 'wmo/onderzoek',
  on: day('2026-10-01'),
  ...more,
})
/** Anna was told on 20 November 2026. */
export const notice = (due: { event: string; duty: string }, more: Partial<Notice> = {}): Notice => ({
  format: 'klantbeeld/notice@1',
  id: `notice-${due.event}`,
  duty: due.duty,
  events: [due.event],
  to: 'person-concerned',
  person: 'anna',
  outcome: 'told',
  by: 'worker',
  on: day('2026-11-20'),
  recordedAt: '2026-11-20T10:00:00Z',
  ...more,
})
/** What is known beside events and law. */
export const context: NoticeContext = { people, on: day('2026-11-26') }
