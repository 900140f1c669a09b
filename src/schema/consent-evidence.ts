import { z } from 'zod'
import { Consent, type Consent as Given } from './consent.ts'
import { OrganisationId } from './organisation.ts'
import { Id, Instant, Text } from './primitives.ts'
import { type Language, languages } from './words.ts'

/** The text a person read before agreeing. */
export interface ConsentText {
  /** What the portal calls the text. */
  readonly id: string
  readonly version: string
  readonly language: Language
  /** SHA-256 of the text as it was shown, in base64url: whoever keeps the text can prove that it is the one. */
  readonly digest: string
}

/** A consent as a portal collected it: what was agreed to, which text was read, when, and the signature of the portal over all of it. */
export interface ConsentEvidence {
  readonly format: 'klantbeeld/consent-evidence@1'
  readonly consent: Given
  /** The organisation whose portal collected it. */
  readonly collectedBy: OrganisationId
  readonly shown: ConsentText
  /** The moment it was collected: nothing in the consent was recorded later. */
  readonly at: Instant
  /** A detached signature over the rest, checked when the consent is opened. */
  readonly signature?: string
}

/** Schema of {@link ConsentEvidence}. */
export const ConsentEvidence: z.ZodType<ConsentEvidence> = z.strictObject({
  format: z.literal('klantbeeld/consent-evidence@1'),
  consent: Consent,
  collectedBy: OrganisationId,
  shown: z.strictObject({
    id: Id,
    version: Id,
    language: z.enum(languages),
    digest: z.string().regex(/^[\w-]{43}$/),
  }),
  at: Instant,
  signature: Text.exactOptional(),
})
