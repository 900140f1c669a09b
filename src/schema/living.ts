import { z } from 'zod'

/**
 * What only a person can establish of how somebody lives, as a fact with a standing. The fact is of the person whose file it is; where another
 * belongs to it, that person is mentioned: the child's file mentions who raises it, the lodger's the landlord.
 */
export const livingCircumstances = [
  'mutual-care',
  'joint-household',
  'main-residence-elsewhere',
  'lives-together-for-care',
  'commercial-contract',
  'same-commercial-landlord',
  'student',
  'intensive-care-elsewhere',
  'married-in-two-years-before',
  'ever-married',
  'child-together',
  'cohabitation-contract',
  'registered-as-joint',
  'dependent-child',
  'former-foster-child',
  'foster-care',
  'raised-as-family',
  'continued-youth-help',
  'housemate',
  'lives-partly-with',
] as const
/** One of {@link livingCircumstances}. */
export type LivingCircumstance = (typeof livingCircumstances)[number]
/** Schema of {@link LivingCircumstance}. */
export const LivingCircumstance: z.ZodType<LivingCircumstance> = z.enum(livingCircumstances)
