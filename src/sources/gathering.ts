import type { Fact, FactFrame, HolderRole, Obtained, PartialDay, Withdrawal } from '../schema/index.ts'
import type { Delivery, Identifying } from './delivery.ts'
import { given } from './given.ts'
import { type Place, reject, whole } from './place.ts'
import type { Rejection } from './rejection.ts'
import type { Roster } from './roster.ts'

/** A fact and the place it was read from. */
export interface Found {
  readonly fact: Fact
  readonly place: Place
}

/** What is read from one answer, while it is being read. */
export interface Gathering {
  readonly delivery: Delivery
  readonly roster: Roster
  readonly facts: Found[]
  /** What the answer takes back. */
  readonly withdrawn: Withdrawal[]
  readonly rejections: Rejection[]
}

/** What all facts of one supplier have in common. */
export interface Provenance {
  readonly obtained: Obtained
  readonly holderRole: HolderRole
  /** Absent where the pages of the act were not read: unstated secrecy counts as secret. */
  readonly secrecy?: readonly string[]
}

/** What is particular to one fact; its id is completed with the delivery's subject. */
export type Particulars = Pick<FactFrame, 'id' | 'persons' | 'standing' | 'changedOn' | 'ended'> & {
  readonly from?: PartialDay | undefined
  readonly until?: PartialDay | undefined
  readonly underInvestigation?: boolean
  readonly result?: FactFrame['result'] | undefined
  /** The version of this fact, where an answer tells of more than one; otherwise that of the delivery. */
  readonly version?: number
}

/** Adds the fact that is read from a place, unless any part of it is rejected. */
export function tell(it: Gathering, place: Place, build: () => Fact | undefined): void {
  const fact = whole(it, build)
  if (fact !== undefined) it.facts.push({ fact, place })
}

/** What a fact carries, whatever it says. */
export function frame({ delivery }: Gathering, provenance: Provenance, particulars: Particulars): FactFrame {
  const { from, until, underInvestigation, result, version = delivery.version ?? 1, ...own } = particulars
  const holds = from === undefined && until === undefined ? undefined : given({ from, until })
  return {
    ...own,
    ...provenance,
    ...given({ holds, result, underInvestigation: underInvestigation === true ? true : undefined }),
    id: `${delivery.subject}/${own.id}`,
    version,
  }
}

/** Whether an answer is about another number than was asked for; if so, that is noted. */
export function isAboutAnother({ delivery }: Gathering, person: Identifying, place: Place): boolean {
  const asked = delivery.about?.bsn
  const isOther = asked !== undefined && person.bsn !== undefined && asked !== person.bsn
  if (isOther) reject(place, 'other-person')
  return isOther
}
