import type { RightRow } from '../../law/index.ts'
import { rightKinds, type Words } from '../../schema/index.ts'
import type { Activity } from './activity.ts'
import { actsUsed } from './basis.ts'
import { type CitedRow, citedRow } from './cited.ts'
import type { Ground } from './ground.ts'

/** A right of the person concerned in the acts that count here, who exercises it at which age, and within what term it is answered. */
export interface RightHere extends Pick<RightRow, 'right' | 'bands' | 'answerWithin' | 'exceptions'> {
  readonly short: Words
  readonly row: CitedRow
}

/** The settled rights in the acts that count here, at a holder in a role of this controller, by kind. */
export function rightsOf({ domains, holderRoles }: Ground, activities: readonly Activity[]): readonly RightHere[] {
  const used = actsUsed(activities, domains)
  const found = domains
    .filter(({ act }) => used.has(act))
    .flatMap((domain) =>
      domain.rights
        .filter((row) => row.confidence === 'verified')
        .filter((row) => row.holderRoles === undefined || row.holderRoles.some((role) => holderRoles.includes(role)))
        .map((row) => ({
          right: row.right,
          bands: row.bands,
          ...(row.answerWithin && { answerWithin: row.answerWithin }),
          exceptions: row.exceptions,
          short: domain.short,
          row: citedRow(row, domain),
        })),
    )
  return rightKinds.flatMap((kind) => found.filter(({ right }) => right === kind))
}
