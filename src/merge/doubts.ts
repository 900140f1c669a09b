import { holdsOn } from '../comparing/index.ts'
import { type Cleared, type ClearedEntry, entriesOf } from '../disclosure/cleared.ts'
import type { Day } from '../schema/index.ts'
import { partsAtOdds } from './contradiction.ts'

/** The cleared facts, as they hold on a day of content, by which the register should be told (Wet BRP 2.34): those at odds with an authentic value. */
export function doubtsIn(cleared: Cleared, on: Day): readonly ClearedEntry[] {
  const entries = entriesOf(cleared).filter((entry) => holdsOn(entry, on))
  const authentic = entries.filter(isNamedAuthentic)
  return entries.filter((entry) =>
    isDoubt(
      entry,
      authentic.filter((other) => isOfOneFile(entry, other)),
    ),
  )
}

/**
 * Whether an entry that has not ended is at odds with an authentic one of the same person and category, in a part that is authentic. An unverified row is enough
 * to propose telling the register.
 */
export function isDoubt(entry: ClearedEntry, authentic: readonly ClearedEntry[]): boolean {
  return !entry.weight.past && authentic.some((other) => isAtOddsWith(other, entry))
}

/** Whether some row, verified or not, names an entry authentic. */
export function isNamedAuthentic({ weight }: ClearedEntry): boolean {
  return weight.authentic !== undefined
}

function isAtOddsWith(authentic: ClearedEntry, entry: ClearedEntry): boolean {
  return partsAtOdds(entry, authentic).some((part) => !authentic.weight.notAuthentic.includes(part))
}

function isOfOneFile(one: ClearedEntry, other: ClearedEntry): boolean {
  return one.current.fact.category === other.current.fact.category && one.owners.some((owner) => other.owners.includes(owner))
}
