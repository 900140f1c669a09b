import { KlantbeeldError } from '../core/errors.ts'
import { refusedAt } from '../schema/refused-at.ts'
import { LawDomain, rowLists } from './domain.ts'
import type { Row } from './row.ts'

/** What can be wrong with law data. */
export type LawErrorCode =
  | 'law/not-a-law-file'
  | 'law/duplicate-row'
  | 'law/unknown-consent-rule'
  | 'law/unknown-regime'
  | 'law/two-versions-on-one-day'
  | 'law/local-not-a-policy'
  | 'law/local-without-because'
  | 'law/local-days'
  | 'law/local-review-before-start'
  | 'law/local-twice'
  | 'law/local-unknown-row'
  | 'law/local-unknown-name'
  | 'law/local-widens'
  | 'law/local-unknown-parameter'
  | 'law/local-option-out-of-range'
  | 'law/local-two-choices'
  | 'law/local-two-preferences'

/** Law data that cannot be used, with the place that is wrong. */
export class LawError extends KlantbeeldError<LawErrorCode> {}

/** One act from JSON; throws `law/not-a-law-file` naming the first place that is wrong, or `law/duplicate-row`. */
export function parseLaw(json: unknown): LawDomain {
  const parsed = LawDomain.safeParse(json)
  if (!parsed.success) {
    const place = refusedAt(LawDomain, parsed.error)
    throw new LawError('law/not-a-law-file', `not a law file; correct it at "${place}" by the schema LawDomain`)
  }
  const seen = new Set<string>()
  for (const row of rowsOf(parsed.data)) {
    if (seen.has(row.id)) throw new LawError('law/duplicate-row', `two rows are called ${row.id}; give each its own id`)
    seen.add(row.id)
  }
  return parsed.data
}

/** Every row of an act, whatever its kind. */
export function rowsOf(domain: LawDomain): readonly Row[] {
  return rowLists.flatMap<Row>((list) => domain[list])
}
