import { CompactSign, type CryptoKey, compactVerify, type JWK } from 'jose'
import { canonicalJson } from '../core/canonical.ts'
import { KlantbeeldError } from '../core/errors.ts'
import { type ChainEntry, ChainHead, type Instant } from '../schema/index.ts'
import { headOf } from './chain.ts'

/** How and when a head is signed. */
export interface Signing {
  readonly alg: 'ES256' | 'Ed25519'
  /** The moment of signing, for whoever reads the head to see how old it is. */
  readonly at: Instant
}

/** The head of a chain that ends with an entry, signed (JWS compact). Keep it where whoever keeps the chain cannot write. */
export async function signHead(entry: ChainEntry, privateKey: CryptoKey, { alg, at }: Signing): Promise<string> {
  const payload = new TextEncoder().encode(canonicalJson(headOf(entry, at)))
  return new CompactSign(payload).setProtectedHeader({ alg, typ }).sign(privateKey)
}

/**
 * The head of a chain, by its id, that one of these public keys signed (ES256 or Ed25519). Throws `head/signature-invalid` where none did, or it is no
 * head, and `head/another-chain` where it is that of another chain.
 */
export async function openHead(signed: string, keys: readonly JWK[], chain: string): Promise<ChainHead> {
  for (const key of keys) {
    const head = await headBy(key, signed)
    if (head !== undefined && head.chain !== chain)
      throw new KlantbeeldError('head/another-chain', 'the head is of another chain; get the head of this one')
    if (head !== undefined) return head
  }
  throw new KlantbeeldError(
    'head/signature-invalid',
    'the head is not signed by one of these keys; get the head again from where it is kept, or register the key',
  )
}

const typ = 'klantbeeld-head+jws'

async function headBy(key: JWK, signed: string): Promise<ChainHead | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(signed, key, { algorithms: ['ES256', 'Ed25519', 'EdDSA'] })
    return protectedHeader.typ === typ ? ChainHead.parse(JSON.parse(new TextDecoder().decode(payload))) : undefined
  } catch {
    return undefined
  }
}
