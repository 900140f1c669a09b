import { compactDecrypt, type JWK } from 'jose'
import type { RejectionCode } from '../schema/index.ts'
import { contentEncryptions, encryptedHeaderOf, keyAgreements } from './header.ts'
import { partsOf } from './parts.ts'

/** The three parts of a signed token, taken out of its encryption where it has one; encrypted twice is refused. */
export async function unwrap(
  token: string,
  keys: readonly JWK[],
): Promise<{ readonly parts: readonly [string, string, string] } | { readonly fault: RejectionCode }> {
  // The JSON forms (RFC 7515 7.2, RFC 7516 7.2) may name an algorithm outside what is protected.
  if (token.startsWith('{')) return { fault: 'algorithm-not-allowed' }
  const parts = partsOf(token)
  if (parts.length !== 5) return signedParts(parts)
  const header = encryptedHeaderOf(parts[0] ?? '')
  if ('fault' in header) return header
  const key = keys.find(({ kid }) => kid === header.kid)
  if (key === undefined) return { fault: 'key-unknown' }
  const inner = await decrypted(token, key)
  return inner === undefined ? { fault: 'not-decrypted' } : signedParts(partsOf(inner))
}

function signedParts([header, payload, signature, ...more]: readonly string[]) {
  const isWhole = header !== undefined && payload !== undefined && signature !== undefined && more.length === 0
  return isWhole ? { parts: [header, payload, signature] as const } : { fault: 'token-broken' as const }
}

async function decrypted(token: string, key: JWK): Promise<string | undefined> {
  try {
    const { plaintext } = await compactDecrypt(token, key, {
      keyManagementAlgorithms: [...keyAgreements],
      contentEncryptionAlgorithms: [...contentEncryptions],
      maxDecompressedLength: 0,
    })
    return new TextDecoder('utf-8', { fatal: true }).decode(plaintext)
  } catch {
    return undefined
  }
}
