import { z } from 'zod'
import { Id, type Words as Texts, Words } from '../schema/index.ts'

/** The place in an act that a row restates. */
export interface Cite {
  readonly article: string
  readonly paragraph?: string
  readonly part?: string
}

/** A norm the act leaves open, and how it is handled: by a recorded judgement, by a parameter the municipality fills, or not at all. */
export interface OpenNorm {
  /** The norm in one phrase of our own. */
  readonly norm: Texts
  readonly handledBy: 'judgement' | 'parameter' | 'not-modelled'
}

/** What every row of law data carries. A row that is not `verified` permits nothing, lifts nothing and keeps no consent alive; it may forbid. */
export interface Row {
  /** Unique over all law data; starts with the act's id. */
  readonly id: string
  readonly cite: Cite
  /** What it says, in one sentence of our own. */
  readonly says: Texts
  readonly confidence: 'verified' | 'unverified'
  readonly openNorm?: OpenNorm
  /** The id of a row that already says at least as much. */
  readonly subsumedBy?: string
  /** The ids of the local rows that changed it; what they are stands in `local` of the act. */
  readonly local?: readonly string[]
}

/** Either a list, or everything. An empty list is nothing. */
export type OneOf<T> = readonly T[] | 'any'

/** Whether a list that may be everything has a member. */
export function includes<T>(list: OneOf<T>, member: T): boolean {
  return list === 'any' || list.includes(member)
}

/** The fields of {@link Row}, to spread into an object schema. */
export const rowFields = {
  id: Id,
  cite: z.strictObject({ article: Id, paragraph: Id.exactOptional(), part: Id.exactOptional() }),
  says: Words,
  confidence: z.enum(['verified', 'unverified']),
  openNorm: z.strictObject({ norm: Words, handledBy: z.enum(['judgement', 'parameter', 'not-modelled']) }).exactOptional(),
  subsumedBy: Id.exactOptional(),
  local: z.array(Id).min(1).exactOptional(),
}

/** Schema of {@link OneOf}. */
export function oneOf<T>(member: z.ZodType<T>): z.ZodType<OneOf<T>> {
  return z.union([z.literal('any'), z.array(member)])
}
