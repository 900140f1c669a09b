import { whoMay } from '../../disclosure/index.ts'
import type { RightRow } from '../../law/index.ts'
import type { ConsentGiver, Day, People } from '../../schema/index.ts'

/** Who asks for whom. */
export interface Askers {
  readonly by: string
  readonly person: string
  /** Who asked together with `by`. */
  readonly also: readonly string[]
  readonly people: People
}

/** Why somebody may not ask: the age is not known, or they may at some of the ages it can be, others have to ask as well, or the row does not name them. */
export type WithoutQuality = 'age-unknown' | 'not-together' | 'not-entitled'

/** In which qualities somebody may ask by a row on a day, at every age the person can have; where none, why. */
export function qualityBy(
  row: RightRow,
  { by, person, also, people }: Askers,
  on: Day,
): { readonly qualities: readonly ConsentGiver[]; readonly without?: WithoutQuality } {
  const { ages } = whoMay(row, 'exercise', person, people, on)
  if (ages.length === 0) return { qualities: [], without: 'age-unknown' }
  const mine = ages.map(({ ways }) => ways.filter((way) => way.some(({ who }) => who === by)))
  const whole = mine.map((ways) => ways.filter((way) => way.every(({ who }) => who === by || also.includes(who))).flat())
  const each = whole.map((way) => way.flatMap(({ quality, who }) => (who === by ? [quality] : [])))
  const qualities = [...new Set(each.flat())].filter((quality) => each.every((one) => one.includes(quality)))
  if (qualities.length > 0) return { qualities }
  if (mine.every((ways) => ways.length > 0)) return { qualities, without: 'not-together' }
  return { qualities, without: mine.some((ways) => ways.length > 0) ? 'age-unknown' : 'not-entitled' }
}
