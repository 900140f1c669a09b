import type { MatrixEntry, MatrixPurpose } from '../../explain/index.ts'
import { type Row, rowsOf } from '../../law/index.ts'
import { type JudgementKind, judgementKinds } from '../../schema/index.ts'
import type { ActivityData, ActivityNorm } from './activity.ts'
import { citedRow } from './cited.ts'
import type { Ground } from './ground.ts'
import { termsOf } from './terms.ts'

/** The open norms in the rows a task rests on, and which recorded judgements answer them. */
export function normsOf(
  of: MatrixPurpose,
  data: readonly ActivityData[],
  entries: readonly MatrixEntry[],
  ground: Ground,
): readonly ActivityNorm[] {
  const terms = new Set(termsOf(of, data, ground).map(({ row }) => row.row))
  const named = new Set([...of.rows, ...terms, ...entries.flatMap(rowsNamed)])
  return ground.domains.flatMap((domain) =>
    rowsOf(domain)
      .filter(({ id, confidence }) => named.has(id) && confidence === 'verified')
      .flatMap((row) => {
        const { openNorm } = row
        if (openNorm === undefined) return []
        const judgements = terms.has(row.id) ? (['longer-keeping'] as const) : judgementsOf(row, entries)
        return [{ row: citedRow(row, domain), ...openNorm, judgements: openNorm.handledBy === 'judgement' ? judgements : [] }]
      }),
  )
}

function rowsNamed({ ground, secrecy, quality }: MatrixEntry): readonly string[] {
  return [ground, ...secrecy.flatMap(({ releases }) => releases.map(({ row }) => row)), ...quality.map(({ row }) => row)]
}

/** The judgements that the entries of a row ask, or at which they stop. */
function judgementsOf({ id }: Row, entries: readonly MatrixEntry[]): readonly JudgementKind[] {
  const asked = entries
    .filter((entry) => rowsNamed(entry).includes(id))
    .flatMap((entry): readonly JudgementKind[] => [
      ...(entry.when?.judgements ?? []),
      ...(entry.when?.unless ?? []),
      ...(entry.necessity === 'never' ? [] : (['necessity'] as const)),
    ])
  return judgementKinds.filter((kind) => asked.includes(kind))
}
