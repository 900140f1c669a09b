import { compactVerify, type JWK } from 'jose'

/**
 * Whether a compact JWS is signed by a key, with an algorithm of that key's kind: the header never chooses another. `EdDSA` is the older name of
 * Ed25519 (RFC 8037) and fits its keys only.
 */
export async function isSignedBy(token: string, jwk: JWK): Promise<boolean> {
  try {
    await compactVerify(token, jwk, { algorithms: [...algorithmsOf(jwk)] })
    return true
  } catch {
    // Errors of jose can carry what was signed.
    return false
  }
}

/** The names of the algorithms that a public key may sign with; none for any other kind of key. */
export function algorithmsOf({ kty, crv, alg }: JWK): readonly string[] {
  const names = kty === 'EC' && crv === 'P-256' ? ['ES256'] : kty === 'OKP' && crv === 'Ed25519' ? ['Ed25519', 'EdDSA'] : []
  return alg === undefined ? names : names.filter((name) => name === alg)
}
