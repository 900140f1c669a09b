import { compactDecrypt, type JWK } from 'jose'
import type { RejectionCode } from '../schema/index.ts'
import { contentEncryptions, encryptedHeaderOf, keyAgreements } from './header.ts'
import { partsOf } from './parts.ts'

/** A compact JWS, and its parts. */
export interface SignedToken {
  readonly token: string
  readonly header: string
  readonly payload: string
}

/** The signed token, taken out of its encryption where it has one; encrypted twice is refused. */
export async function unwrap(token: string, keys: readonly JWK[]): Promise<SignedToken | { readonly fault: RejectionCode }> {
  // The JSON forms (RFC 7515 7.2, RFC 7516 7.2) may name an algorithm outside what is protected.
  if (token.startsWith('{')) return { fault: 'algorithm-not-allowed' }
  const parts = partsOf(token)
  if (parts.length !== 5) return signed(token, parts)
  const header = encryptedHeaderOf(parts[0] ?? '')
  if ('fault' in header) return header
  const key = keys.find(({ kid }) => kid === header.kid)
  if (key === undefined) return { fault: 'key-unknown' }
  const inner = await decrypted(token, key)
  return inner === undefined ? { fault: 'not-decrypted' } : signed(inner, partsOf(inner))
}

function signed(
  token: string,
  [header, payload, signature, ...more]: readonly string[],
): SignedToken | { readonly fault: RejectionCode } {
  const isWhole = header !== undefined && payload !== undefined && more.length === 0 && /^[\w-]*$/.test(signature ?? '.')
  return isWhole ? { token, header, payload } : { fault: 'token-broken' }
}

async function decrypted(token: string, key: JWK): Promise<string | undefined> {
  try {
    const { plaintext } = await compactDecrypt(token, key, {
      keyManagementAlgorithms: [...keyAgreements],
      contentEncryptionAlgorithms: [...contentEncryptions],
      maxDecompressedLength: 0,
    })
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plaintext)
  } catch {
    return undefined
  }
}
