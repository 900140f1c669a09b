import type { MatrixPurpose } from '../../explain/index.ts'
import type { TermRow } from '../../law/index.ts'
import type { ActivityData, ActivityTerm } from './activity.ts'
import type { Ground } from './ground.ts'

/** How long the data of a task that were obtained under its own act are kept in the roles of this controller, row by row. */
export function termsOf(of: MatrixPurpose, data: readonly ActivityData[], ground: Ground): readonly ActivityTerm[] {
  const kept = new Map<TermRow, readonly ActivityData['category'][]>()
  for (const { category, obtainedUnder } of data) {
    if (obtainedUnder === 'other-acts') continue
    for (const row of termRowsOf(of, category, ground)) kept.set(row, [...(kept.get(row) ?? []), category])
  }
  return [...kept].flatMap(([row, categories]) =>
    ground.cite([row.id]).map((cited) => ({
      row: cited,
      period: row.period,
      start: row.start,
      showingOnly: row.showingOnly === true,
      ...(row.results && { results: row.results }),
      ...(row.utmost && { utmost: row.utmost }),
      ...(row.keptUntil && { keptUntil: row.keptUntil }),
      categories,
    })),
  )
}

function termRowsOf(of: MatrixPurpose, category: ActivityData['category'], { law, holderRoles }: Ground): readonly TermRow[] {
  const rows = of.holderRoles
    .filter((role) => holderRoles.includes(role))
    .flatMap((role) => law.terms(of.act, role, category))
    .filter(({ purposes }) => purposes === undefined || purposes.includes(of.purpose))
  return [...new Set(rows)]
}
