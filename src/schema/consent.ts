import { z } from 'zod'
import { type CategoryId, CategoryIds } from './catalogue.ts'
import { OrganisationId } from './organisation.ts'
import { Day, Id, Instant } from './primitives.ts'
import { type ConsentForm, type ConsentGiver, type ConsentKind, consentForms, consentGivers, consentKinds } from './words.ts'

/** One thing that happened to a consent. Given and withdrawn on one day is withdrawn. */
export interface ConsentEvent {
  readonly event: 'given' | 'withdrawn'
  readonly on: Day
  /** Who did it, a known person. */
  readonly by: string
  readonly inQualityOf: ConsentGiver
  readonly form: ConsentForm
  readonly recordedAt: Instant
}

/** What was agreed to, of whose data, for which purposes, towards whom; and what happened to it since. */
export interface Consent {
  readonly format: 'klantbeeld/consent@1'
  readonly id: string
  readonly kind: ConsentKind
  /** Whose data it is about: one known person. */
  readonly person: string
  /** Acts under which the data were obtained. */
  readonly acts: readonly string[]
  readonly categories: readonly CategoryId[]
  readonly purposes: readonly string[]
  /** Who may use or receive the data. */
  readonly recipients: readonly OrganisationId[]
  /** Whether it was asked freely, under pressure (drang), or under compulsion (dwang). Only a voluntary one counts. */
  readonly frame: 'voluntary' | 'pressure' | 'compulsion'
  /** What refusing would have cost. Only `none` counts. */
  readonly refusalCosts: 'none' | 'detriment' | 'unknown'
  readonly events: readonly ConsentEvent[]
}

/** Schema of {@link Consent}. */
export const Consent: z.ZodType<Consent> = z.strictObject({
  format: z.literal('klantbeeld/consent@1'),
  id: Id,
  kind: z.enum(consentKinds),
  person: Id,
  acts: z.array(Id),
  categories: z.array(CategoryIds),
  purposes: z.array(Id),
  recipients: z.array(OrganisationId),
  frame: z.enum(['voluntary', 'pressure', 'compulsion']),
  refusalCosts: z.enum(['none', 'detriment', 'unknown']),
  events: z
    .array(
      z.strictObject({
        event: z.enum(['given', 'withdrawn']),
        on: Day,
        by: Id,
        inQualityOf: z.enum(consentGivers),
        form: z.enum(consentForms),
        recordedAt: Instant,
      }),
    )
    .min(1),
})
