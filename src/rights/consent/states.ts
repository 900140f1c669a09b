import type { Consent, ConsentEvent, Day } from '../../schema/index.ts'

/** The state that an event brings: given, given anew by somebody who had given before, withdrawn by the person, or revoked by another. */
export function stateAfter(one: ConsentEvent, { person, events }: Consent): string {
  if (one.event === 'withdrawn') return one.by === person ? 'dpv:ConsentWithdrawn' : 'dpv:ConsentRevoked'
  const before = events.some(({ event, by, on }) => event === 'given' && by === one.by && on < one.on)
  return before ? 'dpv:RenewedConsentGiven' : 'dpv:ConsentGiven'
}

/**
 * The state on a day: unknown before anything happened, and one that cannot be relied on where it was not free. Given and withdrawn on one day is
 * withdrawn.
 */
export function stateOn(consent: Consent, on: Day): string {
  if (consent.frame !== 'voluntary' || consent.refusalCosts !== 'none') return 'dpv:ConsentStatusInvalidForProcessing'
  const [last] = consent.events.filter((event) => event.on <= on).sort(latestFirst)
  return last === undefined ? 'dpv:ConsentUnknown' : stateAfter(last, consent)
}

function latestFirst(one: ConsentEvent, other: ConsentEvent): number {
  if (one.on !== other.on) return one.on > other.on ? -1 : 1
  if (one.event !== other.event) return one.event === 'withdrawn' ? -1 : 1
  return one.by < other.by ? -1 : 1
}
