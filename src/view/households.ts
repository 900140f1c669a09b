import type { ClearedEntry } from '../disclosure/index.ts'
import type { Household } from '../household/index.ts'
import type { HouseholdView } from '../schema/index.ts'
import type { KeyOf } from './key-of.ts'

/** Households under the keys of a view, concepts in the order of their ids, persons in the order of their keys. */
export function arrangeHouseholds(households: readonly Household[], keyOf: KeyOf): readonly HouseholdView[] {
  return households
    .map(({ row, members, apart, undecided, homes }) => ({
      concept: row.concept,
      row: row.id,
      members: inOrder(members.map((one) => ({ key: keyOf(one.person), because: once(one.because), rows: rowsOf(one.on) }))),
      apart: inOrder(apart.map((one) => ({ key: keyOf(one.person), because: once(one.because), rows: rowsOf(one.on) }))),
      undecided: inOrder(undecided.map((one) => ({ key: keyOf(one.person), missing: once(one.missing), rows: rowsOf(one.on) }))),
      homes: homes.map((home) => home.map(keyOf).sort()).sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)),
    }))
    .sort((a, b) => (a.row < b.row ? -1 : 1))
}

function inOrder<T extends { readonly key: string }>(placed: readonly T[]): readonly T[] {
  return placed.toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

function once<Reason extends string>(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Set(reasons)].sort()
}

/** Whoever stands somewhere, stands there by every row that let a fact behind it through. */
function rowsOf(on: readonly ClearedEntry[]): readonly string[] {
  return once(on.flatMap(({ rows }) => rows))
}
