import { z } from 'zod'
import { type CategoryId, CategoryIds } from './catalogue.ts'
import { Day, Id, Instant } from './primitives.ts'
import { type Recorded, recorded } from './recorded.ts'

/** That an act of a steward was undone: when, by whom and why. The record stays, and counts no longer. */
export interface Undone {
  readonly at: Instant
  readonly by: string
  readonly because: string
}

/**
 * What tells a delivered person apart: the organisation (`scheme:value`) and a number it delivers them under, or, where it has none, one of its
 * fragments and the `ref` there. A ref means something in its own fragment only.
 */
export type DeliveredName =
  | { readonly organisation: string; readonly number: string }
  | { readonly organisation: string; readonly fragment: string; readonly ref: string }

/** A steward's act on one delivered person: `joined` to a known person, or `kept-apart` from one. */
export interface LinkRecord extends Recorded {
  readonly kind: 'joined' | 'kept-apart'
  readonly delivered: DeliveredName
  readonly person: string
  readonly by: string
  readonly because: string
  readonly undone?: Undone
}

/**
 * Somebody else used this person's identity: what was recorded in that time may be about that other one. It is withheld from use and provision
 * while the dispute stands, and never from the person's own access.
 */
export interface IdentityDisputeRecord extends Recorded {
  readonly person: string
  /** Categories in dispute; empty: every category. */
  readonly categories: readonly CategoryId[]
  /** The first and the last day on which the identity was used; no last day: not known to have ended. */
  readonly from: Day
  readonly until?: Day
  /** The first day on which the dispute no longer stands. */
  readonly settledOn?: Day
  readonly by: string
  readonly because: string
}

/** A known person, first known by a local number, turned out to be another known person: whatever names `person` is read as naming `is`. */
export interface SamePersonRecord extends Recorded {
  readonly person: string
  readonly is: string
  readonly by: string
  readonly because: string
  readonly undone?: Undone
}

const act = { ...recorded, by: Id, because: Id }
const undone = z.strictObject({ at: Instant, by: Id, because: Id }).exactOptional()
/** Schema of {@link LinkRecord}. */
export const LinkRecord: z.ZodType<LinkRecord> = z.strictObject({
  ...act,
  kind: z.enum(['joined', 'kept-apart']),
  delivered: z.union([
    z.strictObject({ organisation: Id, number: Id }),
    z.strictObject({ organisation: Id, fragment: Id, ref: Id }),
  ]),
  person: Id,
  undone,
})
/** Schema of {@link IdentityDisputeRecord}. */
export const IdentityDisputeRecord: z.ZodType<IdentityDisputeRecord> = z.strictObject({
  ...act,
  person: Id,
  categories: z.array(CategoryIds),
  from: Day,
  until: Day.exactOptional(),
  settledOn: Day.exactOptional(),
})
/** Schema of {@link SamePersonRecord}. */
export const SamePersonRecord: z.ZodType<SamePersonRecord> = z.strictObject({ ...act, person: Id, is: Id, undone })
