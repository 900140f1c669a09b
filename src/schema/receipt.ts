import { z } from 'zod'
import { FactRef, type FactRef as Ref } from './fragment.ts'
import { OrganisationId } from './organisation.ts'
import { Day, Id, Instant } from './primitives.ts'
import {
  type AuditRecord as AuditType,
  notLinkedReasons,
  type Receipt as ReceiptType,
  traceparentShape,
  withheldReasons,
} from './receipt-types.ts'
import { capacities, emergencyReasons, lifeDomains, phases, requestKinds } from './words.ts'

/** The record of one request. */
export type Receipt = ReceiptType
/** Schema of {@link Receipt}. */
export const Receipt: z.ZodType<ReceiptType> = z.strictObject({
  format: z.literal('klantbeeld/receipt@1'),
  request: Id,
  at: Instant,
  kind: z.enum(requestKinds),
  purpose: Id,
  phase: z.enum(phases),
  domains: z.array(z.enum(lifeDomains)),
  emergency: z.enum(emergencyReasons).exactOptional(),
  sets: z.array(Id),
  organisation: OrganisationId,
  recipient: OrganisationId.exactOptional(),
  capacity: z.enum(capacities),
  actor: Id,
  assignment: Id.exactOptional(),
  client: Id,
  persons: z.array(Id),
  fragments: z.array(Id),
  judgements: z.array(Id),
  overrides: z.array(Id).exactOptional(),
  law: z.array(z.strictObject({ act: Id, validFrom: Day, digest: Id })),
  rows: z.array(Id),
  cleared: z.int().min(0),
  withheld: z.int().min(0),
  special: z.boolean(),
  asked: Id,
  keys: Id,
  shown: Id,
  traceparent: z.string().regex(traceparentShape).exactOptional(),
})

const references: z.ZodType<readonly Ref[]> = z.array(FactRef)

/** Everything about existing facts that the asker may not know. */
export type AuditRecord = AuditType
/** Schema of {@link AuditRecord}. */
export const AuditRecord: z.ZodType<AuditType> = z.strictObject({
  format: z.literal('klantbeeld/audit@1'),
  receipt: Receipt,
  emergencySeenOn: Day.exactOptional(),
  decisions: z.array(
    z.strictObject({
      fact: FactRef,
      outcome: z.enum(['cleared', 'withheld']),
      rows: z.array(Id),
      reasons: z.array(z.enum(withheldReasons)),
      lastShownOn: Day.exactOptional(),
    }),
  ),
  unlinked: z.array(z.strictObject({ organisation: OrganisationId, fragment: Id, ref: Id, why: z.enum(notLinkedReasons) })),
  overdelivered: z.array(z.strictObject({ organisation: OrganisationId, facts: z.int().min(1) })),
  dutiesUnmet: references,
})
