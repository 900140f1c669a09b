import type { RejectionCode, SigningAlgorithm } from '../schema/index.ts'
import { jsonOf } from './parts.ts'

/** What the header of a signed fragment says, and nothing else: no key, no address of one, no compression, no extension. */
export interface SignedHeader {
  readonly alg: SigningAlgorithm | 'EdDSA'
  readonly kid: string
}

/** The `typ` of a signed fragment. */
export const fragmentType = 'klantbeeld-fragment+jws'

/** Algorithms a fragment may be encrypted with: key agreement, and the content. */
export const keyAgreements: readonly string[] = ['ECDH-ES', 'ECDH-ES+A256KW']
/** See {@link keyAgreements}. */
export const contentEncryptions: readonly string[] = ['A256GCM']

/** The header of a signature, from the first part of a compact JWS. */
export function signedHeaderOf(part: string): SignedHeader | { readonly fault: RejectionCode } {
  const header = membersOf(part)
  if ('fault' in header) return header
  const { alg, kid, typ, ...more } = header.members
  if (alg !== 'ES256' && alg !== 'Ed25519' && alg !== 'EdDSA') return { fault: 'algorithm-not-allowed' }
  if (Object.keys(more).length > 0) return { fault: 'header-not-allowed' }
  if (typ !== fragmentType) return { fault: 'another-type' }
  return typeof kid === 'string' ? { alg, kid } : { fault: 'key-unknown' }
}

/** Which key of the receiver an encrypted message is for, from the first part of a compact JWE. */
export function encryptedHeaderOf(part: string): { readonly kid: string } | { readonly fault: RejectionCode } {
  const header = membersOf(part)
  if ('fault' in header) return header
  const { alg, enc, kid, epk: _epk, typ: _typ, cty: _cty, ...more } = header.members
  if (!isOneOf(keyAgreements, alg) || !isOneOf(contentEncryptions, enc)) return { fault: 'algorithm-not-allowed' }
  if (Object.keys(more).length > 0) return { fault: 'header-not-allowed' }
  return typeof kid === 'string' ? { kid } : { fault: 'key-unknown' }
}

function membersOf(part: string): { readonly members: Readonly<Record<string, unknown>> } | { readonly fault: RejectionCode } {
  const json = part.length > 4_000 ? undefined : jsonOf(part)
  if (json === undefined) return { fault: 'token-broken' }
  if ('fault' in json) return json
  return isRecord(json.value) ? { members: json.value } : { fault: 'token-broken' }
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function isOneOf(names: readonly string[], name: unknown): boolean {
  return typeof name === 'string' && names.includes(name)
}
