import { z } from 'zod'
import { OrganisationId } from './organisation.ts'
import { Day, Id, Instant, Text } from './primitives.ts'
import {
  type Capacity,
  capacities,
  type EmergencyReason,
  emergencyReasons,
  type LifeDomain,
  lifeDomains,
  type Phase,
  phases,
  type RequestKind,
  requestKinds,
} from './words.ts'

/** Who asks. Only a professional or an organisation is answered by use or provision; a person's own access is another road. */
export type Actor =
  | { readonly kind: 'professional'; readonly id: string; readonly organisation: OrganisationId }
  | { readonly kind: 'person-concerned' | 'representative' | 'supporter' | 'participant'; readonly id: string }
  | { readonly kind: 'overseer'; readonly id: string; readonly organisation: OrganisationId }

/** The hat (pet) the asker wears: one capacity, on the strength of one assignment. */
export interface Hat {
  readonly capacity: Capacity
  /** The id of the assignment. */
  readonly assignment: string
}

/** Why it is needed: the phase of the task, the question asked, the domains of life it touches, and judgements on exceptions. */
export interface Necessity {
  readonly phase: Phase
  readonly question: string
  readonly domains: readonly LifeDomain[]
  /** Ids of judgements relied on. */
  readonly judgements: readonly string[]
}

/** One request, under one hat, for one purpose, about known persons around one client. */
export interface Request {
  readonly format: 'klantbeeld/request@1'
  readonly id: string
  readonly kind: RequestKind
  /** `act/task`. */
  readonly purpose: string
  readonly client: string
  readonly about: readonly string[]
  readonly actor: Actor
  readonly hat: Hat
  readonly necessity: Necessity
  /** For a provision: who receives. */
  readonly recipient?: OrganisationId
  /** One of a closed list of reasons to open the minimum set without an assignment. */
  readonly emergency?: EmergencyReason
  /** The day the content is about, not after the day of `at`; it touches no gate. */
  readonly on?: Day
  readonly at: Instant
  readonly traceparent?: string
}

const identified = { id: Id, organisation: OrganisationId }
/** Schema of {@link Request}. */
export const Request: z.ZodType<Request> = z.strictObject({
  format: z.literal('klantbeeld/request@1'),
  id: Id,
  kind: z.enum(requestKinds),
  purpose: Id,
  client: Id,
  about: z.array(Id).min(1).max(100),
  actor: z.union([
    z.strictObject({ kind: z.literal('professional'), ...identified }),
    z.strictObject({ kind: z.enum(['person-concerned', 'representative', 'supporter', 'participant']), id: Id }),
    z.strictObject({ kind: z.literal('overseer'), ...identified }),
  ]),
  hat: z.strictObject({ capacity: z.enum(capacities), assignment: Id }),
  necessity: z.strictObject({
    phase: z.enum(phases),
    question: Text,
    domains: z.array(z.enum(lifeDomains)),
    judgements: z.array(Id),
  }),
  recipient: OrganisationId.exactOptional(),
  emergency: z.enum(emergencyReasons).exactOptional(),
  on: Day.exactOptional(),
  at: Instant,
  traceparent: Id.exactOptional(),
})
