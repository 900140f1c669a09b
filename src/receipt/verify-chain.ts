import { addPeriod, type Day, type Period } from '../core/day.ts'
import type { ChainEntry } from '../schema/index.ts'
import { contentOf, dayOfRecord, linkOf } from './chain.ts'

/** What the chain should be: its id, its length and the digest of its last entry, as a head says, and the day on which it is verified. */
export interface Expected {
  readonly chain: string
  readonly length: number
  readonly digest: string
  /** On or before the last day it is kept, no record may be missing. */
  readonly on: Day
  /** The shortest term of a record, from its day; absent: its day alone. */
  readonly keptAtLeast?: Period
}

/**
 * What is wrong with a chain: an entry cannot be read, does not stand in its place, is of another chain, does not know the one before it, promises to keep
 * its record shorter than it should, says another day than its record, has another record than it began with, has lost its salt or its record alone, or
 * was erased before its time; there are fewer or more entries than there should be; or the last is another.
 */
export type ChainFault =
  | 'unreadable'
  | 'out-of-place'
  | 'another-chain'
  | 'not-linked'
  | 'kept-too-short'
  | 'another-day'
  | 'content-changed'
  | 'half-erased'
  | 'erased-early'
  | 'too-few'
  | 'too-many'
  | 'another-head'

/** Whether a chain is what it should be, with the places of what was erased; or the first place where it is not, and why. */
export type VerifiedChain =
  | { readonly outcome: 'intact'; readonly erased: readonly number[] }
  | { readonly outcome: 'broken'; readonly at: number; readonly why: ChainFault }

/**
 * Holds a chain against what it should be. The entries may be read one by one from wherever they are kept; it never throws on what they say, only where
 * `keptAtLeast` is no period.
 */
export function verifyChain(entries: Iterable<ChainEntry>, expected: Expected): VerifiedChain {
  keptAtLeast(expected.on, expected)
  const erased: number[] = []
  let place = 0
  let last: string | undefined
  for (const entry of entries) {
    if (place === expected.length) return broken(place, 'too-many')
    const found = lookAt(entry, place, last, expected)
    if ('why' in found) return broken(place, found.why)
    if (entry.record === undefined) erased.push(place)
    last = found.link
    place += 1
  }
  if (place < expected.length) return broken(place, 'too-few')
  return last === expected.digest ? { outcome: 'intact', erased } : broken(Math.max(0, place - 1), 'another-head')
}

function broken(at: number, why: ChainFault): VerifiedChain {
  return { outcome: 'broken', at, why }
}

function lookAt(
  entry: ChainEntry,
  place: number,
  last: string | undefined,
  expected: Expected,
): { readonly link: string } | { readonly why: ChainFault } {
  try {
    const why = faultOf(entry, place, last, expected)
    return why === undefined ? { link: linkOf(entry) } : { why }
  } catch {
    // What was tampered with need not be an entry, nor JSON.
    return { why: 'unreadable' }
  }
}

function faultOf(entry: ChainEntry, place: number, last: string | undefined, expected: Expected): ChainFault | undefined {
  const { chain, index, previous, recordedOn, keptUntil, content, salt, record } = entry
  if (index !== place) return 'out-of-place'
  if (chain !== expected.chain) return 'another-chain'
  if (previous !== last) return 'not-linked'
  if (keptUntil < keptAtLeast(recordedOn, expected)) return 'kept-too-short'
  if (salt === undefined && record === undefined) return expected.on <= keptUntil ? 'erased-early' : undefined
  if (salt === undefined || record === undefined) return 'half-erased'
  if (contentOf(record, salt) !== content) return 'content-changed'
  return dayOfRecord(record) === recordedOn ? undefined : 'another-day'
}

/** The first day that is long enough as a last one, for a record of a day. */
function keptAtLeast(from: Day, { keptAtLeast: term }: Expected): Day {
  return term === undefined ? from : addPeriod(from, term, 'long')
}
