import { z } from 'zod'
import { type ConsentGiver, consentGivers } from '../schema/index.ts'

/** Who can give a consent at one age: any one of the sets, of which every quality must have given. */
export interface AgeBand {
  /** From this age in whole years up to the next band. */
  readonly from: number
  readonly givers: readonly (readonly ConsentGiver[])[]
}

/** The line of representatives from one age up to the next. */
export interface RepresentationLine {
  readonly from: number
  readonly line: readonly (readonly ConsentGiver[])[]
}

/** Of bands or lines that have begun at an age, the one that counts: several where they begin at once, and then none does. */
export function latest<T extends { readonly from: number }>(begun: readonly T[]): readonly T[] {
  const from = Math.max(...begun.map((one) => one.from))
  return begun.filter((one) => one.from === from)
}

/** Schema of the bands of a row. */
export const AgeBands: z.ZodType<readonly AgeBand[]> = z
  .array(z.strictObject({ from: z.int().min(0).max(120), givers: z.array(z.array(z.enum(consentGivers)).min(1)) }))
  .min(1)
