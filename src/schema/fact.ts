import { z } from 'zod'
import { type CategoryId, CategoryIds, catalogue, categoryIds, type ValueOf } from './catalogue.ts'
import { type HolderRole, holderRoles } from './holder-words.ts'
import { Id, PartialDay } from './primitives.ts'
import { shapes } from './values.ts'
import {
  type Capacity,
  type CaseResult,
  capacities,
  caseResults,
  type Origin,
  origins,
  type Part,
  parts,
  type Standing,
  standings,
} from './words.ts'

/** A person of the fragment and the part that person has in a fact. */
export interface PartIn {
  /** The `ref` of a person in the same fragment. */
  readonly person: string
  readonly part: Part
}

/** Under which act and purpose a fact was obtained, in which capacity, and from whom. */
export interface Obtained {
  readonly act: string
  /** `act/task`. */
  readonly purpose: string
  readonly capacity: Capacity
  readonly from: Origin
}

/** What every fact carries, whatever it says. Its holder is the organisation of the fragment it came in. */
export interface FactFrame {
  /** Stable at the holder over all versions. */
  readonly id: string
  /** From 1; a higher version replaces a lower one. A version never changes category, act or persons. */
  readonly version: number
  /** At least one person whose file it is. */
  readonly persons: readonly PartIn[]
  readonly standing: Standing
  readonly holderRole: HolderRole
  readonly obtained: Obtained
  /** Ids of the secrecy regimes it is under; an empty list says none, an absent one says nothing and counts as secret. */
  readonly secrecy?: readonly string[]
  /** First and last day on which what it says holds. */
  readonly holds?: { readonly from?: PartialDay; readonly until?: PartialDay }
  /** The day this datum was last changed. */
  readonly changedOn: PartialDay
  /** The last day of the provision or case it belongs to, `running`, or `unknown`. */
  readonly ended: string
  /** How that provision or case ended. Absent: not stated, so that of the terms by result every one may be the right one. */
  readonly result?: CaseResult
  /** The day its holder first recorded it, in whatever version. */
  readonly recordedOn?: PartialDay
  /**
   * For a document, note or extract: the categories of what is in it; `persons` then names everybody in it. Absent: unknown, which is the most
   * secret. Other categories have none.
   */
  readonly contains?: readonly CategoryId[]
  /** Whether the register is investigating it (Wet BRP 2.26). */
  readonly underInvestigation?: boolean
}

/** A fact of one category. */
export interface FactOf<C extends CategoryId> extends FactFrame {
  readonly category: C
  readonly value: ValueOf<C>
}
/** One statement of one category about persons. */
export type Fact = { readonly [C in CategoryId]: FactOf<C> }[CategoryId]

/** Schema of {@link FactFrame.ended}. */
export const Ended: z.ZodType<string> = z.union([z.literal('running'), PartialDay])
const frame = {
  id: Id,
  version: z.int().min(1),
  persons: z
    .array(z.strictObject({ person: Id, part: z.enum(parts) }))
    .min(1)
    .max(40),
  standing: z.enum(standings),
  holderRole: z.enum(holderRoles),
  obtained: z.strictObject({ act: Id, purpose: Id, capacity: z.enum(capacities), from: z.enum(origins) }),
  secrecy: z.array(Id).max(10).exactOptional(),
  holds: z.strictObject({ from: PartialDay.exactOptional(), until: PartialDay.exactOptional() }).exactOptional(),
  changedOn: PartialDay,
  ended: Ended,
  result: z.enum(caseResults).exactOptional(),
  recordedOn: PartialDay.exactOptional(),
  contains: z.array(CategoryIds).min(1).max(100).exactOptional(),
  underInvestigation: z.boolean().exactOptional(),
}
const perCategory = categoryIds.map((category) =>
  z.strictObject({ ...frame, category: z.literal(category), value: shapes[catalogue[category].shape] }),
)
/** Schema of {@link Fact}: the value has the shape the catalogue gives its category. */
export const Fact = z.discriminatedUnion('category', perCategory as [(typeof perCategory)[number]]) as z.ZodType<Fact>
