import type { Day, EventKind, FactRef, Judgement, Notice, OrganisationId, People, Provision, Staff } from '../../schema/index.ts'
import type { Whom } from './whom.ts'

/** Somebody who has to be told of something, by which row, until when. It names facts and persons by their ids, and says nothing of them. */
export interface NoticeDue extends Whom {
  readonly event: string
  readonly kind: EventKind
  /** The row of the duty. */
  readonly duty: string
  /** Whether the row was read; a row that was not sets no day. */
  readonly settled: boolean
  readonly holder: OrganisationId
  readonly facts: readonly FactRef[]
  readonly from: Day
  /** The last day in time; absent: none in the act. */
  readonly last?: Day
  /** How often it was put off in time. */
  readonly extensions: number
  /** The row by which it need not be done, where one does. */
  readonly exempt?: string
  readonly overdue: boolean
}

/** What is known beside events and law; whatever is absent exempts nobody and names no receiver. */
export interface NoticeContext {
  readonly people: People
  readonly provisions?: readonly Provision[]
  readonly notices?: readonly Notice[]
  readonly judgements?: readonly Judgement[]
  readonly staff?: Staff
  readonly on: Day
}
