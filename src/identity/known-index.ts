import { type KnownLookup, knownLookup } from './known-lookup.ts'
import type { LinkageRecord } from './linkage-record.ts'

/** Known persons, packed so that a million fit: made once, compared with as often as needed. It holds personal data; keep it no longer than the task takes. */
export interface KnownIndex {
  /** How many persons are in it. */
  readonly size: number
  readonly [inside]: KnownLookup
}

/** Only this file opens an index, so that how it is packed may change. */
const inside: unique symbol = Symbol('inside')

/**
 * An index of known persons, from records that may come one at a time. Throws {@link IdentityError} `identity/known-twice` where two have one id, and
 * `identity/too-many-known` above four million.
 */
export function knownIndex(known: Iterable<LinkageRecord>): KnownIndex {
  const lookup = knownLookup(known)
  return { size: lookup.size, [inside]: lookup }
}

/** What an index holds, for comparing. */
export function lookupOf(index: KnownIndex): KnownLookup {
  return index[inside]
}
