import { rowCite } from '../../explain/index.ts'
import type { LawDomain, Row } from '../../law/index.ts'
import { rowsOf } from '../../law/index.ts'
import type { Words } from '../../schema/index.ts'

/** A row of law data as a page cites it. */
export interface CitedRow {
  readonly row: string
  readonly cite: Words
  /** Where the text of the act can be read. */
  readonly url: string
  readonly says: Words
}

/** Cites rows by their ids, each once, in the order given; an id that no act has is left out. */
export function citerIn(domains: readonly LawDomain[]): (ids: readonly string[]) => readonly CitedRow[] {
  const cited = new Map(domains.flatMap((domain) => rowsOf(domain).map((row) => [row.id, () => citedRow(row, domain)] as const)))
  return (ids) => [...new Set(ids)].flatMap((id) => cited.get(id)?.() ?? [])
}

/** A row of an act as a page cites it. */
export function citedRow(row: Row, domain: LawDomain): CitedRow {
  return {
    row: row.id,
    cite: { nl: rowCite(domain, row, 'nl'), en: rowCite(domain, row, 'en') },
    url: domain.url,
    says: row.says,
  }
}
