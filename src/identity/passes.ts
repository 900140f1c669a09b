import type { LinkageField } from './fields.ts'
import { houseDigits, type Spelt, soundOf } from './spelling.ts'

/** A record with how its names sound. */
interface Sounding extends Spelt {
  readonly surnameSounds: readonly string[]
  readonly givenSound: string
}

/** One way of finding pairs worth comparing: records that share a key. A record of which a part of the key is unknown has none. */
export interface Pass {
  readonly name: string
  /** The fields that agree, nearly or wholly, because a pair was found in this way. */
  readonly fields: readonly LinkageField[]
  readonly keys: (record: Sounding) => readonly (readonly string[])[]
  /** Further keys under which a delivered record is looked for, such as those of day and month swapped. */
  readonly also?: (record: Sounding) => readonly (readonly string[])[]
}

/** The ways of finding pairs. A pair that shares no key is not compared. */
export const passes: readonly Pass[] = [
  { name: 'number', fields: ['number'], keys: ({ numbers }) => numbers.map((number) => [number]) },
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
    keys: ({ surnameSounds, givenSound }) => surnameSounds.map((sound) => [sound, givenSound]),
    also: ({ surnameSounds, givenSound }) => surnameSounds.map((sound) => [givenSound, sound]),
  },
  {
    name: 'surname and year',
    fields: ['surname', 'birth'],
    keys: ({ surnameSounds, birth }) => surnameSounds.map((sound) => [sound, birth.slice(0, 4)]),
  },
  {
    name: 'given name and birthday',
    fields: ['givenNames', 'birth'],
    keys: ({ givenSound, birth }) => [[givenSound, birth.slice(5)]],
  },
  {
    name: 'surname and postcode',
    fields: ['surname', 'postcode', 'houseNumber', 'street', 'place', 'location'],
    keys: ({ surnameSounds, addresses }) => surnameSounds.flatMap((sound) => addresses.map(({ postcode }) => [sound, postcode])),
  },
  {
    name: 'given name and postcode',
    fields: ['givenNames', 'postcode', 'houseNumber', 'street', 'place', 'location'],
    keys: ({ givenSound, addresses }) => addresses.map(({ postcode }) => [givenSound, postcode]),
  },
]

/** Keys under which a known record is kept, each once, as whole numbers below 2^31. */
export function keysOf(record: Spelt, among: readonly Pass[] = passes): readonly number[] {
  const sounding = sounded(record)
  return hashed(among.map((pass) => ({ name: pass.name, keys: pass.keys(sounding) })))
}

/** Keys under which known records are looked for. */
export function lookedFor(record: Spelt, among: readonly Pass[] = passes): readonly number[] {
  const sounding = sounded(record)
  return hashed(among.map((pass) => ({ name: pass.name, keys: [...pass.keys(sounding), ...(pass.also?.(sounding) ?? [])] })))
}

function sounded(record: Spelt): Sounding {
  return { ...record, surnameSounds: record.surnames.map(soundOf), givenSound: soundOf(record.givenNames.split(' ')[0] ?? '') }
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
