import type { LawDomain, Row } from '../../law/index.ts'

/** The acts in force on a day: of each act the version begun last, unless that is repealed or over; a bill is no version. */
export function actsInForce(law: readonly LawDomain[], day: string): readonly LawDomain[] {
  const begun = law.filter((version) => version.status !== 'bill' && version.validFrom <= day)
  return begun.filter((version) => {
    const versions = begun.filter((other) => other.act === version.act)
    const isLatest = versions.every((other) => other === version || other.validFrom < version.validFrom)
    const isOver = version.validUntil !== undefined && version.validUntil < day
    return isLatest && version.status === 'in-force' && !isOver
  })
}

/** The verified rows of a list. */
export function verified<R extends Row>(rows: readonly R[]): readonly R[] {
  return rows.filter((row) => row.confidence === 'verified')
}
