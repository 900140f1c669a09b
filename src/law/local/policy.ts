import { z } from 'zod'
import {
  type Capacity,
  type CategoryId,
  CategoryIds,
  capacities,
  Day,
  type HolderRole,
  holderRoles,
  Id,
  type JudgementKind,
  judgementKinds,
  type MeasureKind,
  measureKinds,
  type OrganisationId as Organisation,
  OrganisationId,
  type OrganisationKind,
  type Origin,
  organisationKinds,
  origins,
  Period,
  type PersonRole,
  personRoles,
  type RequestKind,
  requestKinds,
  type Period as Term,
  type Words as Texts,
  Words,
} from '../../schema/index.ts'
import { type Circumstances, type ConsentNeed, ConsentNeeds } from '../disclosure-rows.ts'

/** What every local row carries. */
export interface LocalFrame {
  readonly id: string
  readonly because: Texts
  readonly adoptedBy: string
  /** The day it was adopted; it never holds before. */
  readonly on: Day
  readonly from: Day
  /** The last day it holds; absent: until it is withdrawn. */
  readonly until?: Day
  /** The day on which it is looked at again. */
  readonly reviewOn: Day
}

/** Leaves out a ground, release or quality row. */
export interface DropRow extends LocalFrame {
  readonly does: 'drop'
  readonly row: string
}

/** Of what the lists of a row name only this; what is absent stays as the row has it. */
export interface Only {
  readonly kinds?: readonly RequestKind[]
  readonly purposes?: readonly string[]
  readonly obtainedActs?: readonly string[]
  readonly obtainedPurposes?: readonly string[]
  readonly obtainedCapacities?: readonly Capacity[]
  readonly categories?: readonly CategoryId[]
  readonly persons?: readonly PersonRole[]
  readonly others?: readonly PersonRole[]
  readonly holderRoles?: readonly HolderRole[]
  readonly organisation?: 'own' | 'other'
  readonly capacities?: readonly Capacity[]
  readonly origins?: readonly Origin[]
  readonly recipients?: readonly OrganisationKind[]
  readonly measures?: readonly MeasureKind[]
  readonly engagedUnder?: readonly string[]
}

/** What must be the case besides what a row asks. */
export interface Also {
  readonly consents?: readonly ConsentNeed[]
  /** Categories that ask a judgement `necessity`. */
  readonly implied?: readonly CategoryId[]
  readonly notUnder?: readonly MeasureKind[]
  readonly judgements?: readonly JudgementKind[]
  readonly unless?: readonly JudgementKind[]
  readonly clientAge?: NonNullable<Circumstances['clientAge']>
  readonly secrecyDuty?: true
  readonly notInEmergency?: true
}

/** Narrows a ground, release or quality row. */
export interface NarrowRow extends LocalFrame {
  readonly does: 'narrow'
  readonly row: string
  readonly only?: Only
  readonly also?: Also
}

/** Shows the facts of a term row for a shorter time; how long they are kept stays as it is. */
export interface ShortenRow extends LocalFrame {
  readonly does: 'shorten'
  readonly row: string
  readonly period: Term
}

/**
 * Forbids whatever lies in all that it names: facts obtained under one of these acts, of one of these categories, of a person in one of these roles,
 * for one of these purposes, to one of these capacities. What is absent is not asked. A person in two roles is seen by the other one.
 */
export interface ForbidRow extends LocalFrame {
  readonly does: 'forbid'
  readonly acts?: readonly string[]
  readonly categories?: readonly CategoryId[]
  readonly persons?: readonly PersonRole[]
  readonly purposes?: readonly string[]
  readonly capacities?: readonly Capacity[]
}

/** Chooses where an act leaves a choice. */
export interface FillRow extends LocalFrame {
  readonly does: 'fill'
  readonly parameter: string
  readonly value: string
}

/** Puts facts of these holder roles first, in this order, among what is known of these categories; below what is authentic. It shows nothing more or less. */
export interface PreferRow extends LocalFrame {
  readonly does: 'prefer'
  readonly categories: readonly CategoryId[]
  readonly holderRoles: readonly HolderRole[]
}

/** A local row that shows less. */
export type TightenRow = DropRow | NarrowRow | ShortenRow | ForbidRow
/** One local row. */
export type LocalRow = TightenRow | FillRow | PreferRow

/** What a municipality decided on top of the law: it shows less, chooses where the law leaves a choice, or says whose value comes first. */
export interface LocalPolicy {
  readonly format: 'klantbeeld/local@1'
  readonly municipality: Organisation
  readonly rows: readonly LocalRow[]
}

const frame = { id: Id, because: Words, adoptedBy: Id, on: Day, from: Day, until: Day.exactOptional(), reviewOn: Day }
const some = <T>(member: z.ZodType<T>) => z.array(member).min(1).exactOptional()
const age = z.int().min(0).max(120)

const only: z.ZodType<Only> = z.strictObject({
  kinds: some(z.enum(requestKinds)),
  purposes: some(Id),
  obtainedActs: some(Id),
  obtainedPurposes: some(Id),
  obtainedCapacities: some(z.enum(capacities)),
  categories: some(CategoryIds),
  persons: some(z.enum(personRoles)),
  others: z.array(z.enum(personRoles)).exactOptional(),
  holderRoles: some(z.enum(holderRoles)),
  organisation: z.enum(['own', 'other']).exactOptional(),
  capacities: some(z.enum(capacities)),
  origins: some(z.enum(origins)),
  recipients: some(z.enum(organisationKinds)),
  measures: some(z.enum(measureKinds)),
  engagedUnder: some(Id),
})
const also: z.ZodType<Also> = z.strictObject({
  consents: ConsentNeeds.min(1).exactOptional(),
  implied: some(CategoryIds),
  notUnder: some(z.enum(measureKinds)),
  judgements: some(z.enum(judgementKinds)),
  unless: some(z.enum(judgementKinds)),
  clientAge: z.strictObject({ from: age.exactOptional(), below: age.exactOptional() }).exactOptional(),
  secrecyDuty: z.literal(true).exactOptional(),
  notInEmergency: z.literal(true).exactOptional(),
})
const box = {
  acts: some(Id),
  categories: some(CategoryIds),
  persons: some(z.enum(personRoles)),
  purposes: some(Id),
  capacities: some(z.enum(capacities)),
}

/** Schema of {@link LocalPolicy}. */
export const LocalPolicy: z.ZodType<LocalPolicy> = z.strictObject({
  format: z.literal('klantbeeld/local@1'),
  municipality: OrganisationId,
  rows: z.array(
    z.discriminatedUnion('does', [
      z.strictObject({ ...frame, does: z.literal('drop'), row: Id }),
      z.strictObject({ ...frame, does: z.literal('narrow'), row: Id, only: only.exactOptional(), also: also.exactOptional() }),
      z.strictObject({ ...frame, does: z.literal('shorten'), row: Id, period: Period }),
      z.strictObject({ ...frame, ...box, does: z.literal('forbid') }),
      z.strictObject({ ...frame, does: z.literal('fill'), parameter: Id, value: Id }),
      z.strictObject({
        ...frame,
        does: z.literal('prefer'),
        categories: z.array(CategoryIds).min(1),
        holderRoles: z.array(z.enum(holderRoles)).min(1),
      }),
    ]),
  ),
})
