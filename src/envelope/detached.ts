import { base64url, CompactSign, type CryptoKey, compactVerify, importJWK, type JWK } from 'jose'
import { canonicalJson } from '../core/canonical.ts'

/** The algorithms with which objects are signed here. */
export type SignatureAlgorithm = 'ES256' | 'Ed25519'

/** Public keys by who signs, as whoever relies on the signature registered them. */
export type SignerKeys = ReadonlyMap<string, readonly JWK[]>

/** How a signature is made: with which algorithm, and of which type of object it then speaks. */
export interface DetachedSigning {
  readonly alg: SignatureAlgorithm
  readonly typ: string
}

/** The detached signature (JWS compact without payload) of a value as canonical JSON. */
export async function signDetached(value: object, key: CryptoKey, { alg, typ }: DetachedSigning): Promise<string> {
  const token = await new CompactSign(bytesOf(value)).setProtectedHeader({ alg, typ }).sign(key)
  const [header, , signature] = token.split('.')
  return `${header}..${signature}`
}

/** Whether a detached signature is by one of these keys over this value and of this type. The key alone says which algorithm may be used, never the header. */
export async function isSignedByOne(value: object, detached: string, keys: readonly JWK[], typ: string): Promise<boolean> {
  for (const jwk of keys) if (await isSignedBy(jwk, detached, value, typ)) return true
  return false
}

async function isSignedBy(jwk: JWK, detached: string, value: object, typ: string): Promise<boolean> {
  const algorithms = algorithmsOf(jwk)
  const [header, payload, signature, more] = detached.split('.')
  if (algorithms === undefined || payload !== '' || more !== undefined) return false
  try {
    const key = await importJWK(jwk, algorithms[0])
    const { protectedHeader } = await compactVerify(`${header}.${base64url.encode(bytesOf(value))}.${signature}`, key, {
      algorithms,
    })
    return protectedHeader.typ === typ
  } catch {
    return false
  }
}

function algorithmsOf({ kty, crv }: JWK): [string, ...string[]] | undefined {
  if (kty === 'EC' && crv === 'P-256') return ['ES256']
  if (kty === 'OKP' && crv === 'Ed25519') return ['Ed25519', 'EdDSA']
  return undefined
}

function bytesOf(value: object): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value))
}
