import type { Setting } from '../../disclosure/setting.ts'
import type { LawDomain, OneOf } from '../../law/index.ts'
import type {
  CategoryId,
  Fact,
  FileState,
  KnownPerson,
  Organisation,
  OrganisationId,
  OrganisationKind,
  Part,
  Request,
} from '../../schema/index.ts'

/** One person of a fact: the part, and the known person it was linked to. */
export interface Involved {
  readonly part: Part
  readonly known: KnownPerson | undefined
}

/** One current fact before one request: everything its decision looks at. */
export interface Case {
  readonly request: Request
  readonly setting: Setting
  /** The legal day of the request. */
  readonly day: string
  /** The acts in force on the day. */
  readonly law: readonly LawDomain[]
  readonly holder: OrganisationId
  readonly fact: Fact
  /** The category it is decided as: its own, or one that is in it. */
  readonly category: CategoryId
  /** The state of the file that counts. */
  readonly file: FileState
  readonly persons: readonly Involved[]
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
  return one !== undefined && other !== undefined && one.scheme === other.scheme && one.value === other.value
}

/** The organisation of the professional who asks. */
export function askerOf(request: Request): OrganisationId | undefined {
  return request.actor.kind === 'professional' ? request.actor.organisation : undefined
}

/** Who receives: the asker's organisation for use, the recipient for a provision; nobody where a provision names none. */
export function receiverOf(request: Request): OrganisationId | undefined {
  return request.kind === 'use' ? askerOf(request) : request.recipient
}

/** The organisation as registered in the setting; one that stands there twice is not registered. */
export function registered(setting: Setting, id: OrganisationId | undefined): Organisation | undefined {
  const found = (setting.organisations ?? []).filter((organisation) => isSame(organisation.id, id))
  return found.length === 1 ? found[0] : undefined
}

/** The kind of organisation that receives, where it is registered. */
export function receiverKind(of: Case): OrganisationKind | undefined {
  return registered(of.setting, receiverOf(of.request))?.kind
}

/** Ids of the known persons whose file the fact is. */
export function filePersons(of: Case): readonly string[] {
  return of.persons.flatMap(({ part, known }) => (part === 'file' && known !== undefined ? [known.id] : []))
}

/** Ids of all known persons of the fact, whatever their part. */
export function linkedPersons(of: Case): readonly string[] {
  return of.persons.flatMap(({ known }) => (known === undefined ? [] : [known.id]))
}
