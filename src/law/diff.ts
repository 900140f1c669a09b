import { comparable } from '../core/canonical.ts'
import type { Day, Words } from '../schema/index.ts'
import { type LawDomain, rowLists } from './domain.ts'
import type { OneOf, Row } from './row.ts'

/** What differs between two readings of the law. JSON values only. */
export interface LawDiff {
  readonly acts: readonly ActChange[]
  /** Purposes that come, go or read otherwise, by id. */
  readonly purposes: {
    readonly added: readonly string[]
    readonly removed: readonly string[]
    readonly changed: readonly string[]
  }
  readonly rows: readonly RowChange[]
  /** What was compared. */
  readonly before: readonly LawDomain[]
  readonly after: readonly LawDomain[]
}

/** An act of which another version reads, or that comes or goes. */
export interface ActChange {
  readonly act: string
  readonly short: Words
  readonly url: string
  readonly before?: ActVersion
  readonly after?: ActVersion
}

/** Which version, and whether it counts yet. */
export type ActVersion = { readonly validFrom: Day } & Pick<LawDomain, 'status'>

/** One of the lists of rows an act has. */
export type RowList = (typeof rowLists)[number]

/** A row that was added, removed, or changed in some fields. */
export interface RowChange {
  readonly change: 'added' | 'removed' | 'changed'
  readonly act: string
  readonly list: RowList
  readonly id: string
  /** Fields that read otherwise; none where the row was added or removed. */
  readonly fields: readonly string[]
  /** Purposes it bears on; `any` where it bears on all or on none in particular. */
  readonly purposes: OneOf<string>
  readonly before?: Row
  readonly after?: Row
}

/**
 * What changes from one reading of the law to another, act by act and row by row: give the acts as they read on two days, or an act and a bill. Of each
 * act the version that begins last in a list is compared; a bill counts as if it were in force, also before a version that begins on its own day.
 */
export function diffLaw(before: readonly LawDomain[], after: readonly LawDomain[]): LawDiff {
  const [old, fresh] = [latest(before), latest(after)]
  const acts = [...new Set([...old.keys(), ...fresh.keys()])].sort()
  const rows = acts.flatMap((act) => rowChanges(act, old.get(act), fresh.get(act), [...old.values(), ...fresh.values()]))
  const purposes = (change: RowChange['change']) =>
    named(rows.filter((row) => row.list === 'purposes' && row.change === change).map((row) => row.purposes))
  return {
    acts: acts.flatMap((act) => actChange(act, old.get(act), fresh.get(act))),
    purposes: { added: purposes('added'), removed: purposes('removed'), changed: purposes('changed') },
    rows,
    before: [...old.values()],
    after: [...fresh.values()],
  }
}

function latest(law: readonly LawDomain[]): ReadonlyMap<string, LawDomain> {
  const found = new Map<string, LawDomain>()
  for (const domain of law) {
    const other = found.get(domain.act)
    if (other === undefined || comesAfter(domain, other)) found.set(domain.act, domain)
  }
  return found
}

function comesAfter(one: LawDomain, other: LawDomain): boolean {
  return one.validFrom === other.validFrom ? one.status === 'bill' : one.validFrom > other.validFrom
}

function actChange(act: string, before: LawDomain | undefined, after: LawDomain | undefined): readonly ActChange[] {
  const known = after ?? before
  if (known === undefined || same(before, after)) return []
  const version = (domain: LawDomain): ActVersion => ({ validFrom: domain.validFrom, status: domain.status })
  return [
    {
      act,
      short: known.short,
      url: known.url,
      ...(before && { before: version(before) }),
      ...(after && { after: version(after) }),
    },
  ]
}

function rowChanges(
  act: string,
  before: LawDomain | undefined,
  after: LawDomain | undefined,
  all: readonly LawDomain[],
): readonly RowChange[] {
  return rowLists.flatMap((list) => {
    const old = new Map<string, AnyRow>(before?.[list].map((row) => [row.id, row]))
    const fresh = new Map<string, AnyRow>(after?.[list].map((row) => [row.id, row]))
    return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id): readonly RowChange[] => {
      const [was, is] = [old.get(id), fresh.get(id)]
      const fields = was === undefined || is === undefined ? [] : changedFields(was, is)
      if (was !== undefined && is !== undefined && fields.length === 0) return []
      const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed'
      const purposes = joined([was, is].flatMap((row) => (row === undefined ? [] : [purposesOf(row, all)])))
      return [{ change, act, list, id, fields, purposes, ...(was && { before: was }), ...(is && { after: is }) }]
    })
  })
}

function changedFields(before: Row, after: Row): readonly string[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...was.keys(), ...is.keys()])].filter((field) => !same(was.get(field), is.get(field))).sort()
}

type AnyRow = LawDomain[RowList][number]

/** The purposes a row names; of a consent rule those of the rows that ask for such a consent. */
function purposesOf(row: AnyRow, all: readonly LawDomain[]): OneOf<string> {
  if ('purposes' in row) return row.purposes ?? 'any'
  if ('purpose' in row) return [row.purpose]
  const asking = all
    .flatMap((domain) => [...domain.grounds, ...domain.releases])
    .filter(({ consents }) => consents.some(({ rule }) => rule === row.id))
  return asking.length === 0 ? 'any' : joined(asking.map(({ purposes }) => purposes))
}

function joined(lists: readonly OneOf<string>[]): OneOf<string> {
  return lists.includes('any') ? 'any' : named(lists)
}

function named(lists: readonly OneOf<string>[]): readonly string[] {
  return [...new Set(lists.flat())].sort()
}

function same(a: unknown, b: unknown): boolean {
  return comparable(a) === comparable(b)
}
