import type { FactRef } from './fragment.ts'
import type { OrganisationId } from './organisation.ts'
import type { Day, Instant } from './primitives.ts'
import type { Capacity, EmergencyReason, LifeDomain, Phase, RequestKind } from './words.ts'

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

/** How a traceparent (W3C Trace Context, version 00) reads: trace, calling span, flags. */
export const traceparentShape: RegExp = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/

/** The record of one request: keyed digests, law versions, rows that decided; no values and no free text. */
export interface Receipt {
  readonly format: 'klantbeeld/receipt@1'
  readonly request: string
  readonly at: Instant
  readonly kind: RequestKind
  readonly purpose: string
  readonly phase: Phase
  /** Domains of life the question touched; the question itself is free text, and is not here. */
  readonly domains: readonly LifeDomain[]
  /** Why the minimum set was opened without an assignment, where it was. */
  readonly emergency?: EmergencyReason
  /** Ids of the adopted sets that said what is needed. */
  readonly sets: readonly string[]
  readonly organisation: OrganisationId
  /** For a provision: who received. */
  readonly recipient?: OrganisationId
  readonly capacity: Capacity
  /** Keyed digest of who asked. */
  readonly actor: string
  /** Keyed digest of the assignment the hat rests on; absent where none holds, or an emergency stands in for it. */
  readonly assignment?: string
  /** Keyed digest of the client. */
  readonly client: string
  /** Keyed digests of everybody it concerns: the client, whoever was asked about, whoever is mentioned in what was cleared. */
  readonly persons: readonly string[]
  /** Keyed digests of the bytes of every delivery. */
  readonly fragments: readonly string[]
  /** Ids of the judgements relied on that counted. */
  readonly judgements: readonly string[]
  /** Ids of overrides of local rules that were relied on; absent where none was. */
  readonly overrides?: readonly string[]
  readonly law: readonly { readonly act: string; readonly validFrom: Day; readonly digest: string }[]
  readonly rows: readonly string[]
  readonly cleared: number
  readonly withheld: number
  /** Whether something that was cleared is, or contains, data on health, other special data or criminal data. */
  readonly special: boolean
  /** Keyed digest of the whole request. */
  readonly asked: string
  /** Keyed digest of the secret that made the keys of persons. */
  readonly keys: string
  /** Keyed digest of the view. */
  readonly shown: string
  /** As the request brought it, where it reads as {@link traceparentShape}. */
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
