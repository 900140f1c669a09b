import type { Period } from '../../schema/index.ts'

/** Whether a period is no longer than another, from whatever day both count. Months and days are compared by how long months can be. */
export function isNoLonger(one: Period, other: Period | 'forever'): boolean {
  if (other === 'forever') return true
  const [a, b] = [lengthOf(one), lengthOf(other)]
  return a.months === undefined || b.months === undefined ? a.most <= b.least : a.months <= b.months
}

interface Length {
  /** Undefined where it counts days. */
  readonly months: number | undefined
  readonly least: number
  readonly most: number
}

function lengthOf(period: Period): Length {
  const count = Number(period.slice(1, -1))
  const unit = period.at(-1)
  if (unit === 'D' || unit === 'W') {
    const days = unit === 'W' ? count * 7 : count
    return { months: undefined, least: days, most: days }
  }
  const months = unit === 'Y' ? count * 12 : count
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return { months, least: years * 365 + rest * 28, most: years * 366 + rest * 31 }
}
