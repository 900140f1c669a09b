import { dayOf, previousDay } from '../core/day.ts'
import { KlantbeeldError } from '../core/errors.ts'
import { compile, type LawDomain, onDay } from '../law/index.ts'
import type { Day, Hold, Instant } from '../schema/index.ts'

/** Why a hold cannot be. */
export type HoldErrorCode = 'hold/no-facts' | 'hold/ends-before-it-begins' | 'hold/unknown-purpose' | 'hold/no-reason'

/** A hold that would keep nothing, for nothing or at no time; the message says what to change. */
export class HoldError extends KlantbeeldError<HoldErrorCode> {}

/**
 * Puts off the destruction of facts, in all their versions, for a purpose, with who, why and until when. They are shown under that purpose only. Throws
 * {@link HoldError} where it names no facts, no reason, no task of the law of the day it is recorded, or ends before it begins.
 */
export function hold(of: Omit<Hold, 'format'>, law: readonly LawDomain[]): Hold {
  if (of.facts.length === 0) throw new HoldError('hold/no-facts', 'a hold names the facts it keeps; name at least one')
  if (of.because.trim() === '') throw new HoldError('hold/no-reason', 'a hold says why it keeps; write a sentence')
  if (of.until < of.from)
    throw new HoldError('hold/ends-before-it-begins', 'a hold ends on or after its first day; correct the days')
  if (onDay(compile(law), dayOf(of.recordedAt)).tasks(of.purpose).length === 0)
    throw new HoldError('hold/unknown-purpose', 'no act in force when it is recorded has this purpose; name a task of the law')
  return { format: 'klantbeeld/hold@1', ...of }
}

/**
 * A hold that is let go: `on` is the first day it keeps nothing. It never becomes longer; throws {@link HoldError} where it would not have kept on one day.
 */
export function releaseHold(held: Hold, { on, recordedAt }: { readonly on: Day; readonly recordedAt: Instant }): Hold {
  const until = previousDay(on)
  if (until < held.from)
    throw new HoldError(
      'hold/ends-before-it-begins',
      'a hold keeps on its first day; let it go on a later day, or do not store it',
    )
  return until < held.until ? { ...held, until, recordedAt } : held
}
