import { canonicalJson } from '../core/canonical.ts'
import { dayOf } from '../core/day.ts'
import { saltOf } from '../core/digest.ts'
import { RequestError, type Setting } from '../disclosure/index.ts'
import { integrate } from '../integrate.ts'
import { hasKeys, requestDigest } from '../receipt/index.ts'
import { type Fragment, organisationKey, type Receipt, type Request } from '../schema/index.ts'
import { deliveredThen, lawOfThen, settingOfThen } from './then.ts'

/** What was there when a request was answered. What came later may be among it, and is left out where it says when it came. */
export interface Inputs {
  readonly fragments: readonly Fragment[]
  readonly request: Request
  readonly setting: Setting
}

/**
 * Why a past answer can no longer be reproduced: it is another request; a secret key was replaced; a delivery is missing; a version of an act is missing;
 * something it rested on was destroyed; or such a request is not answered, or about people who are no longer known.
 */
export type NotReproducible =
  | 'another-request'
  | 'another-key'
  | 'delivery-missing'
  | 'law-missing'
  | 'destroyed'
  | 'not-answered'

/** Whether the same request on what was there then gives the same receipt, and so the same view; never what is in it. */
export type Reproduced =
  | { readonly outcome: 'same' }
  | { readonly outcome: 'different' }
  | { readonly outcome: 'no-longer-possible'; readonly why: NotReproducible }

/**
 * Checks the past without looking at it: answers the request of a receipt again, compares, and keeps the picture to itself. What was received, or in the
 * setting recorded, after the moment of the request is left out; of records that carry no such moment (workers, authorisations, mandates,
 * organisations, adopted sets) and of records that were changed since, hand in what they were. What was destroyed stays out. Throws `LawError` where law
 * data is broken.
 */
export function reproduce(receipt: Receipt, { fragments, request, setting }: Inputs): Reproduced {
  if (request.id !== receipt.request) return notPossible('another-request')
  if (!hasKeys(receipt, setting)) return notPossible('another-key')
  const salt = saltOf(setting.receiptKey, request.id)
  if (requestDigest(salt, request) !== receipt.asked) return notPossible('another-request')
  const delivered = deliveredThen(fragments, receipt, salt)
  if (delivered === undefined) return notPossible('delivery-missing')
  const law = lawOfThen(receipt, setting)
  if (law === undefined) return notPossible('law-missing')
  const again = answerAgain({ fragments: delivered, request, setting: { ...settingOfThen(setting, receipt.at), law } })
  if (again === undefined) return notPossible('not-answered')
  if (canonicalJson(again) === canonicalJson(receipt)) return { outcome: 'same' }
  return hasLost(delivered, setting, receipt) ? notPossible('destroyed') : { outcome: 'different' }
}

function notPossible(why: NotReproducible): Reproduced {
  return { outcome: 'no-longer-possible', why }
}

function answerAgain({ fragments, request, setting }: Inputs): Receipt | undefined {
  try {
    return integrate(fragments, request, setting).audit.receipt
  } catch (error) {
    if (error instanceof RequestError) return undefined
    throw error
  }
}

/** Whether one of the holders destroyed anything on the day of the request or since. */
function hasLost(delivered: readonly Fragment[], { destroyed = [] }: Setting, { at }: Receipt): boolean {
  const holders = new Set(delivered.map(({ organisation }) => organisationKey(organisation)))
  return destroyed.some(({ fact, on }) => on >= dayOf(at) && holders.has(organisationKey(fact.holder)))
}
