import { type Consent, organisationKey, type Request } from '../schema/index.ts'

/** Consents that can count for a request: voluntary, at no cost of refusing, for its purpose and towards its receiver. */
export function consentsFor(request: Request, receiver: string, consents: readonly Consent[]): readonly Consent[] {
  return freelyGiven(consents).filter((consent) => mayCount(consent, request, receiver))
}

/** Consents of which every copy is voluntary and cost nothing to refuse, their events pooled. */
export function freelyGiven(consents: readonly Consent[]): readonly Consent[] {
  const tainted = new Set(consents.filter((one) => one.frame !== 'voluntary' || one.refusalCosts !== 'none').map(({ id }) => id))
  return pooled(tainted.size === 0 ? consents : consents.filter(({ id }) => !tainted.has(id)))
}

/** Copies of one consent are read together, so that an older copy does not outlive a withdrawal. */
function pooled(consents: readonly Consent[]): readonly Consent[] {
  const events = new Map<string, Consent['events']>()
  for (const { id, events: own } of consents) events.set(id, [...(events.get(id) ?? []), ...own])
  return events.size === consents.length
    ? consents
    : consents.map((consent) => ({ ...consent, events: events.get(consent.id) ?? [] }))
}

function mayCount(consent: Consent, request: Request, receiver: string): boolean {
  return (
    consent.purposes.includes(request.purpose) && consent.recipients.some((recipient) => organisationKey(recipient) === receiver)
  )
}
