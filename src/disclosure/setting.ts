import type { LawDomain } from '../law/index.ts'
import type {
  Consent,
  Destroyed,
  EmergencySet,
  Hold,
  Judgement,
  NecessitySet,
  Organisation,
  People,
  Restriction,
  Staff,
} from '../schema/index.ts'

/**
 * What a request is decided against. Whatever is absent grants nothing: no organisations means that nobody may speak of anything,
 * no consents that nobody consented.
 */
export interface Setting {
  /** The law, all versions; the day of the request picks. It is frozen when first used. */
  readonly law: readonly LawDomain[]
  readonly people: People
  readonly staff: Staff
  readonly necessitySets: readonly NecessitySet[]
  /** What may be opened in an emergency without an assignment; absent: nothing. */
  readonly emergencySets?: readonly EmergencySet[]
  /** Secret of at least 32 characters that makes the keys of persons in views. */
  readonly pseudonymKey: string
  /** Secret of at least 32 characters that keys the digests in receipts. */
  readonly receiptKey: string
  readonly organisations?: readonly Organisation[]
  readonly consents?: readonly Consent[]
  readonly judgements?: readonly Judgement[]
  readonly restrictions?: readonly Restriction[]
  readonly holds?: readonly Hold[]
  readonly destroyed?: readonly Destroyed[]
}
