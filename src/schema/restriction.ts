import { z } from 'zod'
import { type CategoryId, CategoryIds } from './catalogue.ts'
import { FactRef, type FactRef as Ref } from './fragment.ts'
import { Day, Id, Instant } from './primitives.ts'

/** Processing restricted (GDPR 18) or an objection upheld (GDPR 21): what it covers is withheld, whatever would permit it. */
export interface Restriction {
  readonly format: 'klantbeeld/restriction@1'
  readonly id: string
  readonly kind: 'restriction-of-processing' | 'upheld-objection'
  readonly person: string
  /** Categories it covers; empty covers every category. */
  readonly categories: readonly CategoryId[]
  /** Purposes it covers; empty covers every purpose. */
  readonly purposes: readonly string[]
  readonly from: Day
  readonly until?: Day
  readonly recordedAt: Instant
}
/** Schema of {@link Restriction}. */
export const Restriction: z.ZodType<Restriction> = z.strictObject({
  format: z.literal('klantbeeld/restriction@1'),
  id: Id,
  kind: z.enum(['restriction-of-processing', 'upheld-objection']),
  person: Id,
  categories: z.array(CategoryIds),
  purposes: z.array(Id),
  from: Day,
  until: Day.exactOptional(),
  recordedAt: Instant,
})

/** Destruction put off: facts past their term are kept, and shown under the hold's own purpose only. */
export interface Hold {
  readonly format: 'klantbeeld/hold@1'
  readonly id: string
  readonly facts: readonly Ref[]
  readonly purpose: string
  readonly by: string
  readonly because: string
  readonly from: Day
  readonly until: Day
  readonly recordedAt: Instant
}
/** Schema of {@link Hold}. */
export const Hold: z.ZodType<Hold> = z.strictObject({
  format: z.literal('klantbeeld/hold@1'),
  id: Id,
  facts: z.array(FactRef),
  purpose: Id,
  by: Id,
  because: Id,
  from: Day,
  until: Day,
  recordedAt: Instant,
})

/** A fact that was destroyed: it and every version of it stay out, also when delivered again. */
export interface Destroyed {
  readonly format: 'klantbeeld/destroyed@1'
  readonly fact: Ref
  readonly on: Day
  readonly statement: string
}
/** Schema of {@link Destroyed}. */
export const Destroyed: z.ZodType<Destroyed> = z.strictObject({
  format: z.literal('klantbeeld/destroyed@1'),
  fact: FactRef,
  on: Day,
  statement: Id,
})
