import type { LawOnDay } from '../../law/index.ts'
import { includes } from '../../law/row.ts'
import { cellsOf } from './cells.ts'
import { gatheredClosed, gatheredOpen } from './gathered.ts'
import type { MatrixPurpose } from './matrix-types.ts'

/** What is open and what is closed for one purpose, by the law of one day; undefined where no row, read or not, makes it a task. */
export function purposeIn(purpose: string, law: LawOnDay): MatrixPurpose | undefined {
  const rows = law.domains.flatMap((domain) => domain.purposes.filter((row) => row.purpose === purpose))
  const settled = rows.filter((row) => row.confidence === 'verified')
  const [first] = settled.length > 0 ? settled : rows
  if (first === undefined) return undefined
  const cells = law.domains
    .flatMap((domain) => domain.grounds.filter((row) => includes(row.purposes, purpose)))
    .flatMap((row) => cellsOf(row, purpose, settled.length > 0, law))
  return {
    purpose,
    act: purpose.split('/')[0] ?? purpose,
    name: first.name,
    holderRoles: [...new Set(settled.map((row) => row.holderRole))],
    rows: rows.map((row) => row.id),
    open: gatheredOpen(cells.flatMap((cell) => ('why' in cell ? [] : [cell]))),
    closed: gatheredClosed(cells.flatMap((cell) => ('why' in cell ? [cell] : []))),
  }
}
