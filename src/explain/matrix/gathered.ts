import { categoryIds, holderRoles } from '../../schema/index.ts'
import type { MatrixClosed, MatrixEntry } from './matrix-types.ts'

/** Entries that differ only in holder role, then only in category, as one. */
export function gatheredOpen(entries: readonly MatrixEntry[]): readonly MatrixEntry[] {
  const perCategory = together(
    entries,
    (entry) => [entry.categories, entry.unusual, ...besides(entry)],
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
    (entry) => [entry.holders.roles, entry.categories.includes(note), ...besides(entry)],
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
    ({ kind, act, categories, persons, ground, why }) => [kind, act, categories, persons, ground, why],
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
    ({ kind, act, persons, holderRoles: roles, ground, why }) => [kind, act, persons, roles, ground, why],
    (cell, alike) => ({
      ...cell,
      categories: inOrder(
        categoryIds,
        alike.flatMap(({ categories }) => categories),
      ),
    }),
  ).toSorted(byPlace)
}

/** A note stays with its holder and its hat, so that it stands apart. */
const note = 'document.note'

/** What can differ between cases of one ground row besides category and holder role; what these rows say is the same wherever they stand. */
function besides(entry: MatrixEntry): readonly unknown[] {
  const { ground, kind, act, persons, capacities, holders, recipients, necessity, secrecy, quality, terms } = entry
  const rows = [
    ...secrecy.flatMap((one) => [one.regime, ...one.rows, ...one.releases.map(({ row }) => row)]),
    ...quality.map(({ row }) => row),
    ...terms.map(({ row }) => row),
  ]
  return [ground, kind, act, persons, capacities, holders.organisation, holders.kinds, recipients, necessity, ...rows]
}

function together<T>(
  items: readonly T[],
  keyOf: (item: T) => readonly unknown[],
  join: (first: T, alike: readonly T[]) => T,
): readonly T[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item).join('\u0000')
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
