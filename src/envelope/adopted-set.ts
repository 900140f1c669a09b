import type { CryptoKey } from 'jose'
import { KlantbeeldError } from '../core/errors.ts'
import { EmergencySet, NecessitySet, type SigningAlgorithm } from '../schema/index.ts'
import { isSignedByOne, type SignerKeys, signDetached } from './detached.ts'

/** A set a municipality adopts: what is needed for a purpose and phase, or the minimum that may be opened in an emergency. */
export type AdoptedSet = NecessitySet | EmergencySet

/** What can be wrong with an adopted set. */
export type SetErrorCode = 'set/not-a-set' | 'set/unsigned' | 'set/unknown-adopter' | 'set/signature-invalid'

/** An adopted set that cannot be relied on; the message says what to do next. */
export class SetError extends KlantbeeldError<SetErrorCode> {}

/** Public keys by who adopts, the body that `adoptedBy` names. */
export type AdopterKeys = SignerKeys

const typ = 'klantbeeld-set+jws'

/**
 * A set from JSON, whose detached signature (JWS compact without payload, ES256 or Ed25519) is one of its adopter's over everything else in it, as
 * canonical JSON. Call it when sets are loaded: the decision itself trusts its setting. Throws {@link SetError}.
 */
export async function openAdoptedSet(json: unknown, keys: AdopterKeys): Promise<AdoptedSet> {
  const parsed = NecessitySet.safeParse(json)
  const set = parsed.success ? parsed.data : EmergencySet.safeParse(json).data
  if (set === undefined)
    throw new SetError('set/not-a-set', 'not an adopted set; correct it by the schema NecessitySet or EmergencySet')
  const { signature, ...rest } = set
  if (signature === undefined)
    throw new SetError('set/unsigned', 'the set has no signature; have it signed by whoever adopted it')
  const candidates = keys.get(set.adoptedBy)
  if (candidates === undefined)
    throw new SetError('set/unknown-adopter', 'no keys are registered for whoever adopted the set; register them first')
  if (!(await isSignedByOne(rest, signature, candidates, typ)))
    throw new SetError('set/signature-invalid', 'the signature is not by a key of its adopter over this content; sign it anew')
  return set
}

/** The set with a detached signature by a private key. */
export async function signAdoptedSet<S extends AdoptedSet>(set: S, key: CryptoKey, alg: SigningAlgorithm): Promise<S> {
  const { signature: _, ...rest } = set
  return { ...set, signature: await signDetached(rest, key, { alg, typ }) }
}
