import { compile, type LawDomain, onDay } from '../../law/index.ts'
import type { Day } from '../../schema/index.ts'

/** Acts as they are in force on a day. */
export function inForceOn(on: Day, law: readonly LawDomain[]): readonly LawDomain[] {
  return onDay(compile(law), on).domains
}

/** The first of the rows that something rested on which is verified and obliges to it, by the law of the day; absent: it was not prescribed. */
export function prescribedBy(rows: readonly string[], on: Day, law: readonly LawDomain[]): string | undefined {
  return inForceOn(on, law)
    .flatMap((domain) => domain.grounds)
    .filter((row) => row.must && row.confidence === 'verified' && rows.includes(row.id))
    .map(({ id }) => id)
    .sort()[0]
}
