import { KlantbeeldError } from './core/errors.ts'
import { meet, type Setting } from './disclosure/index.ts'
import { type Integrated, integrate } from './integrate.ts'
import { merge } from './merge/index.ts'
import { type ReadAs, readAs } from './people/index.ts'
import type { Audit } from './receipt/index.ts'
import type { Fragment, Request, TableView } from './schema/index.ts'
import { arrangeTable, type Seat } from './view/index.ts'

/** One professional under several hats: one view for each request, in their order, never merged. Throws `views/not-one-asker` where the requests are of several askers. */
export function views(fragments: readonly Fragment[], requests: readonly Request[], setting: Setting): readonly Integrated[] {
  const askers = new Set(requests.map(({ actor }) => JSON.stringify([actor.kind, actor.id])))
  if (askers.size > 1)
    throw new KlantbeeldError(
      'views/not-one-asker',
      'views are of one asker under several hats; for several askers, use tableView',
    )
  return requests.map((request) => integrate(fragments, request, setting))
}

/** What everyone at a table may see, and the audit of each seat, never for the seats. */
export interface AtTheTable {
  readonly view: TableView
  readonly audits: readonly Audit[]
}

/**
 * The picture for a table of professionals, one request each about the same client at the same moment: only what is cleared for everyone present.
 * Whoever joins never makes it show more; a seat whose hat does not hold leaves it empty. Throws `table/not-one-table` where the requests differ in
 * client, moment or day of content, or where there are none.
 */
export function tableView(fragments: readonly Fragment[], requests: readonly Request[], setting: Setting): AtTheTable {
  const [first, ...others] = requests
  const read = readAs(setting.people)
  if (first === undefined || others.some((other) => !isOneTable(first, other, read)))
    throw new KlantbeeldError(
      'table/not-one-table',
      'a table has at least one seat, and its requests have one client, one moment and one day of content; align them',
    )
  const integrated = requests.map((request) => ({ request, ...integrate(fragments, request, setting) }))
  const cleared = meet(integrated.map((seat) => seat.cleared))
  const seats = integrated.flatMap(({ request, view }): Seat[] =>
    request.actor.kind === 'professional' ? [{ organisation: request.actor.organisation, view }] : [],
  )
  const [seat, ...rest] = seats
  if (seat === undefined) throw new KlantbeeldError('table/not-one-table', 'a table has at least one professional; add a seat')
  const merged = merge(cleared, seat.view.on, setting.pseudonymKey)
  return {
    view: arrangeTable(merged, read(first.client), [seat, ...rest], setting.pseudonymKey),
    audits: integrated.map(({ audit }) => audit),
  }
}

function isOneTable(one: Request, other: Request, read: ReadAs): boolean {
  return read(one.client) === read(other.client) && one.at === other.at && one.on === other.on
}
