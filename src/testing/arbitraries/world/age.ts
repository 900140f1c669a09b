import type { ageOn } from '../../../core/day.ts'

/** Whole years, as the least and the most they can be. */
export type Age = NonNullable<ReturnType<typeof ageOn>>
