import { comparable } from '../core/canonical.ts'
import { digestOf, keyedDigest } from '../core/digest.ts'
import { type Fragment, organisationKey, type Request } from '../schema/index.ts'

/** A delivery by the bytes it came in, or by what it says where the application noted none. */
export function fragmentDigest(salt: string, fragment: Fragment): string {
  const bytes = fragment.received?.digest ?? digestOf(comparable(fragment))
  return keyedDigest(salt, 'fragment', organisationKey(fragment.organisation), bytes)
}

/** A whole request, its question included. */
export function requestDigest(salt: string, request: Request): string {
  return keyedDigest(salt, 'request', comparable(request))
}
