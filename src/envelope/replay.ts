import { LRUCache } from 'lru-cache'
import { EnvelopeError } from './errors.ts'

/** One message to remember: who issued it, a digest of its id, and the seconds since 1970 of now and of when it can no longer come in. */
export interface Issued {
  readonly issuer: string
  readonly id: string
  readonly at: number
  readonly until: number
}

/**
 * Remembers which messages came in, so that none is taken twice. Processes that take messages for one receiver share one guard, which must look and
 * remember in one step. It may never forget an id before its `until`: one that is full answers `full`, and the message is refused.
 */
export interface ReplayGuard {
  readonly remember: (issued: Issued) => Promise<'new' | 'seen' | 'full'>
}

/** A guard in the memory of one process, for at most so many ids of each issuer at a time, so that nobody can fill the place of another. */
export function memoryReplay({ most }: { readonly most: number }): ReplayGuard {
  if (!Number.isInteger(most) || most < 1)
    throw new EnvelopeError(
      'envelope/replay-most',
      'a guard remembers at least one id of each issuer; give a whole number from 1',
    )
  const issuers = new Map<string, Memory>()
  return {
    remember: async ({ issuer, id, at, until }) => {
      const memory = issuers.get(issuer) ?? memoryOf(most)
      issuers.set(issuer, memory)
      return memory(id, at, until)
    },
  }
}

type Memory = (id: string, at: number, until: number) => 'new' | 'seen' | 'full'

function memoryOf(most: number): Memory {
  let now = 0
  // Bounded by size, not by number, for that would set the room for all ids aside beforehand.
  const ids = new LRUCache<string, true>({
    maxSize: most,
    sizeCalculation: () => 1,
    ttlResolution: 0,
    perf: { now: () => now },
  })
  return (id, at, until) => {
    now = at
    if (ids.has(id)) return 'seen'
    if (ids.size >= most) ids.purgeStale()
    if (ids.size >= most) return 'full'
    ids.set(id, true, { ttl: Math.max(1, until - at) })
    return 'new'
  }
}
