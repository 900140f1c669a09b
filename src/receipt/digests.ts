import { comparable } from '../core/canonical.ts'
import { digestOf, keyedDigest } from '../core/digest.ts'
import { type Fragment, organisationKey, type Request } from '../schema/index.ts'

/** The salt of one request: digests in two receipts cannot be laid side by side without the receipt key. */
export function saltOf(receiptKey: string, request: string): string {
  return keyedDigest(receiptKey, 'salt', request)
}

/** A known person, as receipts with this salt say it. */
export function personDigest(salt: string, person: string): string {
  return keyedDigest(salt, 'person', person)
}

/** A delivery by the bytes it came in, or by what it says where the application noted none. */
export function fragmentDigest(salt: string, fragment: Fragment): string {
  const bytes = fragment.received?.digest ?? digestOf(comparable(fragment))
  return keyedDigest(salt, 'fragment', organisationKey(fragment.organisation), bytes)
}

/** A whole request, its question included. */
export function requestDigest(salt: string, request: Request): string {
  return keyedDigest(salt, 'request', comparable(request))
}

/** The secret that made the keys of persons: tells whether another one was in use. */
export function keysDigest(salt: string, pseudonymKey: string): string {
  return keyedDigest(salt, 'keys', pseudonymKey)
}
