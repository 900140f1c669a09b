import { comparable } from '../core/canonical.ts'
import type { ShownSource } from '../schema/index.ts'
import { type Cleared, type ClearedEntry, clear, entriesOf } from './cleared.ts'
import type { Weight } from './weight.ts'

/**
 * The only join of what several requests may see: facts cleared for every one of them, each with the earliest end, and only with
 * those rows, persons and sources that everyone may be shown: by a row that only another seat's decision rests on, one seat would learn of its consents. Of no request at all, nothing.
 */
export function meet(cleared: readonly Cleared[]): Cleared {
  const [first, ...others] = cleared.map((one) => new Map(entriesOf(one).map((entry) => [keyOf(entry), entry])))
  if (first === undefined) return clear([])
  return clear(
    [...first].flatMap(([key, entry]) => {
      const shared = [entry, ...others.flatMap((other) => other.get(key) ?? [])]
      return shared.length === cleared.length ? [sharedBy(entry, shared)] : []
    }),
  )
}

/** One fact by holder and what it says: two requests that were given different deliveries of it share nothing. */
function keyOf({ current: { holderKey, fact } }: ClearedEntry): string {
  return `${holderKey}\u0000${comparable(fact)}`
}

function sharedBy(entry: ClearedEntry, shared: readonly ClearedEntry[]): ClearedEntry {
  const ends = shared.flatMap((one) => one.last ?? []).sort()
  return {
    ...entry,
    mentions: entry.mentions.filter((person) => shared.every((one) => one.mentions.includes(person))),
    rows: entry.rows.filter((row) => shared.every((one) => one.rows.includes(row))),
    source: shared.map((one) => one.source).reduce(lessOf),
    weight: shared.map((one) => one.weight).reduce(lighterOf),
    last: ends[0],
  }
}

function lessOf(one: ShownSource, other: ShownSource): ShownSource {
  if (one.shown === 'none' || other.shown === 'none') return { shown: 'none' }
  if (one.shown === 'organisation' && other.shown === 'organisation') return one
  return { shown: 'act', act: one.act }
}

/** What counts for everybody: of what differs between the laws or days of two seats, that which gives it less precedence. */
function lighterOf(one: Weight, other: Weight): Weight {
  return {
    authentic: lessCertain(one.authentic, other.authentic),
    notAuthentic: [...new Set([...one.notAuthentic, ...other.notAuthentic])].sort(),
    past: one.past || other.past,
    preferred: one.preferred === other.preferred ? one.preferred : undefined,
    asTask: one.asTask && other.asTask,
  }
}

function lessCertain(one: Weight['authentic'], other: Weight['authentic']): Weight['authentic'] {
  if (one === undefined || other === undefined) return undefined
  return one === 'unverified' ? one : other
}
