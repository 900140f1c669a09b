import type { ClearedEntry } from '../disclosure/cleared.ts'
import type { Day, RelationValue } from '../schema/index.ts'
import { holdsOn, isNotOver } from './holds.ts'

type Relation = RelationValue['relation']

/** For ties that are always in both files: what the other’s file calls it, and by which ties one sees that this part of that file was cleared. */
const counterparts: { readonly [R in Relation]?: { readonly named: Relation; readonly seenBy: readonly Relation[] } } = {
  parent: { named: 'child', seenBy: ['child'] },
  child: { named: 'parent', seenBy: ['parent'] },
  spouse: { named: 'spouse', seenBy: ['spouse', 'former-spouse'] },
}

/** A tie of kinship that an entry states: whose file it is, and whom that file names. */
export interface StatedTie {
  readonly entry: ClearedEntry
  readonly of: string
  readonly to: string
}

/**
 * Tells of a tie of kinship, as it holds on a day, whether the other’s file at the same holder denies it: that other is named as parent, child or spouse, ties of the counterpart
 * kind were cleared from the other’s file, all of them name somebody known, and none names this person. Where none of those was cleared nothing is said: it
 * may be withheld.
 */
export function oneSidedTest(entries: readonly ClearedEntry[], on: Day): (tie: StatedTie) => boolean {
  const files = filesIn(entries.filter((entry) => holdsOn(entry, on)))
  return ({ entry, of, to }) => {
    const relation = relationOf(entry)
    const counterpart = relation === undefined ? undefined : counterparts[relation]
    if (counterpart === undefined || !isNotOver(entry, on)) return false
    const file = (files.get(fileKey(to, entry)) ?? []).filter((tie) => isOneOf(tie, counterpart.seenBy))
    const isKnown = file.length > 0 && file.every(({ mentions }) => mentions.length > 0)
    return isKnown && !file.some((tie) => isOneOf(tie, [counterpart.named]) && tie.mentions.includes(of))
  }
}

function filesIn(entries: readonly ClearedEntry[]): ReadonlyMap<string, readonly ClearedEntry[]> {
  const files = new Map<string, ClearedEntry[]>()
  for (const entry of entries) {
    if (relationOf(entry) === undefined) continue
    for (const owner of entry.owners) {
      const key = fileKey(owner, entry)
      const file = files.get(key)
      if (file === undefined) files.set(key, [entry])
      else file.push(entry)
    }
  }
  return files
}

function fileKey(person: string, { current }: ClearedEntry): string {
  return `${current.holderKey}\u0000${person}`
}

function relationOf({ current: { fact } }: ClearedEntry): Relation | undefined {
  return fact.category === 'relation.kin' ? fact.value.relation : undefined
}

function isOneOf(tie: ClearedEntry, relations: readonly Relation[]): boolean {
  const relation = relationOf(tie)
  return relation !== undefined && relations.includes(relation)
}
