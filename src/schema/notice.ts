import { z } from 'zod'
import { FactRef, type FactRef as Ref } from './fragment.ts'
import { type HolderRole, holderRoles } from './holder-words.ts'
import { OrganisationId } from './organisation.ts'
import { Day, Id, Instant } from './primitives.ts'

/**
 * What can happen to facts that somebody has to be told of: recorded from another than the person concerned, provided to another for the first
 * time, put to another purpose, corrected or taken back, destroyed, restricted; at odds with an authentic value, or of an identity in dispute;
 * a request of the person about their data; a report of doubt that came in, the end of the investigation into it; a report to the risk index; a person who asks to whom data were
 * provided, or that receivers be told of a correction.
 */
export const eventKinds = [
  'request-received',
  'recorded-from-another',
  'first-provision',
  'other-purpose',
  'corrected',
  'destroyed',
  'restricted',
  'contradicts-authentic',
  'identity-disputed',
  'doubt-reported',
  'investigation-ended',
  'index-reported',
  'recipients-asked',
  'correction-spread-asked',
] as const
/** One of {@link eventKinds}. */
export type EventKind = (typeof eventKinds)[number]

/** Who is told: the person concerned, who acts for that person, every organisation that got the facts, the keeper of the register, whoever reported. */
export const told = ['person-concerned', 'representative', 'recipient', 'register-keeper', 'reporter'] as const
/** One of {@link told}. */
export type Told = (typeof told)[number]

/** Something that happened to facts, of which somebody may have to be told. */
export interface NotifiableEvent {
  readonly format: 'klantbeeld/notifiable-event@1'
  readonly id: string
  readonly kind: EventKind
  readonly on: Day
  /** Whose duty it is to tell. */
  readonly holder: OrganisationId
  /** Absent: not known, and then a duty of one role is nobody's. */
  readonly holderRole?: HolderRole
  /** Of a correction the version that no longer stands. */
  readonly facts: readonly Ref[]
  /** Known persons concerned. */
  readonly persons: readonly string[]
  /** Ground rows by which the facts were obtained or provided, where known. */
  readonly rows?: readonly string[]
  /** The day the person asked for it, where somebody has to. */
  readonly askedOn?: Day
}
/** Schema of {@link NotifiableEvent}. */
export const NotifiableEvent: z.ZodType<NotifiableEvent> = z.strictObject({
  format: z.literal('klantbeeld/notifiable-event@1'),
  id: Id,
  kind: z.enum(eventKinds),
  on: Day,
  holder: OrganisationId,
  holderRole: z.enum(holderRoles).exactOptional(),
  facts: z.array(FactRef),
  persons: z.array(Id),
  rows: z.array(Id).exactOptional(),
  askedOn: Day.exactOptional(),
})

/** One fact that was provided: a reference, whose file it is in, the role in which it is held, and the rows that let it through. */
export interface Provided {
  readonly fact: Ref
  readonly holderRole: HolderRole
  /** Known persons whose file it is. */
  readonly persons: readonly string[]
  readonly rows: readonly string[]
}

/** That facts were provided to another: references only, so that whoever got them can be told later. */
export interface Provision {
  readonly format: 'klantbeeld/provision@1'
  /** The id of the request by which they were provided. */
  readonly id: string
  readonly provided: readonly Provided[]
  readonly recipient: OrganisationId
  readonly purpose: string
  readonly on: Day
}
/** Schema of {@link Provision}. */
export const Provision: z.ZodType<Provision> = z.strictObject({
  format: z.literal('klantbeeld/provision@1'),
  id: Id,
  provided: z.array(z.strictObject({ fact: FactRef, holderRole: z.enum(holderRoles), persons: z.array(Id), rows: z.array(Id) })),
  recipient: OrganisationId,
  purpose: Id,
  on: Day,
})

/** What was done about a duty to tell: told, put off, or left undone by an exception that somebody weighed. */
export interface Notice {
  readonly format: 'klantbeeld/notice@1'
  readonly id: string
  /** The row of the duty. */
  readonly duty: string
  /** Ids of the events told of. */
  readonly events: readonly string[]
  readonly to: Told
  /** Which organisation, where a recipient was told. */
  readonly recipient?: OrganisationId
  /** About which known person, where that person or who acts for them was told. */
  readonly person?: string
  readonly outcome: 'told' | 'put-off' | 'exempt'
  /** The row that names the exception, and the judgement in which it was weighed. */
  readonly exempt?: { readonly exception: string; readonly judgement: string }
  readonly by: string
  readonly on: Day
  readonly recordedAt: Instant
}
/** Schema of {@link Notice}. */
export const Notice: z.ZodType<Notice> = z.strictObject({
  format: z.literal('klantbeeld/notice@1'),
  id: Id,
  duty: Id,
  events: z.array(Id).min(1),
  to: z.enum(told),
  recipient: OrganisationId.exactOptional(),
  person: Id.exactOptional(),
  outcome: z.enum(['told', 'put-off', 'exempt']),
  exempt: z.strictObject({ exception: Id, judgement: Id }).exactOptional(),
  by: Id,
  on: Day,
  recordedAt: Instant,
})
