import { z } from 'zod'
import { type Bsn as BsnType, isBsn } from '../core/bsn.ts'
import type { Day as DayType, Instant as InstantType, PartialDay as PartialDayType, Period as PeriodType } from '../core/day.ts'
import { earliest, isDay } from '../core/day.ts'

/** A calendar day `YYYY-MM-DD`. */
export type Day = DayType
/** Schema of {@link Day}. */
export const Day: z.ZodType<Day> = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => isDay(text), { error: 'no such day' })
  .brand<'Day'>()
  .describe('A calendar day YYYY-MM-DD that exists')

/** A day of which parts may be unknown. */
export type PartialDay = PartialDayType
/** Schema of {@link PartialDay}. */
export const PartialDay: z.ZodType<PartialDay> = z
  .string()
  .regex(/^(unknown|\d{4}(-\d{2}(-\d{2})?)?)$/)
  .refine((text) => text === 'unknown' || earliest(text) !== undefined, { error: 'no such day' })
  .describe('YYYY-MM-DD, YYYY-MM, YYYY or unknown; the parts must exist in the calendar')

/** A moment with its offset from UTC. */
export type Instant = InstantType
/** Schema of {@link Instant}. */
export const Instant: z.ZodType<Instant> = z.iso.datetime({ offset: true })

/** A length of calendar time such as `P15Y` or `P42D`. */
export type Period = PeriodType
/** Schema of {@link Period}. */
export const Period: z.ZodType<Period> = z.string().regex(/^P\d{1,4}[YMWD]$/)

/** A citizen service number that passes the eleven-test. */
export type Bsn = BsnType
/** Schema of {@link Bsn}. */
export const Bsn: z.ZodType<Bsn> = z
  .string()
  .regex(/^\d{9}$/)
  .refine((text) => isBsn(text), { error: 'fails the eleven-test' })
  .brand<'Bsn'>()
  .describe('Nine digits that pass the eleven-test: 9·d1 + 8·d2 + … + 2·d8 − d9 is divisible by eleven')

/** A short text without control characters: an id, a code, a reference. */
export const Id: z.ZodType<string> = z.string().regex(/^[^\p{Cc}\p{Cs}]{1,200}$/u)
/** A text a person wrote or reads. */
export const Text: z.ZodType<string> = z.string().regex(/^[^\p{Cs}]{1,4000}$/u)
