import type { Matrix, MatrixPurpose } from '../../explain/index.ts'
import { rowsOf } from '../../law/index.ts'
import type { Words } from '../../schema/index.ts'
import type { Activity } from './activity.ts'
import { actsUsed } from './basis.ts'
import { type CitedRow, citedRow } from './cited.ts'
import type { Ground } from './ground.ts'

/** What nobody has read yet: no ground for anything. */
export interface NotSettled {
  /** Tasks of which no row was read. */
  readonly purposes: readonly TaskNamed[]
  /** Other rows of the acts that count here. */
  readonly rows: readonly CitedRow[]
}

/** A task and what it is called. */
export interface TaskNamed {
  readonly purpose: string
  /** What the act it stands in is called. */
  readonly short: Words
  readonly name: Words
}

/** A task in force that is not done here, and why. */
export interface TaskNotDone extends TaskNamed {
  readonly why: 'nobody-authorised' | 'task-of-another'
}

/** The rows that were not read, apart from all that counts. */
export function notSettledIn({ domains, matrix }: Ground, activities: readonly Activity[]): NotSettled {
  const used = actsUsed(activities, domains)
  const rows = domains
    .filter(({ act }) => used.has(act))
    .flatMap((domain) =>
      rowsOf(domain)
        .filter((row) => row.confidence === 'unverified')
        .map((row) => citedRow(row, domain)),
    )
  return {
    purposes: matrix.purposes.filter(({ holderRoles }) => holderRoles.length === 0).map((one) => named(one, matrix)),
    rows,
  }
}

/** The tasks in force that are not done here: nobody is authorised, or they are another's. */
export function notDoneIn({ matrix, holderRoles }: Ground, activities: readonly Activity[]): readonly TaskNotDone[] {
  const done = new Set(activities.map(({ purpose }) => purpose))
  return matrix.purposes
    .filter((one) => one.holderRoles.length > 0 && !done.has(one.purpose))
    .map((one) => ({
      ...named(one, matrix),
      why: one.holderRoles.some((role) => holderRoles.includes(role)) ? 'nobody-authorised' : 'task-of-another',
    }))
}

function named({ purpose, act, name }: MatrixPurpose, { acts }: Matrix): TaskNamed {
  return { purpose, short: acts.find((one) => one.act === act)?.short ?? { nl: act, en: act }, name }
}
