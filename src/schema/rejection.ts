import { z } from 'zod'
import { Id, Instant, Text } from './primitives.ts'
import { advice } from './rejection-advice.ts'
import { Words } from './words.ts'

/** Why something delivered cannot be used. */
export type RejectionCode = keyof typeof advice
/** All of {@link RejectionCode}. */
export const rejectionCodes: readonly RejectionCode[] = Object.keys(advice).filter(isRejectionCode)

/** Something delivered that cannot be used: where it is, never what it says, and what the supplier should do. */
export interface Rejection {
  readonly code: RejectionCode
  /** Names of the format, list positions from 0: `ClientSuwi.Inkomstenverhouding[3].DatBIkv`; empty for all of it. */
  readonly at: string
  readonly advice: Words
}

/** What a supplier is sent back about one message: whether it was taken, and what was not. */
export interface RejectionReport {
  readonly format: 'klantbeeld/rejection-report@1'
  /** What receiver and supplier call the message: a number of the transport, never one of a person. */
  readonly message: string
  /** The moment it was received. */
  readonly at: Instant
  readonly taken: 'whole' | 'in-part' | 'nothing'
  readonly rejections: readonly Rejection[]
}
/** Schema of {@link RejectionReport}. */
export const RejectionReport: z.ZodType<RejectionReport> = z.strictObject({
  format: z.literal('klantbeeld/rejection-report@1'),
  message: Id,
  at: Instant,
  taken: z.enum(['whole', 'in-part', 'nothing']),
  rejections: z.array(z.strictObject({ code: z.enum(rejectionCodes), at: z.union([z.literal(''), Text]), advice: Words })),
})

/** The rejection of one place. */
export function rejected(code: RejectionCode, at: string): Rejection {
  return { code, at, advice: advice[code] }
}

/** Each rejection once, in the order found. */
export function distinct(rejections: readonly Rejection[]): readonly Rejection[] {
  return [...new Map(rejections.map((rejection) => [`${rejection.code} ${rejection.at}`, rejection])).values()]
}

function isRejectionCode(name: string): name is RejectionCode {
  return Object.hasOwn(advice, name)
}
