import { z } from 'zod'
import {
  type Capacity,
  type CategoryId,
  CategoryIds,
  type ConsentForm,
  type ConsentKind,
  capacities,
  consentForms,
  consentKinds,
  type HolderRole,
  holderRoles,
  Id,
  type JudgementKind,
  judgementKinds,
  type MeasureKind,
  measureKinds,
  type OrganisationKind,
  type Origin,
  organisationKinds,
  origins,
  type PersonRole,
  type ProhibitionKind,
  personRoles,
  prohibitionKinds,
  type RequestKind,
  requestKinds,
  type Sensitivity,
  sensitivities,
} from '../schema/index.ts'
import { type OneOf, oneOf, type Row, rowFields } from './row.ts'

/** A consent that a row asks for, of every person whose file the fact is. */
export interface ConsentNeed {
  readonly kind: ConsentKind
  /** The weakest form that counts. */
  readonly form: ConsentForm
  /** The id of the consent rule that says who can give it at which age. */
  readonly rule: string
}

/** Which holders a row speaks of: their role, and whether they are the organisation that asks or receives (`own`), another, or either. */
export interface Holders {
  readonly roles: OneOf<HolderRole>
  readonly organisation: 'own' | 'other' | 'any'
}

/**
 * What must be the case besides what fact and request say, looked up in the setting. Everything named must hold; what is absent is not asked. A row
 * with a `parameter` that nobody has filled does not turn.
 */
export interface Circumstances {
  /** The client is under one of these; where the record names an organisation, that is the receiver. */
  readonly measures?: readonly MeasureKind[]
  /** Neither the client nor anybody linked in the fact is under one of these. */
  readonly notUnder?: readonly MeasureKind[]
  /** The receiver is engaged to give the client the help of one of these acts. */
  readonly engagedUnder?: readonly string[]
  /** The age of the client in whole years, at every age the client can have today. */
  readonly clientAge?: { readonly from?: number; readonly below?: number }
  /** Judgements that must have been recorded for the persons whose file it is. */
  readonly judgements?: readonly JudgementKind[]
  /** Judgements of which none may refuse. */
  readonly unless?: readonly JudgementKind[]
  /** The choice a municipality must have made where the act leaves one. */
  readonly parameter?: { readonly name: string; readonly value: string }
}

/** The ground to look: what a task of an act may use, provide or give access to. It turns when everything it names agrees with fact and request. */
export interface GroundRow extends Row {
  readonly kinds: readonly RequestKind[]
  /** Purposes of a request that may rest on it. */
  readonly purposes: OneOf<string>
  /** Acts and purposes under which the fact was obtained, and the capacities in which. */
  readonly obtained: { readonly acts: readonly string[]; readonly purposes: OneOf<string>; readonly capacities: OneOf<Capacity> }
  readonly categories: readonly CategoryId[]
  /** Roles, relative to the client: every person whose file it is has one of these. */
  readonly persons: readonly PersonRole[]
  /** Roles of persons merely mentioned in it, or its source; one who has none of these needs a judgement `privacy-of-another`. */
  readonly others: readonly PersonRole[]
  readonly holders: Holders
  /** Capacities in which may be asked. */
  readonly capacities: readonly Capacity[]
  /** From whom it must have been obtained. */
  readonly origins: OneOf<Origin>
  readonly consents: readonly ConsentNeed[]
  /** Categories the article implies but does not name: each needs a judgement `necessity`. */
  readonly implied: readonly CategoryId[]
  /** For a provision: kinds of organisation that may receive. */
  readonly recipients: OneOf<OrganisationKind>
  /** Whether the act says *must*: then withholding is a duty unmet. */
  readonly must: boolean
  readonly holdsInEmergency: boolean
  readonly when?: Circumstances
}

/** A duty of secrecy of an act. Facts obtained under one of its acts by a holder in one of its roles are under it, whether they say so or not. */
export interface SecrecyRow extends Row {
  /** What facts call it. */
  readonly regime: string
  readonly acts: readonly string[]
  readonly holderRoles: readonly HolderRole[]
}

/** The release from secrecy: lifts one regime of its own act towards whoever asks or receives. */
export interface ReleaseRow extends Row {
  readonly regime: string
  readonly basis: 'consent' | 'duty' | 'permission' | 'not-others'
  readonly kinds: readonly RequestKind[]
  readonly purposes: OneOf<string>
  readonly categories: OneOf<CategoryId>
  readonly holders: Holders
  readonly capacities: OneOf<Capacity>
  /** Kinds of organisation that ask or receive. */
  readonly recipients: OneOf<OrganisationKind>
  readonly consents: readonly ConsentNeed[]
  readonly when?: Circumstances
}

/** Allows a protected kind of statement for some purposes, of persons in some roles. `ordinary` and `delicate` need none. */
export interface QualityRow extends Row {
  readonly sensitivity: Sensitivity
  readonly purposes: OneOf<string>
  readonly persons: readonly PersonRole[]
  /** Whether only a worker under a duty of secrecy may see it. */
  readonly secrecyDuty: boolean
}

/**
 * A prohibition as the act states it. Rows narrow only how far a supply restriction reaches: without a verified row it reaches everything, with
 * one the requests and facts that some row, verified or not, names. Every other prohibition reaches everything, whatever its rows say.
 */
export interface ProhibitionRow extends Row {
  readonly kind: ProhibitionKind
  readonly kinds: readonly RequestKind[]
  /** Acts under which the fact was obtained, and categories. */
  readonly acts: OneOf<string>
  readonly categories: OneOf<CategoryId>
  /** Kinds of organisation that ask or receive. */
  readonly recipients: OneOf<OrganisationKind>
}

/** Schema of a list of {@link ConsentNeed}. */
export const ConsentNeeds: z.ZodArray<z.ZodType<ConsentNeed>> = z.array(
  z.strictObject({ kind: z.enum(consentKinds), form: z.enum(consentForms), rule: Id }),
)
const holders = z.strictObject({ roles: oneOf(z.enum(holderRoles)), organisation: z.enum(['own', 'other', 'any']) })
const kinds = z.array(z.enum(requestKinds))
const roles = z.array(z.enum(personRoles))
const recipients = oneOf(z.enum(organisationKinds))
const age = z.int().min(0).max(120)
const when: z.ZodType<Circumstances> = z.strictObject({
  measures: z.array(z.enum(measureKinds)).min(1).exactOptional(),
  notUnder: z.array(z.enum(measureKinds)).min(1).exactOptional(),
  engagedUnder: z.array(Id).min(1).exactOptional(),
  clientAge: z.strictObject({ from: age.exactOptional(), below: age.exactOptional() }).exactOptional(),
  judgements: z.array(z.enum(judgementKinds)).min(1).exactOptional(),
  unless: z.array(z.enum(judgementKinds)).min(1).exactOptional(),
  parameter: z.strictObject({ name: Id, value: Id }).exactOptional(),
})

/** Schema of {@link GroundRow}. */
export const GroundRow: z.ZodType<GroundRow> = z.strictObject({
  ...rowFields,
  kinds,
  purposes: oneOf(Id),
  obtained: z.strictObject({ acts: z.array(Id), purposes: oneOf(Id), capacities: oneOf(z.enum(capacities)) }),
  categories: z.array(CategoryIds),
  persons: roles,
  others: roles,
  holders,
  capacities: z.array(z.enum(capacities)),
  origins: oneOf(z.enum(origins)),
  consents: ConsentNeeds,
  implied: z.array(CategoryIds),
  recipients,
  must: z.boolean(),
  holdsInEmergency: z.boolean(),
  when: when.exactOptional(),
})
/** Schema of {@link SecrecyRow}. */
export const SecrecyRow: z.ZodType<SecrecyRow> = z.strictObject({
  ...rowFields,
  regime: Id,
  acts: z.array(Id),
  holderRoles: z.array(z.enum(holderRoles)),
})
/** Schema of {@link ReleaseRow}. */
export const ReleaseRow: z.ZodType<ReleaseRow> = z.strictObject({
  ...rowFields,
  regime: Id,
  basis: z.enum(['consent', 'duty', 'permission', 'not-others']),
  kinds,
  purposes: oneOf(Id),
  categories: oneOf(CategoryIds),
  holders,
  capacities: oneOf(z.enum(capacities)),
  recipients,
  consents: ConsentNeeds,
  when: when.exactOptional(),
})
/** Schema of {@link QualityRow}. */
export const QualityRow: z.ZodType<QualityRow> = z.strictObject({
  ...rowFields,
  sensitivity: z.enum(sensitivities),
  purposes: oneOf(Id),
  persons: roles,
  secrecyDuty: z.boolean(),
})
/** Schema of {@link ProhibitionRow}. */
export const ProhibitionRow: z.ZodType<ProhibitionRow> = z.strictObject({
  ...rowFields,
  kind: z.enum(prohibitionKinds),
  kinds,
  acts: oneOf(Id),
  categories: oneOf(CategoryIds),
  recipients,
})
