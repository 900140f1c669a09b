import type { Day } from '../core/day.ts'
import type { ChainEntry } from '../schema/index.ts'
import { contentOf, linkOf } from './chain.ts'

/** What the chain should be: its length and the digest of its last entry, as a head says, and the day on which it is verified. */
export interface Expected {
  readonly length: number
  readonly digest: string
  /** On or before the last day it is kept, no record may be missing. */
  readonly on: Day
}

/**
 * What is wrong with a chain: an entry cannot be read, does not stand in its place, does not know the one before it, has another record than it began
 * with, has lost its salt or its record alone, or was erased before its time; there are fewer or more entries than there should be; or the last is another.
 */
export type ChainFault =
  | 'unreadable'
  | 'out-of-place'
  | 'not-linked'
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

/** Holds a chain against what it should be. The entries may be read one by one from wherever they are kept; it never throws on what they say. */
export function verifyChain(entries: Iterable<ChainEntry>, expected: Expected): VerifiedChain {
  const erased: number[] = []
  let place = 0
  let last: string | undefined
  for (const entry of entries) {
    if (place === expected.length) return broken(place, 'too-many')
    const found = lookAt(entry, place, last, expected.on)
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
  on: Day,
): { readonly link: string } | { readonly why: ChainFault } {
  try {
    const why = faultOf(entry, place, last, on)
    return why === undefined ? { link: linkOf(entry) } : { why }
  } catch {
    // What was tampered with need not be an entry, nor JSON.
    return { why: 'unreadable' }
  }
}

function faultOf(entry: ChainEntry, place: number, last: string | undefined, on: Day): ChainFault | undefined {
  const { index, previous, keptUntil, content, salt, record } = entry
  if (index !== place) return 'out-of-place'
  if (previous !== last) return 'not-linked'
  if (salt === undefined && record === undefined) return on <= keptUntil ? 'erased-early' : undefined
  if (salt === undefined || record === undefined) return 'half-erased'
  return contentOf(record, salt) === content ? undefined : 'content-changed'
}
