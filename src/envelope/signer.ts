import type { Day, Organisation, RejectionCode, SigningAlgorithm, SigningKey } from '../schema/index.ts'
import type { SignedHeader } from './header.ts'
import { organisationOf } from './organisations-from.ts'
import { algorithmsOf } from './signature.ts'

/** Who must have signed, and with which of its registered keys. */
export interface Signer {
  readonly organisation: Organisation
  readonly key: SigningKey
}

/**
 * The organisation that a token says it is of, and its key of that name. Both come from the register; that the token is really of that organisation,
 * only the signature tells. The algorithm must fit the kind of key and be among those of the organisation.
 */
export function signerOf(
  issuer: string,
  { alg, kid }: SignedHeader,
  organisations: readonly Organisation[],
): Signer | { readonly fault: RejectionCode } {
  const organisation = organisationOf(issuer, organisations)
  if (organisation === undefined) return { fault: 'organisation-unknown' }
  if (organisation.ways?.includes('signed') !== true) return { fault: 'way-not-registered' }
  const key = organisation.keys?.find(({ jwk }) => jwk.kid === kid)
  if (key === undefined) return { fault: 'key-unknown' }
  const algorithm: SigningAlgorithm = alg === 'EdDSA' ? 'Ed25519' : alg
  const isAllowed = algorithmsOf(key.jwk).includes(alg) && organisation.algorithms?.includes(algorithm) === true
  return isAllowed ? { organisation, key } : { fault: 'algorithm-not-allowed' }
}

/**
 * Why a key does not count for what was signed on one day and came in on another; nothing where it does. A revoked key counts for nothing that comes in
 * from that day on, whatever day it says: whoever stole it can write any.
 */
export function lapsed({ from, until, revokedOn }: SigningKey, signedOn: Day, receivedOn: Day): RejectionCode | undefined {
  if (revokedOn !== undefined && revokedOn <= receivedOn) return 'key-revoked'
  return signedOn < from || (until !== undefined && signedOn > until) ? 'key-not-valid' : undefined
}
