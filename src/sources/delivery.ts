import type { Day, DeliveredPerson, Fragment, OrganisationId, Received } from '../schema/index.ts'
import type { Rejection } from './rejection.ts'

/** What identifies a person, as delivered. */
export type Identifying = Omit<DeliveredPerson, 'ref'>

/** What the application says of one answer of one supplier about one person. */
export interface Delivery {
  /** Id of the fragment. */
  readonly id: string
  /** Who delivers, and who holds every fact in it. */
  readonly organisation: OrganisationId
  /**
   * Starts the id of every fact, so that facts about two persons of one holder never meet: the same at every delivery, and
   * free of any citizen service number.
   */
  readonly subject: string
  /** The day the supplier made the answer. */
  readonly producedOn: Day
  /** Of every fact: 1 where absent; a higher one for each later delivery about the same person. */
  readonly version?: number
  /** Whom the supplier was asked about: an answer about another citizen service number is refused. */
  readonly about?: Identifying
  readonly received?: Received
}

/** What came of reading one answer: what could be used, and what could not. */
export interface Sourced {
  readonly fragment?: Fragment
  readonly rejections: readonly Rejection[]
}
