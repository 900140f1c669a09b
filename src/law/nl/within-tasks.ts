import type { GroundRow, PurposeRow } from '../index.ts'

type Named = GroundRow & { readonly purposes: readonly string[] }

/**
 * The row, held to what each of its tasks is about: one row for all tasks about which the same may be asked of the same persons. What a task only implies,
 * the row implies; a task about which nothing of it may be asked has no row. The first row keeps the id, the others add their first task to it.
 */
export function withinTasks(tasks: readonly PurposeRow[], row: Named): GroundRow[] {
  const rows = new Map<string, Named>()
  for (const purpose of row.purposes) {
    const held = within(
      tasks.filter((task) => task.purpose === purpose),
      row,
    )
    const key = JSON.stringify(held)
    if (held.categories.length === 0 || held.persons.length === 0) continue
    rows.set(key, { ...row, ...held, purposes: [...(rows.get(key)?.purposes ?? []), purpose] })
  }
  return [...rows.values()].map((one, index) =>
    index === 0 ? one : { ...one, id: `${row.id}-${one.purposes[0]?.split('/')[1]}` },
  )
}

function within(border: readonly PurposeRow[], row: Named): Pick<GroundRow, 'categories' | 'implied' | 'persons'> {
  const named = new Set(border.flatMap((task) => task.categories))
  const implied = new Set(border.flatMap((task) => task.implied))
  const persons = new Set(border.flatMap((task) => task.persons))
  const categories = row.categories.filter((category) => named.has(category) || implied.has(category))
  return {
    categories,
    implied: categories.filter((category) => !named.has(category) || row.implied.includes(category)),
    persons: row.persons.filter((role) => persons.has(role)),
  }
}
