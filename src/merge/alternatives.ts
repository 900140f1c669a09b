import { comparable } from '../core/canonical.ts'
import { keyedDigest } from '../core/digest.ts'
import type { ClearedEntry } from '../disclosure/cleared.ts'
import { catalogue, type Day } from '../schema/index.ts'
import { byPrecedence } from './order.ts'

/** One value of one category of some persons, and every cleared fact that says it. */
export interface Alternative {
  /** First the fact that takes precedence. */
  readonly entries: readonly [ClearedEntry, ...ClearedEntry[]]
  /** Whether it is a tie that the other person’s file at the same holder does not know. */
  readonly oneSided: boolean
  /** The last day all of these facts may be shown, the earliest of theirs; undefined where none of them ends. */
  readonly last: Day | undefined
}

/**
 * The distinct values among entries of one category of one person, in order of precedence. Two facts say the same when value and persons mentioned are the
 * same, and, where several can be true side by side, also the days they hold; then what mentions somebody who is not known says the same as nothing else. A value
 * with fewer parts than another stays beside it.
 */
export function alternativesOf(
  entries: readonly ClearedEntry[],
  tieKey: string,
  isOneSided: (entry: ClearedEntry) => boolean,
): readonly Alternative[] {
  const bySaying = new Map<string, [ClearedEntry, ...ClearedEntry[]]>()
  for (const { entry, says } of inOrder(entries, tieKey)) {
    const same = bySaying.get(says)
    if (same === undefined) bySaying.set(says, [entry])
    else same.push(entry)
  }
  return [...bySaying.values()].map((same) => ({
    entries: same,
    oneSided: same.some(isOneSided),
    last: same.flatMap(({ last }) => last ?? []).sort()[0],
  }))
}

interface Saying {
  readonly entry: ClearedEntry
  readonly says: string
}

/** What ties is ordered by a digest under a secret key: by an id or an order of arrival a supplier could be told. */
function inOrder(entries: readonly ClearedEntry[], tieKey: string): readonly Saying[] {
  const sayings = entries.map((entry) => ({ entry, says: sayingOf(entry) }))
  if (sayings.length === 1) return sayings
  const ties = new Map<Saying, string>()
  const tieOf = (saying: Saying) => {
    const { current } = saying.entry
    const tie = ties.get(saying) ?? keyedDigest(tieKey, saying.says, current.holderKey, current.fact.id)
    ties.set(saying, tie)
    return tie
  }
  sayings.sort((one, other) => byPrecedence(one.entry, other.entry) || (tieOf(one) < tieOf(other) ? -1 : 1))
  return sayings
}

function sayingOf(entry: ClearedEntry): string {
  const { fact, holderKey } = entry.current
  const named = [...entry.mentions].sort()
  if (catalogue[fact.category].holds === 'one') return comparable([fact.value, named])
  return comparable([fact.value, named, fact.holds ?? {}, mentionsStranger(entry) ? [holderKey, fact.id] : []])
}

function mentionsStranger({ current: { fact, links } }: ClearedEntry): boolean {
  return fact.persons.some(({ person, part }) => {
    if (part !== 'mentioned') return false
    const link = links.get(person)
    return link === undefined || 'why' in link
  })
}
