import { KlantbeeldError } from '../../core/errors.ts'
import { fill, type LawDomain, type LocalPolicy, type OneOf, tighten } from '../../law/index.ts'
import {
  type Day,
  type EmergencySet,
  type NecessitySet,
  type Organisation,
  type OrganisationId,
  organisationKey,
  type Staff,
  type Words,
} from '../../schema/index.ts'

/** Somebody who decides along, or works for the controller, as the controller itself says. */
export interface Party {
  readonly part: 'joint-controller' | 'processor'
  readonly name: string
  readonly contact: string
  /** The tasks it is for. */
  readonly purposes: OneOf<string>
}

/** Who is responsible, and what only that organisation knows; all of it is printed as it stands. */
export interface Controller {
  /** The number under which it stands, once, among the organisations. */
  readonly organisation: OrganisationId
  readonly name: string
  readonly contact: string
  /** How the data protection officer is reached. */
  readonly officer: string
  readonly parties?: readonly Party[]
  /** What it does itself to keep data safe. */
  readonly security: readonly Words[]
  /** Why it does a task, in its own words to residents; absent: the name of the task. */
  readonly reasons?: readonly { readonly purpose: string; readonly says: Words }[]
}

/** What the pages for the privacy officer are made from: law, local policy and the records of the teams, as they stand on a day. */
export interface OfficerSources {
  /** All versions; the day picks. */
  readonly law: readonly LawDomain[]
  /** What the municipality decided on top of the law; law that was tightened already goes without. */
  readonly local?: readonly LocalPolicy[]
  readonly staff: Pick<Staff, 'workers' | 'authorisations' | 'mandates'>
  readonly organisations: readonly Organisation[]
  readonly necessitySets: readonly NecessitySet[]
  readonly emergencySets?: readonly EmergencySet[]
  readonly controller: Controller
  /** Where the pages of the matrix of an act stand, for the annex to refer to. */
  readonly matrixPages?: readonly { readonly act: string; readonly url: string }[]
  readonly on: Day
}

/** What can be wrong with a call for a page of the privacy officer. */
export type OfficerErrorCode = 'officer/controller-not-registered' | 'officer/not-the-same-kind'

/** A call for a page of the privacy officer that cannot be answered. */
export class OfficerError extends KlantbeeldError<OfficerErrorCode> {}

/** The law as the municipality tightened it and filled it in; what `tighten` and `fill` refuse is thrown. */
export function localLaw({ law, local = [] }: OfficerSources): readonly LawDomain[] {
  return local.reduce((read, policy) => fill(tighten(read, policy), policy), law)
}

/** The controller as it is registered; throws `officer/controller-not-registered` where it stands among the organisations not once. */
export function registered({ organisations, controller }: OfficerSources): Organisation {
  const key = organisationKey(controller.organisation)
  const [own, ...more] = organisations.filter(({ id }) => organisationKey(id) === key)
  if (own === undefined || more.length > 0)
    throw new OfficerError(
      'officer/controller-not-registered',
      'the controller must stand among the organisations exactly once; register it with its profile',
    )
  return own
}
