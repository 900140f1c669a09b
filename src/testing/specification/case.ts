import type { Setting } from '../../disclosure/setting.ts'
import type { OneOf } from '../../law/index.ts'
import type {
  CategoryId,
  Fact,
  FileState,
  KnownPerson,
  Organisation,
  OrganisationId,
  OrganisationKind,
  Part,
  PersonRole,
  Request,
} from '../../schema/index.ts'
import type { LawOfDay } from './in-force.ts'

/** One person of a fact: the part, and the known person it was linked to. */
export interface Involved {
  readonly part: Part
  readonly known: KnownPerson | undefined
}

/** One request: everything a decision looks at that is the same for every fact. */
export interface Question {
  readonly request: Request
  readonly setting: Setting
  /** The legal day of the request. */
  readonly day: string
  readonly law: LawOfDay
  /** The organisation of the professional who asks. */
  readonly asker: OrganisationId | undefined
  /** Who receives: the asker's organisation for use, the recipient for a provision. */
  readonly receiver: OrganisationId | undefined
  /** The kind of organisation that receives, where it is registered. */
  readonly receiverKind: OrganisationKind | undefined
  /** What each known person is to the client on the day. */
  readonly roles: ReadonlyMap<string, readonly PersonRole[]>
}

/** One current fact before one request: everything its decision looks at. */
export interface Case extends Question {
  readonly holder: OrganisationId
  readonly fact: Fact
  /** The category it is decided as: its own, or one that is in it. */
  readonly category: CategoryId
  /** The state of the file that counts. */
  readonly file: FileState
  readonly persons: readonly Involved[]
  /** Ids of all known persons of the fact, whatever their part. */
  readonly linkedPersons: readonly string[]
  /** Ids of the known persons whose file it is. */
  readonly filePersons: readonly string[]
  readonly undecidable: boolean
}

/** Whether a span holds on a day: both ends belong to it, an absent end is open. */
export function holdsOn(day: string, span: { readonly from?: string; readonly until?: string }): boolean {
  const begun = span.from === undefined || span.from <= day
  const over = span.until !== undefined && span.until < day
  return begun && !over
}

/** Whether a list names something, or names everything. */
export function names<T>(list: OneOf<T>, member: T): boolean {
  return list === 'any' || list.includes(member)
}

/** Whether two organisation ids are the same. */
export function isSame(one: OrganisationId | undefined, other: OrganisationId | undefined): boolean {
  return one !== undefined && other !== undefined && one.value === other.value && one.scheme === other.scheme
}

/** The organisation as registered in the setting; one that stands there twice is not registered. */
export function registered(setting: Setting, id: OrganisationId | undefined): Organisation | undefined {
  const found = (setting.organisations ?? []).filter((organisation) => isSame(organisation.id, id))
  return found.length === 1 ? found[0] : undefined
}
