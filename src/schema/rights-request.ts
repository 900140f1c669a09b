import { z } from 'zod'
import { FactRef, type FactRef as Ref } from './fragment.ts'
import { OrganisationId } from './organisation.ts'
import { Day, Id, Instant } from './primitives.ts'
import { type RequestForm, type RightKind, requestForms, rightKinds } from './words.ts'

/** What was decided on a request of the person concerned, and by whom. */
export interface RightsDecision {
  readonly on: Day
  /** The worker who decided. */
  readonly by: string
  readonly outcome: 'granted' | 'refused' | 'in-part'
  /** What was refused, each with the row that names the exception and the judgement in which it was weighed. */
  readonly refused: readonly { readonly facts: readonly Ref[]; readonly exception: string; readonly judgement: string }[]
}

/** A person who uses a right over their own data at one holder (GDPR 15 to 21, Wmo 5.3.2 and 5.3.5, Jeugdwet 7.3.9 and 7.3.10), or somebody who acts for them. */
export interface RightsRequest {
  readonly format: 'klantbeeld/rights-request@1'
  readonly id: string
  readonly right: RightKind
  /** The act whose right it is. */
  readonly act: string
  /** Whom it is asked of. */
  readonly holder: OrganisationId
  /** The known person whose data it is about. */
  readonly person: string
  /** The known person who asks. */
  readonly by: string
  /** Known persons who ask together with them, where an act lets several exercise a right only jointly (Jeugdwet 7.1.5.1(2)). */
  readonly together?: readonly string[]
  readonly form: RequestForm
  /** What it is about; absent: everything this holder has of the person. */
  readonly facts?: readonly Ref[]
  readonly receivedOn: Day
  /** The day the person was told that the answer takes longer, and why. */
  readonly extended?: { readonly toldOn: Day; readonly because: string }
  /** Absent: not decided yet. */
  readonly decision?: RightsDecision
  readonly recordedAt: Instant
}

/** Schema of {@link RightsRequest}. */
export const RightsRequest: z.ZodType<RightsRequest> = z.strictObject({
  format: z.literal('klantbeeld/rights-request@1'),
  id: Id,
  right: z.enum(rightKinds),
  act: Id,
  holder: OrganisationId,
  person: Id,
  by: Id,
  together: z.array(Id).min(1).exactOptional(),
  form: z.enum(requestForms),
  facts: z.array(FactRef).min(1).exactOptional(),
  receivedOn: Day,
  extended: z.strictObject({ toldOn: Day, because: Id }).exactOptional(),
  decision: z
    .strictObject({
      on: Day,
      by: Id,
      outcome: z.enum(['granted', 'refused', 'in-part']),
      refused: z.array(z.strictObject({ facts: z.array(FactRef).min(1), exception: Id, judgement: Id })),
    })
    .exactOptional(),
  recordedAt: Instant,
})
