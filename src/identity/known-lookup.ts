import type { ValueCount } from './evidence.ts'
import type { LinkageField } from './fields.ts'
import { growingLargeNumbers } from './growing.ts'
import { identityError } from './identity-error.ts'
import type { LinkageRecord } from './linkage-record.ts'
import { keysOf } from './passes.ts'
import { type Rows, rows } from './rows.ts'
import { type Spelt, spell } from './spelling.ts'

/** What is looked up of known persons, by row: the place a record came in, the first being 0. */
export interface KnownLookup {
  readonly size: number
  readonly idOf: (row: number) => string
  /** Where a row stands in the order of ids, so that no answer depends on the order in which records came. */
  readonly placeOf: (row: number) => number
  /** The row that stands at a place in the order of ids. */
  readonly rowAt: (place: number) => number
  readonly spelt: (row: number) => Spelt
  readonly countOf: ValueCount
  /** How many rows share a key. */
  readonly sharing: (key: number) => number
  /** The rows that share a key. */
  readonly rowsOf: (key: number) => readonly number[]
}

/** Known persons packed to be looked up. Throws `identity/known-twice` where two have one id, and `identity/too-many-known` above four million. */
export function knownLookup(known: Iterable<LinkageRecord>): KnownLookup {
  const ids: string[] = []
  const kept = rows()
  const entries = growingLargeNumbers()
  for (const record of known) {
    const row = ids.push(record.id) - 1
    if (row === most) throw identityError('identity/too-many-known')
    const spelt = spell(record)
    kept.add(spelt)
    for (const key of keysOf(spelt)) entries.push(key * most + row)
  }
  const order = Uint32Array.from(ids.keys()).sort((one, other) => ((ids[one] ?? '') < (ids[other] ?? '') ? -1 : 1))
  const places = placesIn(order, ids)
  const sorted = entries.packed().sort()
  return {
    size: ids.length,
    idOf: (row) => ids[row] ?? '',
    placeOf: (row) => places[row] ?? 0,
    rowAt: (place) => order[place] ?? 0,
    spelt: kept.spelt,
    countOf: countIn(kept),
    sharing: (key) => firstFrom(sorted, (key + 1) * most) - firstFrom(sorted, key * most),
    rowsOf: (key) =>
      [...sorted.subarray(firstFrom(sorted, key * most), firstFrom(sorted, (key + 1) * most))].map((it) => it % most),
  }
}

const most = 2 ** 22

function countIn(kept: Rows): ValueCount {
  return (field: LinkageField, value: string) => kept.dictionaries[field].countOf(value)
}

function placesIn(order: Uint32Array, ids: readonly string[]): Uint32Array {
  const places = new Uint32Array(order.length)
  for (const [place, row] of order.entries()) {
    places[row] = place
    if (place > 0 && ids[row] === ids[order[place - 1] ?? row]) throw identityError('identity/known-twice')
  }
  return places
}

/** Where the first entry stands that is not below a bound. */
function firstFrom(sorted: Float64Array, bound: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? bound) < bound) low = middle + 1
    else high = middle
  }
  return low
}
