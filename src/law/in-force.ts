import type { Day } from '../schema/index.ts'
import type { LawDomain } from './domain.ts'

/** The acts as they read on a day: of each the latest version that has begun, unless it has ended or is only a bill. Everything else decides nothing. */
export function inForce(law: readonly LawDomain[], on: Day): readonly LawDomain[] {
  const latest = new Map<string, LawDomain>()
  for (const domain of law) {
    if (domain.status === 'bill' || domain.validFrom > on) continue
    const other = latest.get(domain.act)
    if (!other || other.validFrom < domain.validFrom) latest.set(domain.act, domain)
  }
  return [...latest.values()].filter(
    (domain) => domain.status === 'in-force' && (domain.validUntil === undefined || on <= domain.validUntil),
  )
}
