import { z } from 'zod'
import { Day, Id, Instant } from './primitives.ts'

/** That somebody with the mandate looked at a request that stated an emergency, and what they found. */
export interface EmergencyReview {
  readonly format: 'klantbeeld/emergency-review@1'
  /** The id of the request. */
  readonly request: string
  /** The worker who reviewed. */
  readonly by: string
  readonly on: Day
  readonly finding: 'justified' | 'not-justified'
  readonly recordedAt: Instant
}

/** Schema of {@link EmergencyReview}. */
export const EmergencyReview: z.ZodType<EmergencyReview> = z.strictObject({
  format: z.literal('klantbeeld/emergency-review@1'),
  request: Id,
  by: Id,
  on: Day,
  finding: z.enum(['justified', 'not-justified']),
  recordedAt: Instant,
})
