import type { JWK } from 'jose'
import { dayOf } from '../core/day.ts'
import { digestOf } from '../core/digest.ts'
import { type Instant, type Organisation, type OrganisationId, organisationKey } from '../schema/index.ts'
import { type Answer, nothing, stamped } from './answer.ts'
import { claimsOf, untimely } from './claims.ts'
import { contentOf } from './content.ts'
import { EnvelopeError } from './errors.ts'
import { signedHeaderOf } from './header.ts'
import { textOf } from './message.ts'
import { momentOf } from './moment.ts'
import type { ReplayGuard } from './replay.ts'
import { isSignedBy } from './signature.ts'
import { lapsed, signerOf } from './signer.ts'
import { unwrap } from './unwrap.ts'

/** What is needed to open a signed fragment. */
export interface Opening {
  /** The register, from {@link organisationsFrom}. */
  readonly organisations: readonly Organisation[]
  /** Who receives; a token for anybody else is refused. */
  readonly audience: OrganisationId
  /** The moment it came in. */
  readonly at: Instant
  readonly replay: ReplayGuard
  /** Private keys of the receiver, each with its `kid`, for what is encrypted; absent: nothing encrypted is opened. */
  readonly decryptionKeys?: readonly JWK[]
  /** Seconds by which clocks may differ, at most 300; absent: 60. */
  readonly tolerance?: number
}

const mostTolerance = 300

/**
 * The fragment in a signed token, stamped as {@link receive} does. Only what a registered key of the organisation in `iss` signed, for this receiver, in
 * time and for the first time, is believed; what cannot be used is a rejection. Only a mistake of the caller throws.
 *
 * @example
 * const { fragment, rejections } = await open(token, { organisations, audience, at, replay })
 */
export async function open(token: string, opening: Opening): Promise<Answer> {
  const { organisations, audience, at, replay, decryptionKeys = [], tolerance = 60 } = opening
  checkTolerance(tolerance)
  const now = momentOf(at)
  const read = textOf(token)
  if ('fault' in read) return nothing(read.fault)
  const unwrapped = await unwrap(read.text, decryptionKeys)
  if ('fault' in unwrapped) return nothing(unwrapped.fault)
  const header = signedHeaderOf(unwrapped.header)
  if ('fault' in header) return nothing(header.fault)
  const said = claimsOf(unwrapped.payload)
  if ('fault' in said) return { rejections: [said.fault] }
  const { claims } = said
  const signer = signerOf(claims.iss, header, organisations)
  if ('fault' in signer) return nothing(signer.fault)
  if (!(await isSignedBy(unwrapped.token, signer.key.jwk))) return nothing('signature-invalid')
  const fault =
    untimely(claims, now.second, tolerance) ??
    lapsed(signer.key, dayOf(new Date(claims.iat * 1000).toISOString()), now.day) ??
    (claims.aud === organisationKey(audience) ? undefined : 'other-audience')
  if (fault !== undefined) return nothing(fault)
  const content = contentOf(claims.fragment, signer.organisation, now.day)
  if (content.fragment === undefined) return content
  // Whoever opens next may allow more.
  const until = claims.exp + mostTolerance
  switch (await replay.remember({ issuer: claims.iss, id: digestOf(claims.jti), at: now.second, until })) {
    case 'new':
      return stamped(content, { at, via: 'signed', digest: digestOf(token) })
    case 'seen':
      return nothing('replayed')
    case 'full':
      return nothing('replay-full')
  }
}

function checkTolerance(tolerance: number): void {
  if (!(Number.isInteger(tolerance) && tolerance >= 0 && tolerance <= mostTolerance))
    throw new EnvelopeError(
      'envelope/tolerance',
      'clocks may differ by whole seconds, from 0 to 300; set them rather than widen this',
    )
}
