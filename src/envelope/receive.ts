import { digestOf } from '../core/digest.ts'
import { type DeliveryWay, type Instant, type Organisation, type OrganisationId, organisationKey } from '../schema/index.ts'
import { type Answer, nothing, stamped } from './answer.ts'
import { contentOf } from './content.ts'
import { EnvelopeError } from './errors.ts'
import { textOf } from './message.ts'
import { momentOf } from './moment.ts'
import { organisationOf } from './organisations-from.ts'
import { strictJson } from './strict-json.ts'

/** What the application knows of a message that came in over a connection on which it authenticated who delivers. */
export interface Delivered {
  /** Whose connection it is, as the application itself found out. */
  readonly organisation: OrganisationId
  /** The register, from {@link organisationsFrom}. */
  readonly organisations: readonly Organisation[]
  readonly via: Exclude<DeliveryWay, 'signed'>
  /** The moment it came in. */
  readonly at: Instant
}

/**
 * The fragment in a message of somebody the application authenticated, stamped with when and how it came in and a digest of its bytes. What cannot be
 * used of it is a rejection; only a mistake of the caller throws.
 *
 * @example
 * const { fragment, rejections } = receive(body, { organisation, organisations, via: 'portal', at })
 */
export function receive(message: string | Uint8Array, { organisation, organisations, via, at }: Delivered): Answer {
  checkWay(via)
  const { day } = momentOf(at)
  const sender = organisationOf(organisationKey(organisation), organisations)
  if (sender === undefined) return nothing('organisation-unknown')
  if (sender.ways?.includes(via) !== true) return nothing('way-not-registered')
  const read = textOf(message)
  if ('fault' in read) return nothing(read.fault)
  const json = strictJson(read.text)
  if ('fault' in json) return nothing(json.fault)
  return stamped(contentOf(json.value, sender, day), { at, via, digest: digestOf(message) })
}

function checkWay(via: DeliveryWay): void {
  if (via === 'signed') throw new EnvelopeError('envelope/way-is-signed', 'what is signed comes in through open; call that')
}
