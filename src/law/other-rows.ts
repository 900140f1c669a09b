import { z } from 'zod'
import {
  type CaseResult,
  type CategoryId,
  CategoryIds,
  caseResults,
  consentGivers,
  type Fact,
  type HolderRole,
  holderRoles,
  Id,
  type OrganisationKind,
  organisationKinds,
  Period,
  type PersonRole,
  personRoles,
  type RequestKind,
  requestKinds,
  type Period as Term,
  type Words as Texts,
  Words,
} from '../schema/index.ts'
import { type AgeBand, AgeBands, type RepresentationLine } from './age-band.ts'
import { NoticeRule } from './notice-rule.ts'
import { type OneOf, oneOf, type Row, rowFields } from './row.ts'

/** A task of an act, the outer border of what it may be about. */
export interface PurposeRow extends Row {
  /** `act/task`. */
  readonly purpose: string
  readonly name: Texts
  /** The holder role whose task it is. */
  readonly holderRole: HolderRole
  /** The broader term in the Data Privacy Vocabulary. */
  readonly dpv: string
  readonly persons: readonly PersonRole[]
  readonly categories: readonly CategoryId[]
  /** Categories the task implies without naming them: each needs a judgement `necessity`, as at a ground row. */
  readonly implied: readonly CategoryId[]
  /** Kinds of organisation whom naming the task gives away: the person is told of a look for it only where they may be told of these. Absent: none. */
  readonly pointsAt?: readonly OrganisationKind[]
}

/** Who can give a consent, by age; competence is tested on the day of giving and again on the day of the request. */
export interface ConsentRule extends Row {
  readonly bands: readonly AgeBand[]
  /** Whether one parent with authority is enough, or every parent with authority must have given. */
  readonly parents: 'one' | 'all'
  /**
   * Who decides instead where the person was judged not competent for the matter, by age: the first of these groups in which anybody is known and
   * does not decline; any one quality of that group. Below the first age the bands count. Absent: nobody can.
   */
  readonly incompetent?: readonly RepresentationLine[]
  /** Who may withdraw it, where the act says so apart; otherwise whoever may give it. Every withdrawal on record counts. */
  readonly withdrawal?: readonly AgeBand[]
}

/** From which day a term counts: last change of the datum or of the file, end of the provision or of the case, first recording by the holder, birth or death of the person whose file it is. */
export const startEvents = ['changed', 'file-changed', 'ended', 'file-ended', 'recorded', 'birth', 'death'] as const
/** One of {@link startEvents}. */
export type StartEvent = (typeof startEvents)[number]

/** How long facts are kept. Of several verified rows that speak of a fact, the one that ends first governs what is shown. */
export interface TermRow extends Row {
  /** Acts under which the fact was obtained. */
  readonly acts: readonly string[]
  /** Tasks for which it was obtained; absent: whatever the task. */
  readonly purposes?: readonly string[]
  /** Results of the case or provision; a fact that states none may have any of them. Absent: whatever the result. */
  readonly results?: readonly CaseResult[]
  readonly holderRoles: readonly HolderRole[]
  readonly categories: OneOf<CategoryId>
  /** The length, or `forever`. */
  readonly period: Term | 'forever'
  readonly start: StartEvent
  readonly source: 'statute' | 'selection-list'
  /** The choice of a municipality under which it counts; it counts as well while nobody has chosen. */
  readonly parameter?: { readonly name: string; readonly value: string }
  /** It ends showing, as a row that a municipality added or a file that is shielded does, and says nothing of keeping and destroying. */
  readonly showingOnly?: true
  /** The act says no longer than this: of all such rows the first that ends counts for keeping, where of other rows the last does. */
  readonly utmost?: true
  /** Destruction is never due before this has ended, whatever the term. */
  readonly keptUntil?: 'ended' | 'file-ended'
}

/** Whether a term row says how long something is kept, and not only how long it is shown. */
export function keeps(row: TermRow): boolean {
  return row.showingOnly !== true
}

/** Whether a term row of its act, holder role and category speaks of a fact: of the task it was obtained for, and of the result it states or may have. */
export function speaksOf({ purposes, results }: TermRow, { obtained, result }: Pick<Fact, 'obtained' | 'result'>): boolean {
  return (
    (purposes === undefined || purposes.includes(obtained.purpose)) &&
    (results === undefined || result === undefined || results.includes(result))
  )
}

/** What of a category a row leaves out of what is authentic. */
export interface NotAuthentic {
  readonly category: CategoryId
  /** Fields of the value that are not, as the postcode of an address. */
  readonly parts?: readonly string[]
  /** Kinds of value that are not at all, as an address abroad: whoever lives there is no resident. */
  readonly kinds?: readonly string[]
}

/**
 * Which values of a register are authentic while current and not under investigation. An unverified row makes nothing authentic: it may order values and
 * propose to tell the register, which opens nothing.
 */
export interface AuthenticRow extends Row {
  readonly acts: readonly string[]
  readonly holderRoles: readonly HolderRole[]
  readonly categories: readonly CategoryId[]
  readonly except?: readonly NotAuthentic[]
  /** Categories of which a value stays authentic after it ended. */
  readonly past?: readonly CategoryId[]
}

/** A duty with a deadline: to tell the person, to tell a recipient, to answer, to report. */
export interface DutyRow extends Row {
  readonly duty: string
  readonly kinds: readonly RequestKind[]
  readonly within?: Term
  /** Where the act counts in working days. */
  readonly withinWorkingDays?: number
  readonly extendableBy?: Term
  /** Absent: it is no duty to tell somebody of something that happened. */
  readonly notice?: NoticeRule
}

/** One thing a municipality may choose. */
export interface ParameterOption {
  readonly value: string
  readonly says: Texts
}

/** What the article of the row leaves to the municipality, and what it may choose: one of the options, or a period in the range. */
export interface OpenParameter extends Row {
  readonly parameter: string
  readonly options: readonly ParameterOption[]
  readonly range?: { readonly least: Term; readonly most: Term }
  /** What the municipality chose. */
  readonly chosen?: string
}

const categories = z.array(CategoryIds)
const holders = z.array(z.enum(holderRoles))
const acts = z.array(Id)

/** Schema of {@link PurposeRow}. */
export const PurposeRow: z.ZodType<PurposeRow> = z.strictObject({
  ...rowFields,
  purpose: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  name: Words,
  holderRole: z.enum(holderRoles),
  dpv: Id,
  persons: z.array(z.enum(personRoles)),
  categories,
  implied: categories,
  pointsAt: z.array(z.enum(organisationKinds)).min(1).exactOptional(),
})
/** Schema of {@link ConsentRule}. */
export const ConsentRule: z.ZodType<ConsentRule> = z.strictObject({
  ...rowFields,
  bands: AgeBands,
  parents: z.enum(['one', 'all']),
  incompetent: z
    .array(z.strictObject({ from: z.int().min(0).max(120), line: z.array(z.array(z.enum(consentGivers)).min(1)).min(1) }))
    .min(1)
    .exactOptional(),
  withdrawal: AgeBands.exactOptional(),
})
/** Schema of {@link TermRow}. */
export const TermRow: z.ZodType<TermRow> = z.strictObject({
  ...rowFields,
  acts,
  purposes: z.array(Id).min(1).exactOptional(),
  results: z.array(z.enum(caseResults)).min(1).exactOptional(),
  holderRoles: holders,
  categories: oneOf(CategoryIds),
  period: z.union([z.literal('forever'), Period]),
  start: z.enum(startEvents),
  source: z.enum(['statute', 'selection-list']),
  parameter: z.strictObject({ name: Id, value: Id }).exactOptional(),
  showingOnly: z.literal(true).exactOptional(),
  utmost: z.literal(true).exactOptional(),
  keptUntil: z.enum(['ended', 'file-ended']).exactOptional(),
})
/** Schema of {@link AuthenticRow}. */
export const AuthenticRow: z.ZodType<AuthenticRow> = z.strictObject({
  ...rowFields,
  acts,
  holderRoles: holders,
  categories,
  except: z
    .array(
      z.strictObject({
        category: CategoryIds,
        parts: z.array(Id).min(1).exactOptional(),
        kinds: z.array(Id).min(1).exactOptional(),
      }),
    )
    .min(1)
    .exactOptional(),
  past: categories.min(1).exactOptional(),
})
/** Schema of {@link DutyRow}. */
export const DutyRow: z.ZodType<DutyRow> = z.strictObject({
  ...rowFields,
  duty: Id,
  kinds: z.array(z.enum(requestKinds)),
  within: Period.exactOptional(),
  withinWorkingDays: z.int().min(1).max(100).exactOptional(),
  extendableBy: Period.exactOptional(),
  notice: NoticeRule.exactOptional(),
})
/** Schema of {@link OpenParameter}. */
export const OpenParameter: z.ZodType<OpenParameter> = z.strictObject({
  ...rowFields,
  parameter: Id,
  options: z.array(z.strictObject({ value: Id, says: Words })),
  range: z.strictObject({ least: Period, most: Period }).exactOptional(),
  chosen: Id.exactOptional(),
})
