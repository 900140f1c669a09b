import { keyedDigest } from '../core/digest.ts'
import type { Merged } from '../merge/index.ts'
import { organisationKey, type TableView, type View } from '../schema/index.ts'
import { arrangePeople } from './view.ts'

/** Whose seat it is at a table, and the view that seat has for itself. */
export interface Seat {
  readonly organisation: Parameters<typeof organisationKey>[0]
  readonly view: View
}

/** Arranges what everyone at a table may see. Keys of persons are those of this table: they cannot be linked to the keys of any seat's own view. */
export function arrangeTable(merged: Merged, client: string, seats: readonly [Seat, ...Seat[]], key: string): TableView {
  const [{ view }] = seats
  const organisations = [...new Set(seats.map((seat) => organisationKey(seat.organisation)))].sort()
  const relyUntil = seats.map((seat) => seat.view.relyUntil).sort()[0] ?? view.relyUntil
  return {
    format: 'klantbeeld/table-view@1',
    at: view.at,
    on: view.on,
    relyUntil,
    purposes: [...new Set(seats.map((seat) => seat.view.purpose))].sort(),
    people: arrangePeople(merged, client, (person) => keyedDigest(key, 'table', organisations.join(' '), person).slice(0, 22)),
  }
}
