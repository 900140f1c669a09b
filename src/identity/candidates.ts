import { inOrderOf } from '../core/order.ts'
import { readAs, resolve, spokenOf } from '../people/index.ts'
import { type DeliveredPerson, type Fragment, type NotLinkedReason, organisationKey, type People } from '../schema/index.ts'
import { defaultWeights } from './default-weights.ts'
import { knownIndex } from './known-index.ts'
import { knownRecords } from './known-records.ts'
import { deliveredRecord } from './linkage-record.ts'
import { type FieldEvidence, type ProposalOptions, proposer } from './propose.ts'

/** That a delivered person whom `resolve` did not link may be somebody known: for a steward to join or keep apart. It holds no value of either. */
export interface Candidate {
  /** Whom it is about, as a {@link LinkRecord} names a delivered person. */
  readonly delivered: { readonly organisation: string; readonly fragment: string; readonly ref: string }
  /** Why `resolve` did not link. */
  readonly why: NotLinkedReason
  /** The id of the known person. */
  readonly person: string
  /** The chance that they are one, under the weights, where it may also be another known person or nobody known. */
  readonly posterior: number
  readonly fields: readonly FieldEvidence[]
}

/** What a search for candidates came to. */
export interface Candidates {
  /** Per delivered person in the order of its name, from the highest posterior down. */
  readonly proposals: readonly Candidate[]
  /** How many pairs were compared. */
  readonly compared: number
  /** At most how many pairs that shared a key were not compared, because there were too many. */
  readonly lost: number
}

/**
 * Known persons who may be the delivered persons that `resolve` did not link, for a steward who asks. It proposes, and links nothing. Pairs a steward joined
 * or kept apart are not proposed again, unless that was undone. Who turned out to be another known person is proposed as that one. Without options: the weights shipped, from a posterior of one half.
 */
export function candidates(
  fragments: readonly Fragment[],
  people: People,
  { weights = defaultWeights, from = 0.5 }: Partial<ProposalOptions> = {},
): Candidates {
  const links = resolve(fragments, people)
  const said = spokenOf(people.links, readAs(people))
  const propose = proposer(knownIndex(knownRecords(people)), { weights, from })
  const searched = fragments.flatMap((fragment) =>
    withOwnRef(fragment.persons).flatMap((person) => {
      const link = links.get(fragment)?.get(person.ref)
      const from = { organisation: organisationKey(fragment.organisation), fragment: fragment.id }
      const { joined, apart } = said(person, from)
      if (link === undefined || 'person' in link || joined.size > 0) return []
      const delivered = { ...from, ref: person.ref }
      const { proposals, compared, lost } = propose(deliveredRecord(person, person.ref), apart)
      return [{ proposals: proposals.map((proposal) => ({ ...proposal, delivered, why: link.why })), compared, lost }]
    }),
  )
  return {
    proposals: inOrderOf(
      searched.flatMap(({ proposals }) => proposals),
      orderOf,
    ),
    compared: searched.reduce((sum, { compared }) => sum + compared, 0),
    lost: searched.reduce((sum, { lost }) => sum + lost, 0),
  }
}

/** A ref that stands twice is nobody. */
function withOwnRef(persons: readonly DeliveredPerson[]): readonly DeliveredPerson[] {
  return persons.filter(({ ref }) => persons.filter((other) => other.ref === ref).length === 1)
}

function orderOf({ delivered, posterior, person }: Candidate): string {
  return [delivered.organisation, delivered.fragment, delivered.ref, (1 - posterior).toFixed(9), person].join('\u0000')
}
