import { dayOf, isDay } from '../core/day.ts'
import { type Circumstances, inForce, type LawDomain, type Row, rowsOf } from '../law/index.ts'
import type { Day, Instant } from '../schema/index.ts'

/** The versions in force on the day first, then the newest, bills last: the order in which a row is looked up. */
export function newestFirst(law: readonly LawDomain[], at: Instant | Day | undefined): readonly LawDomain[] {
  const today = at === undefined ? [] : inForce(law, isDay(at) ? at : dayOf(at))
  const others = law.filter((domain) => !today.includes(domain))
  const rank = ({ status, validFrom }: LawDomain) => `${status === 'bill' ? 0 : 1} ${validFrom}`
  return [...today, ...others.toSorted((a, b) => (rank(a) > rank(b) ? -1 : 1))]
}

/** A row and the version of its act that stands first among those that have it; undefined where none has. */
export function rowIn(
  id: string,
  law: readonly LawDomain[],
): { readonly row: Row & { readonly when?: Circumstances }; readonly domain: LawDomain } | undefined {
  for (const domain of law) {
    const conditional = [...domain.grounds, ...domain.releases].find((row) => row.id === id)
    const row = conditional ?? rowsOf(domain).find((one) => one.id === id)
    if (row !== undefined) return { row, domain }
  }
  return undefined
}
