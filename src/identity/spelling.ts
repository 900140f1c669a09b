import { plainName, withoutTitle } from '../people/spelling.ts'
import type { PartialDay } from '../schema/index.ts'
import type { LinkageAddress, LinkageRecord } from './linkage-record.ts'
import { surnamePrefixes } from './prefixes.ts'

/** An address in one spelling; an empty text is unknown. */
export interface SpeltAddress {
  readonly postcode: string
  readonly houseNumber: string
  readonly street: string
  readonly place: string
  readonly location: string
}

/** A record in one spelling, so that what is equal is equal as text; an empty text is unknown. */
export interface Spelt {
  readonly numbers: readonly string[]
  /** Without prefix, each once, in the order of the alphabet. */
  readonly surnames: readonly string[]
  readonly givenNames: string
  readonly birth: string
  /** Those of which something is known. */
  readonly addresses: readonly SpeltAddress[]
}

/** A record in one spelling: no case, diacritics, punctuation, prefixes or noble titles; postcode and house number without spaces. */
export function spell(record: LinkageRecord): Spelt {
  const surnames = record.surnames.map(withoutPrefix).filter((surname) => surname !== '')
  return {
    numbers: (record.numbers ?? []).map((number) => number.replace(/\D/g, '')).filter((number) => number !== ''),
    surnames: [...new Set(surnames)].sort(),
    givenNames: words(withoutTitle(record.givenNames ?? '')),
    birth: birthOf(record.birth),
    addresses: record.addresses.map(spellAddress).filter((address) => Object.values(address).some((value) => value !== '')),
  }
}

/** A name as consonants that sound alike, for finding pairs and never for comparing them: `Dijkstra` and `Dykstra`, `Visser` and `Fisser`. */
export function soundOf(name: string): string {
  const folded = name
    .replaceAll(' ', '')
    .replace(/e?ij|ei|ey/g, 'y')
    .replace(/ph/g, 'f')
    .replace(/ch/g, 'g')
    .replace(/th|dt|d$/g, 't')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/(.)\1+/g, '$1')
  return `${folded.slice(0, 1)}${folded.slice(1).replace(/[aeiouy]/g, '')}`.slice(0, 6)
}

/** The digits a house number begins with. */
export function houseDigits(houseNumber: string): string {
  return /^\d*/.exec(houseNumber)?.[0] ?? ''
}

function spellAddress({ postcode, houseNumber, street, place, location }: LinkageAddress): SpeltAddress {
  return {
    postcode: code(postcode),
    houseNumber: code(houseNumber),
    street: words(street),
    place: words(place),
    location: words(location),
  }
}

function withoutPrefix(surname: string): string {
  const parts = words(withoutTitle(surname)).split(' ')
  const first = parts.findIndex((part) => !surnamePrefixes.has(part))
  return parts.slice(Math.max(first, 0)).join(' ')
}

function birthOf(birth: PartialDay | undefined): string {
  return birth !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(birth) ? birth : ''
}

function words(name: string | undefined): string {
  return plainName(plainName(name ?? '').replace(/[^\p{L}\p{N}]+/gu, ' '))
}

function code(text: string | undefined): string {
  return (text ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '')
}
