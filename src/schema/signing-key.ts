import { z } from 'zod'
import { Day, Id } from './primitives.ts'

/** Algorithms a fragment may be signed with; keys for Ed25519 may also say `EdDSA`, its older name. */
export const signingAlgorithms = ['ES256', 'Ed25519'] as const
/** One of {@link signingAlgorithms}. */
export type SigningAlgorithm = (typeof signingAlgorithms)[number]

/** A public key on P-256 as a JSON Web Key (RFC 7518 6.2). */
export interface P256Jwk {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
  readonly kid: string
  readonly alg?: 'ES256'
  readonly use?: 'sig'
}

/** A public key for Ed25519 as a JSON Web Key (RFC 8037 2). */
export interface Ed25519Jwk {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  readonly x: string
  readonly kid: string
  readonly alg?: 'Ed25519' | 'EdDSA'
  readonly use?: 'sig'
}

/** A public key that an organisation signs with, and the days on which it does. */
export interface SigningKey {
  readonly jwk: P256Jwk | Ed25519Jwk
  /** First day on which it may sign. */
  readonly from: Day
  /** Last day on which it may sign; after it, what was signed before may still come in. */
  readonly until?: Day
  /** First day on which nothing comes in under it any more, whenever that says it was signed. */
  readonly revokedOn?: Day
}

const coordinate = z.string().regex(/^[\w-]{43}$/)
const shared = { kid: Id, use: z.literal('sig').exactOptional() }

/** Schema of {@link SigningKey}; a private key is refused as any member that is not named here. */
export const SigningKey: z.ZodType<SigningKey> = z.strictObject({
  jwk: z.discriminatedUnion('kty', [
    z.strictObject({
      kty: z.literal('EC'),
      crv: z.literal('P-256'),
      x: coordinate,
      y: coordinate,
      alg: z.literal('ES256').exactOptional(),
      ...shared,
    }),
    z.strictObject({
      kty: z.literal('OKP'),
      crv: z.literal('Ed25519'),
      x: coordinate,
      alg: z.enum(['Ed25519', 'EdDSA']).exactOptional(),
      ...shared,
    }),
  ]),
  from: Day,
  until: Day.exactOptional(),
  revokedOn: Day.exactOptional(),
})
