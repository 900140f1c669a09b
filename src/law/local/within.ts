import { comparable } from '../../core/canonical.ts'
import type { Circumstances, GroundRow, QualityRow, ReleaseRow } from '../disclosure-rows.ts'
import type { LawDomain } from '../domain.ts'
import type { TermRow } from '../other-rows.ts'
import type { OneOf, Row } from '../row.ts'
import { isPieceOf } from './forbid.ts'

/** Where a version opens more than another: the row and the field. */
export interface Wider {
  readonly row: string
  readonly field: string
}

/** How a field after a change must stand to what it was; every field of a row is in the table, so that a new one does not compile unanswered. */
type Narrower<R> = { readonly [F in keyof Required<R>]: (after: R[F], before: R[F]) => boolean }

/**
 * The first field in which a version of an act opens more than it did: every ground, release and quality row must lie within one it came from, every
 * term must still be there, and everything else must be the same. Undefined where it opens no more.
 */
export function firstWider(after: LawDomain, before: LawDomain): Wider | undefined {
  return (
    firstOf(after.grounds, before.grounds, groundFields) ??
    firstOf(after.releases, before.releases, releaseFields) ??
    firstOf(after.quality, before.quality, qualityFields) ??
    termsWider(after.terms, before.terms) ??
    restWider(after, before)
  )
}

const free = () => true
const same = (after: unknown, before: unknown) => comparable(after) === comparable(before)
const fewer = <T>(after: OneOf<T>, before: OneOf<T>) =>
  before === 'any' || (after !== 'any' && after.every((member) => before.includes(member)))
const more = <T>(after: readonly T[] | undefined, before: readonly T[] = []) =>
  before.every((member) => after?.some((other) => same(other, member)))
/** A list of which one must be so: absent asks nothing. */
const fewerIfAny = <T>(after: readonly T[] | undefined, before: readonly T[] | undefined) =>
  before === undefined || (after !== undefined && fewer(after, before))

const rowFields: Narrower<Row> = {
  id: free,
  cite: same,
  says: free,
  confidence: same,
  openNorm: same,
  subsumedBy: same,
  local: free,
}
const whenFields: Narrower<Circumstances> = {
  measures: fewerIfAny,
  engagedUnder: fewerIfAny,
  notUnder: more,
  judgements: more,
  unless: more,
  clientAge: (after, before) => (after?.from ?? 0) >= (before?.from ?? 0) && (after?.below ?? 200) <= (before?.below ?? 200),
  parameter: same,
}
const holders = (after: GroundRow['holders'], before: GroundRow['holders']) =>
  fewer(after.roles, before.roles) && (before.organisation === 'any' || after.organisation === before.organisation)
const when = (after: Circumstances | undefined, before: Circumstances | undefined) =>
  fieldWider(after ?? {}, before ?? {}, whenFields) === undefined

const groundFields: Narrower<GroundRow> = {
  ...rowFields,
  kinds: fewer,
  purposes: fewer,
  obtained: (after, before) =>
    fewer(after.acts, before.acts) && fewer(after.purposes, before.purposes) && fewer(after.capacities, before.capacities),
  categories: fewer,
  persons: fewer,
  others: fewer,
  holders,
  capacities: fewer,
  origins: fewer,
  consents: more,
  implied: more,
  recipients: fewer,
  must: same,
  holdsInEmergency: (after, before) => before || !after,
  when,
}
const releaseFields: Narrower<ReleaseRow> = {
  ...rowFields,
  regime: same,
  basis: same,
  kinds: fewer,
  purposes: fewer,
  categories: fewer,
  holders,
  capacities: fewer,
  recipients: fewer,
  consents: more,
  when,
}
const qualityFields: Narrower<QualityRow> = {
  ...rowFields,
  sensitivity: same,
  purposes: fewer,
  persons: fewer,
  secrecyDuty: (after, before) => after || !before,
}

function firstOf<R extends Row>(after: readonly R[], before: readonly R[], fields: Narrower<R>): Wider | undefined {
  for (const row of after) {
    const [from] = before.filter((other) => isPieceOf(row.id, other.id)).sort((a, b) => b.id.length - a.id.length)
    const field = from === undefined ? 'id' : fieldWider(row, from, fields)
    if (field !== undefined) return { row: row.id, field }
  }
  return undefined
}

function fieldWider<R extends object>(after: R, before: R, fields: Narrower<R>): string | undefined {
  for (const field in fields) if (!fields[field](after[field], before[field])) return field
  return undefined
}

/** A term that is added only ends showing where another already speaks of the same. */
function termsWider(after: readonly TermRow[], before: readonly TermRow[]): Wider | undefined {
  const gone = before.find((row) => !after.some((other) => same(other, row)))
  if (gone !== undefined) return { row: gone.id, field: 'terms' }
  const scope = ({ acts, holderRoles, categories, start, confidence }: TermRow) =>
    comparable([acts, holderRoles, categories, start, confidence])
  const scopes = new Set(before.map(scope))
  const added = after.find((row) => !before.some((other) => same(other, row)) && !(row.showingOnly && scopes.has(scope(row))))
  return added === undefined ? undefined : { row: added.id, field: 'terms' }
}

function restWider(after: LawDomain, before: LawDomain): Wider | undefined {
  const rest = ({ grounds: _g, releases: _r, quality: _q, terms: _t, local: _l, ...other }: LawDomain) => other
  return same(rest(after), rest(before)) ? undefined : { row: before.act, field: 'act' }
}
