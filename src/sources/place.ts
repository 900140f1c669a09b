import { type Coded, Id } from '../schema/index.ts'
import { given } from './given.ts'
import { type Rejection, type RejectionCode, rejected } from './rejection.ts'

/** A value somewhere in what was delivered, the names that lead to it, and the list of what cannot be used. */
export interface Place {
  readonly value: unknown
  readonly at: string
  readonly rejections: Rejection[]
}

/** The record that was delivered, with the name it goes by; nothing, and that noted, where it is none. */
export function recordFrom(value: unknown, at: string, rejections: Rejection[]): Place | undefined {
  const place = { value, at, rejections }
  return isRecord(value) ? place : reject(place, 'not-a-record')
}

/** Notes that a place cannot be used, and gives nothing in its stead. */
export function reject(place: Place, code: RejectionCode): undefined {
  place.rejections.push(rejected(code, place.at))
  return undefined
}

/** What lies under a name; inherited names count as absent. */
export function field(parent: Place, name: string): Place {
  const value = isRecord(parent.value) && Object.hasOwn(parent.value, name) ? parent.value[name] : undefined
  return { value, at: parent.at === '' ? name : `${parent.at}.${name}`, rejections: parent.rejections }
}

/** Whether something stands there; null and blanks are nothing. */
export function isPresent({ value }: Place): boolean {
  return value !== undefined && value !== null && !isBlank(value)
}

/** Whether a record says anything. */
export function hasFields({ value }: Place): boolean {
  return isRecord(value) && Object.keys(value).length > 0
}

/** The record under a name; where there is none, an empty one. */
export function recordIn(parent: Place, name: string): Place {
  const place = field(parent, name)
  if (isRecord(place.value)) return place
  if (isPresent(place)) reject(place, 'not-a-record')
  return { ...place, value: {} }
}

/** The records in the list under a name; an absent list is empty, and a member that is none is left out. */
export function recordsIn(parent: Place, name: string): readonly Place[] {
  return recordsOf(field(parent, name))
}

/** The records in a list; a member that is none is noted, unless blank. */
export function recordsOf(list: Place): readonly Place[] {
  const values: unknown = list.value
  if (!isPresent(list)) return []
  if (!Array.isArray(values)) return reject(list, 'not-a-list') ?? []
  const members = Array.from<unknown, Place>(values, (value, index) => ({ ...list, value, at: `${list.at}[${index}]` }))
  return members.filter((member) => isRecord(member.value) || (!isBlank(member.value) && reject(member, 'not-a-record')))
}

/** The text under a name as delivered; a number counts as its text, and what XML lays out over lines loses the layout. */
export function textIn(parent: Place, name: string): string | undefined {
  const place = field(parent, name)
  const { value } = place
  if (!isPresent(place)) return undefined
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return reject(place, 'not-a-text')
  const text = /[\n\r\t]/.test(value) ? value.trim() : value
  if (text.length > 400) return reject(place, 'text-too-long')
  return /\p{Surrogate}/u.test(text) ? reject(place, 'control-characters') : text
}

/** The short text under a name that identifies: at most 200 characters, without control characters. */
export function idIn(parent: Place, name: string): string | undefined {
  const text = textIn(parent, name)
  if (text === undefined || Id.safeParse(text).success) return text
  return reject(field(parent, name), text.length > 200 ? 'text-too-long' : 'control-characters')
}

/** Nine digits under a name, whether or not they pass the eleven-test. */
export function bsnIn(parent: Place, name: string): string | undefined {
  const digits = textIn(parent, name)?.trim()
  return digits === undefined || /^\d{9}$/.test(digits) ? digits : reject(field(parent, name), 'not-a-bsn')
}

/** What must stand under a name; its absence is noted. */
export function needed<T>(parent: Place, name: string, value: T | undefined): T | undefined {
  const place = field(parent, name)
  return value === undefined && !isPresent(place) ? reject(place, 'field-missing') : value
}

/** A code and its label as one value; nothing where both are unknown. */
export function coded(code: string | undefined, label?: string): Coded | undefined {
  return code === undefined && label === undefined ? undefined : given({ code, label })
}

/** The record of a code and its description under a name. */
export function codedIn(parent: Place, name: string): Coded | undefined {
  const place = recordIn(parent, name)
  return coded(textIn(place, 'code'), textIn(place, 'omschrijving'))
}

/** Builds what can be used only whole: nothing where any part of it is rejected on the way. */
export function whole<T>({ rejections }: Pick<Place, 'rejections'>, build: () => T | undefined): T | undefined {
  const before = rejections.length
  const built = build()
  return rejections.length === before ? built : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}
