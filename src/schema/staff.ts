import { z } from 'zod'
import { OrganisationId } from './organisation.ts'
import { Day, Id, Instant } from './primitives.ts'
import { type Capacity, capacities, type MandateDecision, mandateDecisions } from './words.ts'

/** Somebody who works for an organisation, and the roles the identity system gives them. */
export interface Worker {
  readonly id: string
  readonly organisation: OrganisationId
  readonly roles: readonly string[]
  /** Whether a duty of secrecy binds this worker; some special data ask for it (UAVG 30(4)). */
  readonly boundToSecrecy: boolean
  readonly from: Day
  readonly until?: Day
}

/** What a role may do: for which purposes and in which capacities. */
export interface Authorisation {
  readonly role: string
  readonly organisation: OrganisationId
  readonly purposes: readonly string[]
  readonly capacities: readonly Capacity[]
  /** Whether it also lets open the minimum set in an emergency, without an assignment. */
  readonly inEmergency?: true
  readonly from: Day
  readonly until?: Day
}

/**
 * That this worker works on this person, in this capacity. Every kind but `regular` needs a last day; `intake` holds on its first day only, while the
 * person sits at the counter; a `trainee` looks, and provides nothing.
 */
export interface Assignment {
  readonly id: string
  readonly worker: string
  readonly person: string
  readonly capacity: Capacity
  readonly kind: 'regular' | 'stand-in' | 'duty' | 'trainee' | 'intake'
  readonly from: Day
  readonly until?: Day
  /** The first day it no longer holds. */
  readonly endedOn?: Day
  readonly recordedAt: Instant
}

/** Power to decide in a body's name (Awb 10:1). */
export interface Mandate {
  readonly worker: string
  readonly inNameOf: string
  readonly decisions: readonly MandateDecision[]
  readonly from: Day
  readonly until?: Day
}

/** Who works here, what their roles may do, and on whom they work. */
export interface Staff {
  readonly format: 'klantbeeld/staff@1'
  readonly workers: readonly Worker[]
  readonly authorisations: readonly Authorisation[]
  readonly assignments: readonly Assignment[]
  readonly mandates: readonly Mandate[]
}

const span = { from: Day, until: Day.exactOptional() }
/** Schema of {@link Staff}. */
export const Staff: z.ZodType<Staff> = z.strictObject({
  format: z.literal('klantbeeld/staff@1'),
  workers: z.array(
    z.strictObject({ ...span, id: Id, organisation: OrganisationId, roles: z.array(Id), boundToSecrecy: z.boolean() }),
  ),
  authorisations: z.array(
    z.strictObject({
      ...span,
      role: Id,
      organisation: OrganisationId,
      purposes: z.array(Id),
      capacities: z.array(z.enum(capacities)),
      inEmergency: z.literal(true).exactOptional(),
    }),
  ),
  assignments: z.array(
    z.strictObject({
      ...span,
      id: Id,
      worker: Id,
      person: Id,
      capacity: z.enum(capacities),
      kind: z.enum(['regular', 'stand-in', 'duty', 'trainee', 'intake']),
      endedOn: Day.exactOptional(),
      recordedAt: Instant,
    }),
  ),
  mandates: z.array(z.strictObject({ ...span, worker: Id, inNameOf: Id, decisions: z.array(z.enum(mandateDecisions)) })),
})
