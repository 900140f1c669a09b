import { z } from 'zod'
import { type CategoryId, CategoryIds } from './catalogue.ts'
import { FactRef, type FactRef as Ref } from './fragment.ts'
import { OrganisationId } from './organisation.ts'
import { Day, Id, Instant, Text } from './primitives.ts'
import {
  type EmergencyReason,
  type ExceptionKind,
  emergencyReasons,
  exceptionKinds,
  type JudgementKind,
  judgementKinds,
  type Phase,
  phases,
} from './words.ts'

/** On what of somebody's access was judged, and by which exception it was refused. It says nothing of use or provision. */
export interface AccessJudged {
  /** The known person who asked; a judgement towards one says nothing towards another. */
  readonly to: string
  /** Facts that may be seen or not; each version covers the earlier ones. */
  readonly facts: readonly Ref[]
  /** Facts of which may be told or not from whom they come. */
  readonly sources: readonly Ref[]
  /** Organisations of which may be told or not that they looked or received. */
  readonly receivers: readonly OrganisationId[]
  /** The row of a right, and which of its exceptions: without it nothing is refused. */
  readonly exception?: { readonly row: string; readonly kind: ExceptionKind }
  /** That something was refused is not told either, because telling would undo the refusal (UAVG 41(2)). */
  readonly silent?: true
}

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
  /** What it decides of a request for access; its purpose is then {@link accessPurpose}. */
  readonly access?: AccessJudged
  readonly from: Day
  readonly until: Day
  readonly recordedAt: Instant
}

/** The purpose of a judgement on access: the duty of every holder to answer, which is no task of any act and so opens nothing else. */
export const accessPurpose = 'avg/inzage'

const references = z.array(FactRef)

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
  access: z
    .strictObject({
      to: Id,
      facts: references,
      sources: references,
      receivers: z.array(OrganisationId),
      exception: z.strictObject({ row: Id, kind: z.enum(exceptionKinds) }).exactOptional(),
      silent: z.literal(true).exactOptional(),
    })
    .exactOptional(),
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
