import { CompactEncrypt, CompactSign, type CryptoKey, type JWK } from 'jose'
import { millisecondsOf } from '../core/day.ts'
import {
  type Fragment,
  type Instant,
  type OrganisationId,
  organisationKey,
  parse,
  type SigningAlgorithm,
} from '../schema/index.ts'
import { type Claims, longestLife } from './claims.ts'
import { EnvelopeError } from './errors.ts'
import { contentEncryptions, fragmentType } from './header.ts'

/** With what a fragment is signed, and for whom. */
export interface Sealing {
  /** The private key, and the `kid` and algorithm under which its public half is registered. */
  readonly key: CryptoKey
  readonly kid: string
  readonly algorithm: SigningAlgorithm
  readonly audience: OrganisationId
  /** The moment of signing. */
  readonly at: Instant
  /** Seconds it may take to arrive, at most a day. */
  readonly lasts: number
  /** An id that no other message of the organisation has, such as a random UUID. */
  readonly id: string
  /** A public key of the receiver with its `kid`, on P-256 or X25519, to encrypt to; absent: only signed. */
  readonly encryptTo?: JWK
}

/** A fragment as a signed token (JWS compact), encrypted (JWE compact) where asked. Throws where it is no fragment, or cannot be sealed so. */
export async function seal(fragment: Fragment, sealing: Sealing): Promise<string> {
  const { key, kid, algorithm, audience, at, lasts, id, encryptTo } = sealing
  const sent = parse('fragment', fragment)
  if (sent.received !== undefined)
    throw new EnvelopeError('envelope/received-stated', 'what was received cannot be sealed as it is; leave out received')
  if (!Number.isInteger(lasts) || lasts < 1 || lasts > longestLife)
    throw new EnvelopeError('envelope/lasts', 'a token lasts a whole number of seconds, from 1 to a day of 86400')
  const iat = Math.floor(millisecondsOf(at) / 1000)
  const claims: Claims = {
    iss: organisationKey(sent.organisation),
    aud: organisationKey(audience),
    iat,
    exp: iat + lasts,
    jti: id,
    fragment: sent,
  }
  const token = await new CompactSign(bytesOf(JSON.stringify(claims)))
    .setProtectedHeader({ alg: algorithm, kid, typ: fragmentType })
    .sign(key)
  return encryptTo === undefined ? token : encrypted(token, encryptTo)
}

async function encrypted(token: string, key: JWK): Promise<string> {
  const [enc = ''] = contentEncryptions
  return new CompactEncrypt(bytesOf(token))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc, kid: key.kid ?? '', cty: fragmentType })
    .encrypt(key)
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
