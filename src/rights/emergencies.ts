import { dayOf, nextWorkingDay, within } from '../core/day.ts'
import { keyedDigest } from '../core/digest.ts'
import type { Day, EmergencyReason, EmergencyReview, Receipt, Staff } from '../schema/index.ts'

/** Who sees that the minimum set was opened. */
export const emergencyReaders = ['regular-worker', 'privacy-officer'] as const

/** A request that stated an emergency and was not reviewed yet. */
export interface OpenEmergency {
  readonly request: string
  readonly reason: EmergencyReason
  readonly openedOn: Day
  /** The working day from which it is seen, by every one of `by`. */
  readonly seenFrom: Day
  readonly by: typeof emergencyReaders
  /** Whether that day has come. */
  readonly isSeen: boolean
}

/** What a review is checked against. */
export interface ReviewContext {
  readonly staff: Staff
  /** The key of the receipts, to tell that nobody reviews what they opened themselves. */
  readonly receiptKey: string
  readonly on: Day
}

/**
 * Requests that stated an emergency and stay open, the oldest first. A review closes one where it was made by that day, not before the request, by somebody with
 * the mandate for it who did not open it themselves. Working days leave out Saturdays and Sundays; holidays are not known.
 */
export function openEmergencies(
  receipts: readonly Receipt[],
  reviews: readonly EmergencyReview[],
  context: ReviewContext,
): readonly OpenEmergency[] {
  const open = receipts.flatMap((receipt): readonly OpenEmergency[] => {
    const openedOn = dayOf(receipt.at)
    const isOpen = openedOn <= context.on && !reviews.some((review) => closes(review, receipt, context))
    if (receipt.emergency === undefined || !isOpen) return []
    const seenFrom = nextWorkingDay(openedOn)
    const isSeen = seenFrom <= context.on
    return [{ request: receipt.request, reason: receipt.emergency, openedOn, seenFrom, by: emergencyReaders, isSeen }]
  })
  const once = new Map(open.map((one) => [JSON.stringify([one.openedOn, one.request, one.reason]), one]))
  return [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item)
}

function closes(review: EmergencyReview, receipt: Receipt, { staff, receiptKey, on }: ReviewContext): boolean {
  const isMandated = staff.mandates.some(
    ({ worker, decisions, from, until }) =>
      worker === review.by && decisions.includes('emergency-review') && within(review.on, from, until),
  )
  const isInTime = dayOf(receipt.at) <= review.on && review.on <= on
  return (
    review.request === receipt.request && isInTime && isMandated && actorDigest(review.by, receipt, receiptKey) !== receipt.actor
  )
}

/** As the receipt keys whoever asked: salted with the request. */
function actorDigest(worker: string, { request }: Receipt, receiptKey: string): string {
  return keyedDigest(keyedDigest(receiptKey, 'salt', request), 'actor', worker)
}
