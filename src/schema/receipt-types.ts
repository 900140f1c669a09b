import type { FactRef } from './fragment.ts'
import type { OrganisationId } from './organisation.ts'
import type { Day, Instant } from './primitives.ts'
import type { EmergencyReason, Phase, RequestKind } from './words.ts'

/** Why a fact was withheld. Goes to the audit, never to the asker. */
export const withheldReasons = [
  'undecidable',
  'failed',
  'person-not-linked',
  'person-not-asked-about',
  'role-unknown',
  'prohibited',
  'hat',
  'not-necessary',
  'no-ground',
  'consent-missing',
  'judgement-missing',
  'quality',
  'secret',
  'term-over',
  'term-unknown',
  'contents-unknown',
  'note-of-another-hat',
  'not-your-task',
] as const
/** One of {@link withheldReasons}. */
export type WithheldReason = (typeof withheldReasons)[number]

/** The decision on one fact: rows that let it through, or reasons that kept it back; never a value. */
export interface Decision {
  readonly fact: FactRef
  readonly outcome: 'cleared' | 'withheld'
  readonly rows: readonly string[]
  readonly reasons: readonly WithheldReason[]
  /** The last day on which it would be shown, where a term ends it. */
  readonly lastShownOn?: Day
}

/** The record of one request: keyed digests, law versions, rows that decided; no values. */
export interface Receipt {
  readonly format: 'klantbeeld/receipt@1'
  readonly request: string
  readonly at: Instant
  readonly kind: RequestKind
  readonly purpose: string
  readonly phase: Phase
  /** Why the minimum set was opened without an assignment, where it was. */
  readonly emergency?: EmergencyReason
  readonly organisation: OrganisationId
  /** Who received, where something was provided. */
  readonly recipient?: OrganisationId
  /** Keyed digests of actor, client, and of what each delivery brought. */
  readonly actor: string
  readonly client: string
  readonly fragments: readonly string[]
  readonly judgements: readonly string[]
  readonly law: readonly { readonly act: string; readonly validFrom: Day; readonly digest: string }[]
  readonly rows: readonly string[]
  readonly cleared: number
  readonly withheld: number
  readonly traceparent?: string
}

/** Why a delivered person was not linked. */
export const notLinkedReasons = [
  'no-such-person',
  'number-invalid',
  'contradiction',
  'too-little',
  'several',
  'kept-apart',
] as const
/** One of {@link notLinkedReasons}. */
export type NotLinkedReason = (typeof notLinkedReasons)[number]

/** A delivered person who is certainly nobody known, or not certainly somebody; a steward looks at it. */
export interface Unlinked {
  readonly organisation: OrganisationId
  readonly fragment: string
  readonly ref: string
  readonly why: NotLinkedReason
}

/** What an organisation delivered beyond what could be cleared. */
export interface Overdelivered {
  readonly organisation: OrganisationId
  readonly facts: number
}

/** Everything about existing facts that the asker may not know. */
export interface AuditRecord {
  readonly format: 'klantbeeld/audit@1'
  readonly receipt: Receipt
  /** The working day on which the regular worker and the privacy officer see an emergency; it stays open until reviewed. */
  readonly emergencySeenOn?: Day
  readonly decisions: readonly Decision[]
  readonly unlinked: readonly Unlinked[]
  readonly overdelivered: readonly Overdelivered[]
  /** Facts that a row says must be provided, and that were withheld. */
  readonly dutiesUnmet: readonly FactRef[]
}
