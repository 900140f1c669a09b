import type { CryptoKey } from 'jose'
import { millisecondsOf } from '../core/day.ts'
import { KlantbeeldError } from '../core/errors.ts'
import { ConsentEvidence, type Instant, organisationKey, type SigningAlgorithm } from '../schema/index.ts'
import { isSignedByOne, type SignerKeys, signDetached } from './detached.ts'

/** What can be wrong with the evidence of a consent. */
export type ConsentErrorCode =
  | 'consent/not-evidence'
  | 'consent/unsigned'
  | 'consent/unknown-portal'
  | 'consent/signature-invalid'
  | 'consent/not-now'

/** Evidence of a consent that cannot be relied on; the message says what to do next. */
export class ConsentError extends KlantbeeldError<ConsentErrorCode> {}

/** Public keys by the organisation whose portal collects, as `scheme:value`. */
export type PortalKeys = SignerKeys

const typ = 'klantbeeld-consent+jws'

/** The evidence with a detached signature by a private key of the portal. */
export async function signConsent(evidence: ConsentEvidence, key: CryptoKey, alg: SigningAlgorithm): Promise<ConsentEvidence> {
  const { signature: _, ...rest } = evidence
  return { ...rest, signature: await signDetached(rest, key, { alg, typ }) }
}

/**
 * The evidence of a consent from JSON, whose detached signature (JWS compact without payload, ES256 or Ed25519) is one of its portal's over everything
 * else in it, as canonical JSON. What cannot be opened is no consent: hand the decision only what came out of here. Throws {@link ConsentError}.
 */
export async function openConsent(json: unknown, keys: PortalKeys, { at }: { readonly at: Instant }): Promise<ConsentEvidence> {
  const evidence = ConsentEvidence.safeParse(json).data
  if (evidence === undefined)
    throw new ConsentError(
      'consent/not-evidence',
      'not evidence of a consent; correct it by klantbeeld/schemas/consent-evidence.json',
    )
  const { signature, ...rest } = evidence
  if (signature === undefined)
    throw new ConsentError(
      'consent/unsigned',
      'the evidence has no signature; have the portal that collected the consent sign it',
    )
  const portal = keys.get(organisationKey(evidence.collectedBy))
  if (portal === undefined)
    throw new ConsentError(
      'consent/unknown-portal',
      'no keys are registered for the portal that collected the consent; register them first',
    )
  if (!(await isSignedByOne(rest, signature, portal, typ)))
    throw new ConsentError(
      'consent/signature-invalid',
      'the signature is not by a key of its portal over this content; get the evidence from the portal again',
    )
  refuseLater(evidence, at)
  return evidence
}

/** Nothing is evidence of what it knew only afterwards, and nothing comes from tomorrow. */
function refuseLater({ consent, at: collectedAt }: ConsentEvidence, at: Instant): void {
  const collected = millisecondsOf(collectedAt)
  const isLater = consent.events.some(({ recordedAt }) => millisecondsOf(recordedAt) > collected)
  if (isLater || collected > millisecondsOf(at))
    throw new ConsentError(
      'consent/not-now',
      'the evidence lies ahead of the clock, or speaks of what was recorded after it; let the portal check its clock and sign anew',
    )
}
