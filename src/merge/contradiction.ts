import { doorOf } from '../comparing/index.ts'
import { plain } from '../core/plain.ts'
import type { ClearedEntry } from '../disclosure/cleared.ts'
import { type CategoryId, type Coded, catalogue, type Fact } from '../schema/index.ts'

/** Whether two entries of one category cannot both be true of one person on one day. */
export function contradict(one: ClearedEntry, other: ClearedEntry): boolean {
  return partsAtOdds(one, other).length > 0
}

/**
 * The parts of the value in which two entries of one category cannot both be true, `mentions` among them; none where several values can be true side by side. What is
 * unknown on either side is at odds with nothing, and neither are capitals and spaces.
 */
export function partsAtOdds(one: ClearedEntry, other: ClearedEntry): readonly string[] {
  const { category, value } = one.current.fact
  if (catalogue[category].holds === 'many') return []
  const theirs = new Map(partsOf(category, other.current.fact.value))
  const parts = partsOf(category, value).flatMap(([part, mine]) => (areAtOdds(part, mine, theirs.get(part)) ? [part] : []))
  return nameOthers(one.mentions, other.mentions) ? [...parts, 'mentions'] : parts
}

type Parts = readonly (readonly [string, unknown])[]

/** A code is one part: what it is called tells as much as what it is. So is the door of a house: number 4 without a letter is no part of number 4 A. */
function partsOf(category: CategoryId, value: Fact['value']): Parts {
  if (catalogue[category].shape === 'code') return [['code', value]]
  if (!('kind' in value) || value.kind !== 'dutch') return Object.entries(value)
  return Object.entries({ ...value, houseNumber: doorOf(value), letter: undefined, addition: undefined })
}

/** Parts in which the text `unknown` says that nobody knows. */
const mayBeUnknown = ['day', 'authority', 'kind']

/** A part that is not stated is at odds with nothing: it reads as a code without name or value. */
function areAtOdds(part: string, one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') {
    if (mayBeUnknown.includes(part) && [one, other].includes('unknown')) return false
    return part === 'day' ? !one.startsWith(other) && !other.startsWith(one) : differ(one, other)
  }
  if (Array.isArray(one) && Array.isArray(other)) return one.length > 0 && other.length > 0 && differ(one.join(), other.join())
  return areOtherCodes(codedOf(one), codedOf(other))
}

/** What a code is called decides where both are called something: one thing has other codes in other systems. */
function areOtherCodes(one: Coded, other: Coded): boolean {
  if (one.label !== undefined && other.label !== undefined) return differ(one.label, other.label)
  return one.code !== undefined && other.code !== undefined && differ(one.code, other.code)
}

function codedOf(value: unknown): Coded {
  return typeof value === 'object' && value !== null ? value : {}
}

function differ(one: string, other: string): boolean {
  return plain(one) !== plain(other)
}

/** Nobody named is nobody known; one who is named beside others is not at odds with who is named alone. */
function nameOthers(one: readonly string[], other: readonly string[]): boolean {
  const isWithin = (some: readonly string[], all: readonly string[]) => some.every((person) => all.includes(person))
  return !isWithin(one, other) && !isWithin(other, one)
}
