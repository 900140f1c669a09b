import { comparable } from '../core/canonical.ts'
import { earliest, latest } from '../core/day.ts'
import { keyedDigest } from '../core/digest.ts'
import { type Cleared, type ClearedEntry, entriesOf } from '../disclosure/cleared.ts'
import { type CategoryId, catalogue, type Day } from '../schema/index.ts'

/** One value of one category of some persons, and every cleared fact that says it. */
export interface Alternative {
  /** First the fact that takes precedence. */
  readonly entries: readonly [ClearedEntry, ...ClearedEntry[]]
}

/** What is known of one category of one person: values in order of precedence, and whether they dispute one another. */
export interface MergedCategory {
  readonly category: CategoryId
  readonly alternatives: readonly Alternative[]
  readonly disputed: boolean
  /** Whether a value differs from an authentic one. */
  readonly contradictsAuthentic: boolean
}

/** Per known person, what is known by category. */
export type Merged = ReadonlyMap<string, readonly MergedCategory[]>

/**
 * Merges cleared facts as they hold on a day of content: a function of the set of facts, whatever their order. Equal values become one,
 * several true values stay several, and where only one can be true every alternative is kept. Precedence: authentic values first, then
 * what was observed or judged before what was told or suspected, then the latest change; what still ties is ordered by a keyed digest.
 */
export function merge(cleared: Cleared, on: Day, tieKey: string): Merged {
  const persons = new Map<string, Map<CategoryId, ClearedEntry[]>>()
  for (const entry of entriesOf(cleared)) {
    if (!holdsOn(entry, on)) continue
    for (const owner of entry.owners) {
      const categories = persons.get(owner) ?? new Map<CategoryId, ClearedEntry[]>()
      persons.set(owner, categories)
      const entries = categories.get(entry.current.fact.category)
      if (entries === undefined) categories.set(entry.current.fact.category, [entry])
      else entries.push(entry)
    }
  }
  return new Map(
    [...persons].map(([person, categories]) => [
      person,
      [...categories].map(([category, entries]) => mergedOf(category, entries, tieKey)),
    ]),
  )
}

function mergedOf(category: CategoryId, entries: readonly ClearedEntry[], tieKey: string): MergedCategory {
  const [only] = entries
  const alternatives =
    entries.length === 1 && only !== undefined ? [{ entries: [only] as const }] : alternativesOf(entries, tieKey)
  const disputed = catalogue[category].holds === 'one' && alternatives.length > 1
  const contradictsAuthentic = disputed && alternatives.some(({ entries: [first] }) => first.authentic)
  return { category, alternatives, disputed, contradictsAuthentic }
}

function alternativesOf(entries: readonly ClearedEntry[], tieKey: string): readonly Alternative[] {
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry), says: sayingOf(entry) }))
  const ties = new Map<ClearedEntry, string>()
  const tie = ({ entry, says }: { entry: ClearedEntry; says: string }) => {
    const known = ties.get(entry) ?? keyedDigest(tieKey, says, entry.current.holderKey, entry.current.fact.id)
    ties.set(entry, known)
    return known
  }
  ranked.sort((a, b) => (a.rank === b.rank ? (tie(a) < tie(b) ? -1 : 1) : a.rank < b.rank ? -1 : 1))
  const bySaying = new Map<string, [ClearedEntry, ...ClearedEntry[]]>()
  for (const { entry, says } of ranked) {
    const same = bySaying.get(says)
    if (same === undefined) bySaying.set(says, [entry])
    else same.push(entry)
  }
  return [...bySaying.values()].map((entries) => ({ entries }))
}

/**
 * Two facts say the same when value and persons mentioned are the same, and, where several can be true side by side, also the days they hold.
 */
function sayingOf({ current: { fact }, mentions }: ClearedEntry): string {
  const days = catalogue[fact.category].holds === 'many' ? (fact.holds ?? {}) : {}
  return comparable([fact.value, days, [...mentions].sort()])
}

const firmness = { observed: '0', judged: '0', told: '1', suspected: '2' } as const

/** Lower comes first. The latest change of the datum is the latest observation; an unknown day comes last. */
function rankOf({ authentic, current: { fact } }: ClearedEntry): string {
  const changed = earliest(fact.changedOn)
  const recency = changed === undefined ? '99999999' : String(99_999_999 - Number(changed.replaceAll('-', '')))
  return `${authentic ? '0' : '1'}${firmness[fact.standing]}${recency}`
}

/** A value of which there is one at a time is shown for the day; one of several is shown also after it ended, with its days. */
function holdsOn({ current: { fact } }: ClearedEntry, on: Day): boolean {
  const { from, until } = fact.holds ?? {}
  const begins = from === undefined ? undefined : earliest(from)
  const ends = until === undefined ? undefined : latest(until)
  if (begins !== undefined && on < begins) return false
  return catalogue[fact.category].holds === 'many' || ends === undefined || on <= ends
}
