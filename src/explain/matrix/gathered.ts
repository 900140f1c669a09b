import { categoryIds, holderRoles } from '../../schema/index.ts'
import type { MatrixClosed, MatrixEntry } from './matrix-types.ts'

/** Entries that differ only in holder role, then only in category, as one. */
export function gatheredOpen(entries: readonly MatrixEntry[]): readonly MatrixEntry[] {
  const perCategory = together(
    entries,
    ({ holders, ...rest }) => [rest, holders.organisation, holders.kinds],
    (entry, alike) => ({
      ...entry,
      holders: {
        ...entry.holders,
        roles: inOrder(
          holderRoles,
          alike.flatMap(({ holders }) => holders.roles),
        ),
      },
    }),
  )
  return together(
    perCategory,
    ({ categories: _, unusual: __, ...rest }) => rest,
    (entry, alike) => ({
      ...entry,
      unusual: inOrder(
        categoryIds,
        alike.flatMap(({ unusual }) => unusual),
      ),
      categories: inOrder(
        categoryIds,
        alike.flatMap(({ categories }) => categories),
      ),
    }),
  ).toSorted(byPlace)
}

/** Closed cases that differ only in holder role, then only in category, as one. */
export function gatheredClosed(cells: readonly MatrixClosed[]): readonly MatrixClosed[] {
  const perCategory = together(
    cells,
    ({ holderRoles: _, ...rest }) => rest,
    (cell, alike) => ({
      ...cell,
      holderRoles: inOrder(
        holderRoles,
        alike.flatMap((one) => one.holderRoles),
      ),
    }),
  )
  return together(
    perCategory,
    ({ categories: _, ...rest }) => rest,
    (cell, alike) => ({
      ...cell,
      categories: inOrder(
        categoryIds,
        alike.flatMap(({ categories }) => categories),
      ),
    }),
  ).toSorted(byPlace)
}

function together<T>(items: readonly T[], keyOf: (item: T) => unknown, join: (first: T, alike: readonly T[]) => T): readonly T[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = JSON.stringify(keyOf(item))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()].flatMap((alike) => alike.slice(0, 1).map((first) => join(first, alike)))
}

function inOrder<T>(order: readonly T[], members: readonly T[]): readonly T[] {
  return order.filter((member) => members.includes(member))
}

type Placed = Pick<MatrixEntry, 'kind' | 'act' | 'categories' | 'ground'>

function byPlace(a: Placed, b: Placed): number {
  const place = ({ kind, act, categories: [first], ground }: Placed) =>
    [kind === 'use' ? 0 : 1, act, String(first === undefined ? 0 : categoryIds.indexOf(first)).padStart(3, '0'), ground].join(' ')
  return place(a) < place(b) ? -1 : 1
}
