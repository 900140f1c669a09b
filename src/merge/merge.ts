import { holdsOn, oneSidedTest } from '../comparing/index.ts'
import { type Cleared, type ClearedEntry, entriesOf } from '../disclosure/cleared.ts'
import { type CategoryId, catalogue, type Day, type Fact } from '../schema/index.ts'
import { type Alternative, alternativesOf } from './alternatives.ts'
import { contradict } from './contradiction.ts'
import { isDoubt, isNamedAuthentic } from './doubts.ts'

export type { Alternative } from './alternatives.ts'

/** What is known of one category of one person: values in order of precedence, and whether they dispute one another. */
export interface MergedCategory {
  readonly category: CategoryId
  readonly alternatives: readonly Alternative[]
  /** Whether two values cannot both be true, or a tie is denied by the file of the other. Every alternative is kept. */
  readonly disputed: boolean
  /** Whether a value is at odds with an authentic one, so that the register should be told. */
  readonly contradictsAuthentic: boolean
  /** What the person concerned says of this category: beside the values, never among them. */
  readonly statements: readonly Alternative[]
}

/** Per known person, what is known by category. */
export type Merged = ReadonlyMap<string, readonly MergedCategory[]>

/**
 * Merges cleared facts as they hold on a day of content: a function of the set of facts, whatever their order. Equal values become one, several true values
 * stay several, and where only one can be true every alternative is kept. What comes first is read from the table `precedence` of the law; what still ties is
 * ordered by a keyed digest.
 */
export function merge(cleared: Cleared, on: Day, tieKey: string): Merged {
  const entries = entriesOf(cleared).filter((entry) => holdsOn(entry, on))
  const isOneSidedTie = oneSidedTest(entries, on)
  const isOneSided = (entry: ClearedEntry, of: string) => entry.mentions.some((to) => isOneSidedTie({ entry, of, to }))
  const merged = new Map<string, readonly MergedCategory[]>()
  for (const [person, categories] of byPersonAndCategory(entries)) {
    const own = new Map(
      [...categories].map(([category, said]) => [category, alternativesOf(said, tieKey, (entry) => isOneSided(entry, person))]),
    )
    const statements = own.get('statement.own') ?? []
    merged.set(
      person,
      [...own].map(([category, alternatives]) => mergedOf(category, alternatives, statements)),
    )
  }
  return merged
}

function mergedOf(
  category: CategoryId,
  alternatives: readonly Alternative[],
  statements: readonly Alternative[],
): MergedCategory {
  return {
    category,
    alternatives,
    disputed: alternatives.some(({ oneSided }) => oneSided) || areAtOdds(category, alternatives),
    contradictsAuthentic: areDoubted(category, alternatives),
    statements: statements.filter((said) => isAbout(said.entries[0].current.fact, category)),
  }
}

/** The entries of one alternative say the same, so that the first speaks for all. */
function areAtOdds(category: CategoryId, alternatives: readonly Alternative[]): boolean {
  return (
    catalogue[category].holds === 'one' &&
    alternatives.some(({ entries: [one] }, index) =>
      alternatives.slice(index + 1).some(({ entries: [other] }) => contradict(one, other)),
    )
  )
}

function areDoubted(category: CategoryId, alternatives: readonly Alternative[]): boolean {
  if (catalogue[category].holds === 'many' || alternatives.length === 1) return false
  const entries = alternatives.flatMap((one) => one.entries)
  const authentic = entries.filter(isNamedAuthentic)
  return entries.some((entry) => isDoubt(entry, authentic))
}

function isAbout(fact: Fact, category: CategoryId): boolean {
  return fact.category === 'statement.own' && fact.value.about === category
}

function byPersonAndCategory(entries: readonly ClearedEntry[]): ReadonlyMap<string, ReadonlyMap<CategoryId, ClearedEntry[]>> {
  const persons = new Map<string, Map<CategoryId, ClearedEntry[]>>()
  for (const entry of entries) {
    for (const owner of entry.owners) {
      const categories = persons.get(owner) ?? new Map<CategoryId, ClearedEntry[]>()
      persons.set(owner, categories)
      const own = categories.get(entry.current.fact.category)
      if (own === undefined) categories.set(entry.current.fact.category, [entry])
      else own.push(entry)
    }
  }
  return persons
}
