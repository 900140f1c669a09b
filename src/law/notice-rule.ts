import { z } from 'zod'
import {
  type EventKind,
  eventKinds,
  type HolderRole,
  holderRoles,
  Id,
  Period,
  type Period as Term,
  type Told,
  told,
} from '../schema/index.ts'

/** Who is told of somebody from one age up to the next. */
export interface ToldFrom {
  readonly from: number
  readonly told: readonly Told[]
}

/** What makes a duty to tell arise, and who is told; within what term stands on the duty. */
export interface NoticeRule {
  /** What happened; the term counts from its day. */
  readonly events: readonly EventKind[]
  /** By age of the person concerned; one line from 0 where age does not matter. */
  readonly to: readonly ToldFrom[]
  /** Roles of the holder whose duty it is; absent: whoever holds. */
  readonly holderRoles?: readonly HolderRole[]
  /** Duties that these holders have this one instead of. */
  readonly insteadOf?: readonly string[]
  /** Whether it falls away where a law expressly prescribes the obtaining or giving. */
  readonly notWherePrescribed?: true
  /** Rows that name an exception, which somebody with the mandate has to weigh. */
  readonly exceptions?: readonly string[]
  /** Within what time of what happened the person has to ask for it; absent: nobody has to ask. */
  readonly askedWithin?: Term
  /** Whether it can be put off again and again. */
  readonly extendableAgain?: true
}

/** Schema of {@link NoticeRule}. */
export const NoticeRule: z.ZodType<NoticeRule> = z.strictObject({
  events: z.array(z.enum(eventKinds)).min(1),
  to: z.array(z.strictObject({ from: z.int().min(0).max(120), told: z.array(z.enum(told)) })).min(1),
  holderRoles: z.array(z.enum(holderRoles)).min(1).exactOptional(),
  insteadOf: z.array(Id).min(1).exactOptional(),
  notWherePrescribed: z.literal(true).exactOptional(),
  exceptions: z.array(Id).min(1).exactOptional(),
  askedWithin: Period.exactOptional(),
  extendableAgain: z.literal(true).exactOptional(),
})
