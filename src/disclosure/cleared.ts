import type { CurrentFact } from '../people/index.ts'
import type { Day, ShownSource } from '../schema/index.ts'
import type { Weight } from './weight.ts'

/** A fact that every key let through, with the rows that did, its source as far as that may be shown, and the day it ends. */
export interface ClearedEntry {
  readonly current: CurrentFact
  /** Known persons whose file it is. */
  readonly owners: readonly string[]
  /** Known persons mentioned in it who may be named. */
  readonly mentions: readonly string[]
  readonly rows: readonly string[]
  readonly source: ShownSource
  readonly weight: Weight
  /** Whether it is, or contains, data on health, other special data or criminal data. */
  readonly special: boolean
  readonly last: Day | undefined
}

/**
 * The facts that one request may see: opaque, frozen, and made by the decision alone. Every derivation takes exactly one; a list of facts,
 * a literal, a spread or the collections of two requests do not compile in its place.
 */
export declare class Cleared {
  private readonly entries: readonly ClearedEntry[]
}

/** The entries of one cleared collection. */
export function entriesOf(cleared: Cleared): readonly ClearedEntry[] {
  return cleared['entries']
}

/** INVARIANT: only `decide` calls this; the entries hide from serialisation. */
export function clear(entries: readonly ClearedEntry[]): Cleared {
  return Object.freeze(Object.create(null, { entries: { value: Object.freeze([...entries]) } }))
}
