import type { LinkageField } from './fields.ts'
import { houseDigits, type Spelt, soundOf } from './spelling.ts'

/** One way of finding pairs worth comparing: records that share a key. A record of which a part of the key is unknown has none. */
export interface Pass {
  readonly name: string
  /** The fields that agree, nearly or wholly, because a pair was found in this way. */
  readonly fields: readonly LinkageField[]
  readonly keys: (record: Spelt) => readonly (readonly string[])[]
  /** Further keys under which a delivered record is looked for, such as those of day and month swapped. */
  readonly also?: (record: Spelt) => readonly (readonly string[])[]
}

/** The ways of finding pairs. A pair that shares no key is not compared. */
export const passes: readonly Pass[] = [
  { name: 'number', fields: ['number'], keys: ({ number }) => [[number]] },
  {
    name: 'birth',
    fields: ['birth'],
    keys: ({ birth }) => (birth.length === 10 ? [[birth]] : []),
    also: ({ birth }) => (birth.length === 10 ? [[`${birth.slice(0, 4)}${birth.slice(7)}${birth.slice(4, 7)}`]] : []),
  },
  {
    name: 'home',
    fields: ['postcode', 'houseNumber', 'street', 'place', 'location'],
    keys: ({ addresses }) => addresses.map(({ postcode, houseNumber }) => [postcode, houseDigits(houseNumber)]),
  },
  {
    name: 'street',
    fields: ['postcode', 'houseNumber', 'street', 'place', 'location'],
    keys: ({ addresses }) => addresses.map(({ street, houseNumber }) => [soundOf(street), houseDigits(houseNumber)]),
  },
  {
    name: 'names',
    fields: ['surname', 'givenNames'],
    keys: ({ surnames, givenNames }) => surnames.map((surname) => [soundOf(surname), firstSound(givenNames)]),
    also: ({ surnames, givenNames }) => surnames.map((surname) => [soundOf(givenNames), firstSound(surname)]),
  },
  {
    name: 'surname and year',
    fields: ['surname', 'birth'],
    keys: ({ surnames, birth }) => surnames.map((surname) => [soundOf(surname), birth.slice(0, 4)]),
  },
  {
    name: 'given name and birthday',
    fields: ['givenNames', 'birth'],
    keys: ({ givenNames, birth }) => [[firstSound(givenNames), birth.slice(5)]],
  },
  {
    name: 'surname and postcode',
    fields: ['surname', 'postcode', 'houseNumber', 'street', 'place', 'location'],
    keys: ({ surnames, addresses }) =>
      surnames.flatMap((surname) => addresses.map(({ postcode }) => [soundOf(surname), postcode])),
  },
  {
    name: 'given name and postcode',
    fields: ['givenNames', 'postcode', 'houseNumber', 'street', 'place', 'location'],
    keys: ({ givenNames, addresses }) => addresses.map(({ postcode }) => [firstSound(givenNames), postcode]),
  },
]

/** Keys under which a known record is kept, each once, as whole numbers below 2^31. */
export function keysOf(record: Spelt, among: readonly Pass[] = passes): readonly number[] {
  return hashed(among.map((pass) => ({ name: pass.name, keys: pass.keys(record) })))
}

/** Keys under which known records are looked for. */
export function lookedFor(record: Spelt, among: readonly Pass[] = passes): readonly number[] {
  return hashed(among.map((pass) => ({ name: pass.name, keys: [...pass.keys(record), ...(pass.also?.(record) ?? [])] })))
}

function hashed(found: readonly { readonly name: string; readonly keys: readonly (readonly string[])[] }[]): readonly number[] {
  const texts = found.flatMap(({ name, keys }) =>
    keys.filter((parts) => parts.every((part) => part !== '')).map((parts) => [name, ...parts].join('\u0000')),
  )
  return [...new Set(texts.map(hashOf))]
}

/** FNV-1a, less its last bit. Two keys with one number cost comparisons and change no answer. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 1
}

function firstSound(names: string): string {
  return soundOf(names.split(' ')[0] ?? '')
}
