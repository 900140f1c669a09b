import { earliest, latest, previousDay } from '../core/day.ts'
import type { Day, PartialDay, Recorded, RelationRecord } from '../schema/index.ts'
import { addressOf } from './brp-address.ts'
import type { Listed, Listing } from './brp-listing.ts'
import type { Relative } from './brp-relatives.ts'
import { given } from './given.ts'
import { type Note, noted } from './note.ts'
import { field, isPresent, recordIn } from './place.ts'

/**
 * Ties among the persons handed in, as the register states them. A parent stands on the child's own list, a marriage on both;
 * an end that one list states counts. Housemates are parent and child, or spouses, whose home is one address: an address alone
 * ties nobody.
 */
export function relationRecords(listing: Listing, recorded: Recorded, notes: Note[]): readonly RelationRecord[] {
  const ties = listing.persons.flatMap((one) => one.relatives.flatMap((relative) => tiesFrom(one, relative, listing, notes)))
  return ties
    .flatMap(({ records, one, other }) => [...records, ...housemates(one, other, records)])
    .map((record) => ({ ...record, ...recorded }))
}

type Tie = Omit<RelationRecord, keyof Recorded>

interface Tied {
  readonly one: Listed
  readonly other: Listed
  readonly records: readonly Tie[]
}

function tiesFrom(one: Listed, relative: Relative, listing: Listing, notes: Note[]): readonly Tied[] {
  const other = listing.bearing(relative.person.bsn)
  const note = (code: Note['code']): readonly Tied[] => {
    notes.push(noted(code, relative.place.at))
    return []
  }
  if (other === undefined) return []
  if (other === one) return note('tie-to-self')
  if (contradicts(relative.person.birth, other.person.birth)) return note('tie-contradicts')
  const statedBack = other.relatives.filter((back) => back.person.bsn === one.person.bsn && mirrors(relative, back))
  if (statedBack.length === 0) note('tie-stated-once')
  switch (relative.relation) {
    case 'parent':
      return [{ one, other, records: [parenthood(one, other, relative)] }]
    case 'child':
      return []
    default:
      if (statedBack.some((back) => back.dissolvedOn !== relative.dissolvedOn)) note('tie-stated-once')
      return one.id < other.id && statedBack.length > 0
        ? [{ one, other, records: marriage(one, other, [relative, ...statedBack]) }]
        : []
  }
}

function mirrors(relative: Relative, back: Relative): boolean {
  switch (relative.relation) {
    case 'parent':
      return back.relation === 'child'
    case 'child':
      return back.relation === 'parent'
    default:
      return back.key === relative.key
  }
}

function parenthood(child: Listed, parent: Listed, { from }: Relative): Tie {
  return given({ kind: 'parent-of' as const, of: parent.id, to: child.id, from: lastStart(from) })
}

/** Between the days that an incomplete date leaves open, neither spouse nor former spouse is recorded. */
function marriage(one: Listed, other: Listed, statements: readonly Relative[]): readonly Tie[] {
  const between = { of: one.id, to: other.id }
  const from = lastStart(statements[0]?.from)
  const ends = statements.flatMap(({ dissolvedOn }) => dissolvedOn ?? [])
  if (ends.length === 0) return [given({ kind: 'spouse-of' as const, ...between, from })]
  const first = ends.map((end) => earliest(end)).sort()[0]
  const last = ends.map(lastStart).sort().at(-1)
  const former = given({ kind: 'former-spouse-of' as const, ...between, from: last })
  return first === undefined
    ? [former]
    : [given({ kind: 'spouse-of' as const, ...between, from, until: previousDay(first) }), former]
}

function housemates(one: Listed, other: Listed, ties: readonly Tie[]): readonly Tie[] {
  const isClose = ties.some(({ kind, until }) => kind === 'parent-of' || (kind === 'spouse-of' && until === undefined))
  const [home, otherHome] = [homeAddress(one), homeAddress(other)]
  if (!isClose || home === undefined || otherHome === undefined || home.key !== otherHome.key) return []
  const starts = [home.from, otherHome.from].flatMap((from) => lastStart(from) ?? [])
  return [given({ kind: 'housemate-of' as const, of: one.id, to: other.id, from: starts.sort().at(-1) })]
}

function homeAddress({ place }: Listed): { readonly key: string; readonly from: PartialDay | undefined } | undefined {
  const address = addressOf(place)
  const isDead = isPresent(field(recordIn(place, 'overlijden'), 'datum'))
  if (isDead || address?.category !== 'residence.address' || address.value.kind !== 'dutch') return undefined
  const { postcode, houseNumber, letter, addition, addressObject } = address.value
  if (postcode === undefined || houseNumber === undefined) return undefined
  return { key: [postcode, houseNumber, letter, addition, addressObject].join('|'), from: address.from }
}

function contradicts(one: PartialDay | undefined, other: PartialDay | undefined): boolean {
  if (one === undefined || other === undefined || one === 'unknown' || other === 'unknown') return false
  return !one.startsWith(other) && !other.startsWith(one)
}

/** The last day on which something with an incomplete start can have started. */
function lastStart(day: PartialDay | undefined): Day | undefined {
  return day === undefined ? undefined : latest(day)
}
