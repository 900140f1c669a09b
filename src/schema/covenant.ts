import { z } from 'zod'
import { OrganisationId } from './organisation.ts'
import { Day, Id, Text } from './primitives.ts'

/** Who does what for the persons concerned where parties decide on processing together (GDPR 26(1)). */
export interface JointArrangement {
  /** The party that persons can turn to; they may turn to every other one as well (GDPR 26(3)). */
  readonly contact: OrganisationId
  /** The party that informs persons (GDPR 13 and 14). */
  readonly informs: OrganisationId
  /** The party that answers requests. */
  readonly answers: OrganisationId
  /** The essence of it, which persons can read (GDPR 26(2)). */
  readonly essence: string
}

/**
 * What organisations agreed to do together. It is a record to read and to review: it is no ground for anything, no setting takes it, and what its
 * parties may speak about and see follows from law and registration alone.
 */
export interface Covenant {
  readonly format: 'klantbeeld/covenant@1'
  readonly id: string
  /** What they want to reach, in a sentence. */
  readonly intent: string
  readonly parties: readonly { readonly organisation: OrganisationId; readonly contribution: string }[]
  /** What should come of it, so that it can be told whether it did. */
  readonly results: readonly string[]
  /** Absent: the parties do not decide on processing together, or did not say so. */
  readonly arrangement?: JointArrangement
  readonly from: Day
  /** Last day; a covenant without end is not recorded. */
  readonly until: Day
}
/** Schema of {@link Covenant}. */
export const Covenant: z.ZodType<Covenant> = z.strictObject({
  format: z.literal('klantbeeld/covenant@1'),
  id: Id,
  intent: Text,
  parties: z.array(z.strictObject({ organisation: OrganisationId, contribution: Text })).min(2),
  results: z.array(Text).min(1),
  arrangement: z
    .strictObject({ contact: OrganisationId, informs: OrganisationId, answers: OrganisationId, essence: Text })
    .exactOptional(),
  from: Day,
  until: Day,
})
