import type { LawDomain } from '../domain.ts'
import { LawError, rowsOf } from '../parse.ts'
import type { Row } from '../row.ts'
import { widenedGround, widenedQuality, widenedRelease } from './asked.ts'
import { isPieceOf, withoutForbidden } from './forbid.ts'
import { isNoLonger } from './length.ts'
import { markedWith } from './marked.ts'
import { checkNames, purposesOf } from './names.ts'
import { narrowedGround, narrowedQuality, narrowedRelease } from './narrow.ts'
import { parsePolicy } from './parse.ts'
import type { ForbidRow, LocalPolicy, NarrowRow, ShortenRow, TightenRow } from './policy.ts'
import { during, reignOf, shared } from './span.ts'
import { firstWider } from './within.ts'

/**
 * The law as a municipality tightened it: rows left out, narrowed, forbidden or shown shorter on the days of each local row, and marked as such. Rows
 * that fill a choice are left to {@link fill}, and what is preferred to {@link prefer}. Throws `law/local-widens` where a row asks for more than the law gives.
 */
export function tighten(law: readonly LawDomain[], policy: LocalPolicy): readonly LawDomain[] {
  const { municipality, rows } = parsePolicy(policy)
  let tightened = law
  for (const row of rows) {
    if (row.does === 'fill' || row.does === 'prefer') continue
    checkNames(row, law)
    if (row.does !== 'forbid') checkAsked(row, law)
    const purposes = purposesOf(law)
    tightened = during(tightened, row, (domain) => {
      const changed = changedBy(row, domain, purposes)
      if (changed === undefined) return undefined
      const wider = firstWider(changed.domain, domain)
      if (wider !== undefined) throw widens(row.id, wider.row, wider.field)
      return markedWith(changed.domain, row, municipality, changed.rows)
    })
  }
  return tightened
}

/** What a local row asks must be there, and be no more than is there, in some version that reads on its days. */
function checkAsked(row: Exclude<TightenRow, ForbidRow>, law: readonly LawDomain[]): void {
  const having = law.filter(
    (domain) =>
      domain.status !== 'repealed' &&
      shared(reignOf(domain, law), row) !== undefined &&
      rowsOf(domain).some((one) => one.id === row.row),
  )
  const inForce = having.filter((domain) => domain.status === 'in-force')
  const wider = (inForce.length > 0 ? inForce : having).map((domain) => widenedFields(row, domain))
  const [first] = wider
  if (first === undefined)
    throw new LawError(
      'law/local-unknown-row',
      `local row ${row.id} speaks of row ${row.row}, which no version has on its days; correct the id or the days`,
    )
  const [field] = wider.some((fields) => fields.length === 0) ? [] : first
  if (field !== undefined) throw widens(row.id, row.row, field)
}

function widenedFields(row: Exclude<TightenRow, ForbidRow>, domain: LawDomain): readonly string[] {
  const named = <R extends Row>(list: readonly R[]) => list.find((one) => one.id === row.row)
  const [ground, release, quality] = [named(domain.grounds), named(domain.releases), named(domain.quality)]
  const term = named(domain.terms)
  switch (row.does) {
    case 'drop':
      return (ground ?? release ?? quality) ? [] : ['row']
    case 'shorten':
      return term !== undefined && isNoLonger(row.period, term.period) ? [] : ['period']
    case 'narrow':
      if (ground !== undefined) return widenedGround(ground, row)
      if (release !== undefined) return widenedRelease(release, row)
      return quality === undefined ? ['row'] : widenedQuality(quality, row)
  }
}

interface Changed {
  readonly domain: LawDomain
  readonly rows: readonly string[]
}

function changedBy(row: TightenRow, domain: LawDomain, purposes: readonly string[]): Changed | undefined {
  if (row.does === 'forbid') return forbidding(row, domain, purposes)
  const ids = rowsOf(domain)
    .map((one) => one.id)
    .filter((id) => isPieceOf(id, row.row))
  if (ids.length === 0) return undefined
  switch (row.does) {
    case 'drop':
      return { domain: without(row.row, domain), rows: ids }
    case 'narrow':
      return { domain: narrowing(row, domain), rows: ids }
    case 'shorten':
      return shortening(row, domain)
  }
}

function without(id: string, domain: LawDomain): LawDomain {
  const others = <R extends Row>(list: readonly R[]) => list.filter((one) => !isPieceOf(one.id, id))
  return { ...domain, grounds: others(domain.grounds), releases: others(domain.releases), quality: others(domain.quality) }
}

function narrowing(row: NarrowRow, domain: LawDomain): LawDomain {
  const here = <R extends Row>(list: readonly R[], narrowed: (one: R, by: NarrowRow) => R) =>
    list.map((one) => (isPieceOf(one.id, row.row) ? locally(narrowed(one, row), row.id) : one))
  return {
    ...domain,
    grounds: here(domain.grounds, narrowedGround),
    releases: here(domain.releases, narrowedRelease),
    quality: here(domain.quality, narrowedQuality),
  }
}

/** A second row beside the one that keeps: it ends what is shown, and says nothing of destroying. */
function shortening(row: ShortenRow, domain: LawDomain): Changed | undefined {
  const term = domain.terms.find((one) => one.id === row.row && isNoLonger(row.period, one.period))
  if (term === undefined) return undefined
  const shorter = { ...locally(term, row.id), id: row.id, period: row.period, says: row.because, showingOnly: true as const }
  return { domain: { ...domain, terms: [...domain.terms, shorter] }, rows: [row.row, row.id] }
}

function forbidding(row: ForbidRow, domain: LawDomain, purposes: readonly string[]): Changed | undefined {
  const rows: string[] = []
  const grounds = domain.grounds.flatMap((ground) => {
    const pieces = withoutForbidden(ground, row, purposes)
    if (pieces === undefined) return [ground]
    rows.push(ground.id, ...pieces.slice(1).map((piece) => piece.id))
    return pieces.map((piece) => locally(piece, row.id))
  })
  return rows.length === 0 ? undefined : { domain: { ...domain, grounds }, rows }
}

function locally<R extends Row>(row: R, by: string): R {
  return { ...row, local: [...(row.local ?? []), by] }
}

function widens(id: string, row: string, field: string): LawError {
  return new LawError(
    'law/local-widens',
    `local row ${id} would show more than row ${row} of the law, in its field "${field}"; ask only for less, or leave the field out`,
  )
}
