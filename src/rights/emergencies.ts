import { dayOf, millisecondsOf, nextWorkingDay, within } from '../core/day.ts'
import { actorDigest, saltOf } from '../core/digest.ts'
import { inOrderOfKeys } from '../core/order.ts'
import { hasKeys, type ReceiptKeys } from '../receipt/index.ts'
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

/** What a review is checked against; the keys are those the receipts were made with, to tell that nobody reviews what they opened themselves. */
export interface ReviewContext extends ReceiptKeys {
  readonly staff: Staff
  readonly on: Day
}

/**
 * Requests that stated an emergency and stay open, the oldest first. A review closes one where it was made by that day, not before the moment of the request, by
 * somebody with the mandate for it who did not open it themselves. Under other keys than those of the receipt nobody can tell who opened it, and it stays open. Working days leave out Saturdays and Sundays; holidays are not known.
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
  return inOrderOfKeys(once)
}

function closes(review: EmergencyReview, receipt: Receipt, context: ReviewContext): boolean {
  const { staff, receiptKey, on } = context
  const isMandated = staff.mandates.some(
    ({ worker, decisions, from, until }) =>
      worker === review.by && decisions.includes('emergency-review') && within(review.on, from, until),
  )
  const isAfter = dayOf(receipt.at) <= review.on && millisecondsOf(receipt.at) <= millisecondsOf(review.recordedAt)
  const isOther = hasKeys(receipt, context) && actorDigest(saltOf(receiptKey, receipt.request), review.by) !== receipt.actor
  return review.request === receipt.request && isAfter && review.on <= on && isMandated && isOther
}
