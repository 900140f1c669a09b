import { z } from 'zod'
import { Consent } from './consent.ts'
import { Fragment } from './fragment.ts'
import { Judgement } from './judgement.ts'
import { People } from './people.ts'
import { Id } from './primitives.ts'
import { Destroyed, Hold, Restriction } from './restriction.ts'

/** What an application stores and hands in about a household: deliveries, people, consents, judgements, restrictions, holds, and what was destroyed. */
export interface Dossier {
  readonly format: 'klantbeeld/dossier@1'
  readonly id: string
  readonly fragments: readonly Fragment[]
  readonly people: People
  readonly consents: readonly Consent[]
  readonly judgements: readonly Judgement[]
  readonly restrictions: readonly Restriction[]
  readonly holds: readonly Hold[]
  readonly destroyed: readonly Destroyed[]
}

/** Schema of {@link Dossier}. */
export const Dossier: z.ZodType<Dossier> = z.strictObject({
  format: z.literal('klantbeeld/dossier@1'),
  id: Id,
  fragments: z.array(Fragment),
  people: People,
  consents: z.array(Consent),
  judgements: z.array(Judgement),
  restrictions: z.array(Restriction),
  holds: z.array(Hold),
  destroyed: z.array(Destroyed),
})
