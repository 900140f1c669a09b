import { z } from 'zod'
import {
  type ExceptionKind,
  exceptionKinds,
  type HolderRole,
  holderRoles,
  Id,
  type OrganisationKind,
  organisationKinds,
  Period,
  type RequestForm,
  type RightKind,
  requestForms,
  rightKinds,
  type Period as Term,
  type Words as Texts,
  Words,
} from '../schema/index.ts'
import { type AgeBand, AgeBands } from './age-band.ts'
import { type OneOf, oneOf, type Row, rowFields } from './row.ts'

/** A ground on which a right can be refused, once somebody competent has weighed it and recorded so. */
export interface RightException {
  readonly kind: ExceptionKind
  /** Whether it holds against the person concerned, against whoever acts for that person, or against both. */
  readonly towards: OneOf<'person' | 'representative'>
  /** Kinds of organisation that may be left out of the list of those who looked or received; absent: none. */
  readonly receivers?: OneOf<OrganisationKind>
  /** Set where it reaches nothing but that list. */
  readonly only?: 'receivers'
  readonly says: Texts
}

/** A right of the person concerned, who exercises it at which age, and within what term it is answered. */
export interface RightRow extends Row {
  readonly right: RightKind
  /** The act that gives the right, where the row of another act says who exercises it. */
  readonly of?: string
  /** Acts under which the facts were obtained that it is about; absent: its own act. A row for any act yields to one of the act itself. */
  readonly acts?: OneOf<string>
  /** Roles of the holders it is asked of; absent: any. */
  readonly holderRoles?: readonly HolderRole[]
  readonly bands: readonly AgeBand[]
  /** The forms in which the act wants it asked; absent: the act names none. */
  readonly form?: readonly RequestForm[]
  /** Absent: the act names no term. */
  readonly answerWithin?: Term
  /** How much later the answer may come, where the person is told so within the first term. */
  readonly extendableBy?: Term
  /** Whether it is the right to have a statement of one's own added to the file. */
  readonly ownStatement?: true
  readonly exceptions: readonly RightException[]
}

/** Schema of {@link RightRow}. */
export const RightRow: z.ZodType<RightRow> = z.strictObject({
  ...rowFields,
  right: z.enum(rightKinds),
  of: Id.exactOptional(),
  bands: AgeBands,
  acts: oneOf(Id).exactOptional(),
  holderRoles: z.array(z.enum(holderRoles)).min(1).exactOptional(),
  form: z.array(z.enum(requestForms)).min(1).exactOptional(),
  answerWithin: Period.exactOptional(),
  extendableBy: Period.exactOptional(),
  ownStatement: z.literal(true).exactOptional(),
  exceptions: z.array(
    z.strictObject({
      kind: z.enum(exceptionKinds),
      towards: oneOf(z.enum(['person', 'representative'])),
      receivers: oneOf(z.enum(organisationKinds)).exactOptional(),
      only: z.literal('receivers').exactOptional(),
      says: Words,
    }),
  ),
})
