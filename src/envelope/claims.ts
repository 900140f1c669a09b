import { z } from 'zod'
import { Id, type RejectionCode } from '../schema/index.ts'
import { refusedAt } from '../schema/refused-at.ts'
import { type Rejection, rejected } from '../schema/rejection.ts'
import { jsonOf } from './parts.ts'

/** What a signed fragment says of itself (RFC 7519 4.1): by whom, to whom, from and until which second, and under which id. */
export interface Claims {
  /** The number of the organisation as text, `scheme:value`. */
  readonly iss: string
  readonly aud: string
  readonly iat: number
  readonly exp: number
  readonly jti: string
  readonly fragment: unknown
}

/** Seconds between `iat` and `exp` at most: a day. */
export const longestLife = 86_400

const second = z.int().min(0).max(253_402_300_799)
const Claims: z.ZodType<Claims> = z.strictObject({ iss: Id, aud: Id, iat: second, exp: second, jti: Id, fragment: z.unknown() })

/** The claims in the payload of a token. Nothing of them may be believed before the signature was checked. */
export function claimsOf(part: string): { readonly claims: Claims } | { readonly fault: Rejection } {
  const json = jsonOf(part)
  if (json === undefined) return { fault: rejected('token-broken', '') }
  if ('fault' in json) return { fault: rejected(json.fault, '') }
  const { success, data, error } = Claims.safeParse(json.value)
  return success ? { claims: data } : { fault: rejected('claim-unusable', refusedAt(Claims, error)) }
}

/** What is wrong with the times of a token at a second, give or take a tolerance in seconds; nothing where it counts. */
export function untimely({ iat, exp }: Claims, at: number, tolerance: number): RejectionCode | undefined {
  if (exp <= iat || exp - iat > longestLife) return 'lasts-too-long'
  if (iat > at + tolerance) return 'issued-ahead'
  return exp <= at - tolerance ? 'expired' : undefined
}
