import { z } from 'zod'
import { type CategoryId, CategoryIds } from './catalogue.ts'
import { Day, Id, Instant, Text } from './primitives.ts'
import { type EmergencyReason, emergencyReasons, type JudgementKind, judgementKinds, type Phase, phases } from './words.ts'

/** A recorded decision of a competent person on an open norm, with the sentence that carries it. */
export interface Judgement {
  readonly format: 'klantbeeld/judgement@1'
  readonly id: string
  readonly kind: JudgementKind
  /** What was judged; only `allows` opens anything. */
  readonly outcome: 'allows' | 'refuses'
  /** The worker who judged. */
  readonly by: string
  readonly because: string
  readonly purpose: string
  readonly phase: Phase
  /** Known persons it is about. */
  readonly persons: readonly string[]
  readonly categories: readonly CategoryId[]
  readonly from: Day
  readonly until: Day
  readonly recordedAt: Instant
}

/** Schema of {@link Judgement}. */
export const Judgement: z.ZodType<Judgement> = z.strictObject({
  format: z.literal('klantbeeld/judgement@1'),
  id: Id,
  kind: z.enum(judgementKinds),
  outcome: z.enum(['allows', 'refuses']),
  by: Id,
  because: Text,
  purpose: Id,
  phase: z.enum(phases),
  persons: z.array(Id),
  categories: z.array(CategoryIds),
  from: Day,
  until: Day,
  recordedAt: Instant,
})

/** What a municipality adopted as needed for a purpose in a phase. */
export interface NecessitySet {
  readonly format: 'klantbeeld/necessity-set@1'
  readonly id: string
  readonly purpose: string
  readonly phase: Phase
  readonly categories: readonly CategoryId[]
  readonly adoptedBy: string
  readonly from: Day
  readonly until: Day
  /** A detached signature over the rest, checked when the set is loaded. */
  readonly signature?: string
}

/** Schema of {@link NecessitySet}. */
export const NecessitySet: z.ZodType<NecessitySet> = z.strictObject({
  format: z.literal('klantbeeld/necessity-set@1'),
  id: Id,
  purpose: Id,
  phase: z.enum(phases),
  categories: z.array(CategoryIds),
  adoptedBy: Id,
  from: Day,
  until: Day,
  signature: Id.exactOptional(),
})

/** The minimum that may be opened in an emergency without an assignment: adopted beforehand, for a purpose and some of the closed reasons. */
export interface EmergencySet {
  readonly format: 'klantbeeld/emergency-set@1'
  readonly id: string
  readonly purpose: string
  readonly reasons: readonly EmergencyReason[]
  readonly categories: readonly CategoryId[]
  readonly adoptedBy: string
  readonly from: Day
  readonly until: Day
  /** A detached signature over the rest, checked when the set is loaded. */
  readonly signature?: string
}

/** Schema of {@link EmergencySet}. */
export const EmergencySet: z.ZodType<EmergencySet> = z.strictObject({
  format: z.literal('klantbeeld/emergency-set@1'),
  id: Id,
  purpose: Id,
  reasons: z.array(z.enum(emergencyReasons)),
  categories: z.array(CategoryIds),
  adoptedBy: Id,
  from: Day,
  until: Day,
  signature: Id.exactOptional(),
})
