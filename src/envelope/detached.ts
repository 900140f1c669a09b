import { base64url, CompactSign, type CryptoKey, decodeProtectedHeader, type JWK } from 'jose'
import { canonicalJson } from '../core/canonical.ts'
import type { SigningAlgorithm } from '../schema/index.ts'
import { isSignedBy } from './signature.ts'

/** Public keys by who signs, as whoever relies on the signature registered them. */
export type SignerKeys = ReadonlyMap<string, readonly JWK[]>

/** How a signature is made: with which algorithm, and of which type of object it then speaks. */
export interface DetachedSigning {
  readonly alg: SigningAlgorithm
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
  const [header = '', payload, signature, more] = detached.split('.')
  if (payload !== '' || more !== undefined || typeOf(header) !== typ) return false
  const token = `${header}.${base64url.encode(bytesOf(value))}.${signature}`
  for (const jwk of keys) if (await isSignedBy(token, jwk)) return true
  return false
}

function typeOf(header: string): unknown {
  try {
    return decodeProtectedHeader({ protected: header }).typ
  } catch {
    return undefined
  }
}

function bytesOf(value: object): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value))
}
