import { z } from 'zod'
import { livingCircumstances } from './living.ts'
import { Id } from './primitives.ts'

/** Why somebody belongs to a household: the ways in that law data can name. */
export const waysIn = [
  'client',
  'married',
  'treated-as-married',
  'dependent-child',
  'mutual-care',
  'judged-joint',
  'married-before',
  'child-together',
  'cohabitation-contract',
  'registered-as-joint',
  'same-main-residence',
  'registered-at-address',
  'judged-housemate',
  'relative-at-home',
  'parent-with-authority',
  'step-parent',
  'raises-as-family',
  'parent',
  'foster-parent',
  'child-at-home',
  'raised-as-family',
  'below-eighteen',
  'continued-foster-care',
  'continued-youth-help',
] as const
/** One of {@link waysIn}. */
export type WayIn = (typeof waysIn)[number]

/** Why somebody for whom there is a way in does not belong all the same: the exceptions that law data can name. */
export const householdExceptions = [
  'first-degree-relative',
  'former-foster-child',
  'lives-together-for-care',
  'judged-not-joint',
  'spouse',
  'treated-as-spouse',
  'spouse-of-somebody',
  'commercial-contract',
  'same-commercial-landlord',
  'student',
  'intensive-care-elsewhere',
  'foster-parent',
] as const
/** One of {@link householdExceptions}. */
export type HouseholdExceptionCode = (typeof householdExceptions)[number]

/** Where a way in stops: age, home, death, birth, kinship, authority, another concept, or a circumstance. */
export const householdLimits = [
  'age',
  'home',
  'death',
  'birth',
  'relation',
  'authority',
  'household',
  ...livingCircumstances,
] as const
/** One of {@link householdLimits}. */
export type HouseholdLimit = (typeof householdLimits)[number]

/** Why somebody stands apart: an exception, or what was established not to be so. */
export type ApartReason = HouseholdExceptionCode | `not-${HouseholdLimit}`

/** Somebody in a household, or apart from it, with the reasons and the rows that let the facts behind them through. */
interface Placed<Reason> {
  /** The key of the person in this view. */
  readonly key: string
  readonly because: readonly Reason[]
  readonly rows: readonly string[]
}

/**
 * A household as one act means it, drawn for one request from the facts it may see, as they hold on the content day. As shown to you: whoever is
 * not in these facts is not in it, and no entitlement rests on it.
 */
export interface HouseholdView {
  /** `act/concept`. */
  readonly concept: string
  /** The row of law data that says who belongs to it. */
  readonly row: string
  readonly members: readonly Placed<WayIn>[]
  readonly apart: readonly Placed<ApartReason>[]
  /** Persons for whom something speaks, and what is not certain. */
  readonly undecided: readonly {
    readonly key: string
    readonly missing: readonly HouseholdLimit[]
    readonly rows: readonly string[]
  }[]
  /** Members by the home they share, without the address; only where the concept asks for it. Somebody may have two. */
  readonly homes: readonly (readonly string[])[]
}

const apartReasons: readonly ApartReason[] = [
  ...householdExceptions,
  ...householdLimits.map((limit): ApartReason => `not-${limit}`),
]

function placed<Reason extends string>(reasons: readonly Reason[]): z.ZodType<Placed<Reason>> {
  return z.strictObject({ key: Id, because: z.array(z.enum(reasons)).min(1), rows: z.array(Id) }) as z.ZodType<Placed<Reason>>
}

/** Schema of {@link HouseholdView}. */
export const HouseholdView: z.ZodType<HouseholdView> = z.strictObject({
  concept: Id,
  row: Id,
  members: z.array(placed(waysIn)),
  apart: z.array(placed(apartReasons)),
  undecided: z.array(z.strictObject({ key: Id, missing: z.array(z.enum(householdLimits)).min(1), rows: z.array(Id) })),
  homes: z.array(z.array(Id).min(1)),
})
