import { isBsn } from '../core/bsn.ts'
import type { Compared, Level, LinkageField } from './fields.ts'
import { birthLevel, givenNamesLevel, houseNumberLevel, nameLevel, numberLevel, postcodeLevel } from './levels.ts'
import type { Spelt, SpeltAddress } from './spelling.ts'

/** How two records compare, field by field. */
export type Comparison = Readonly<Record<LinkageField, Compared>>

/** Compares one record with others, remembering names it has met. Numbers, surnames and addresses count by the two that agree best. */
export function comparing(one: Spelt): (other: Spelt) => Comparison {
  const surnames = one.surnames.map((surname) => remembered((other) => ({ level: nameLevel(surname, other), value: surname })))
  const givenNames = remembered((other) => ({ level: givenNamesLevel(one.givenNames, other), value: one.givenNames }))
  return (other) => {
    const surname = best(surnames.flatMap((compare) => other.surnames.map(compare)))
    const given = givenNames(other.givenNames)
    const crosswise = surname.level === 'different' && given.level === 'different' && areSwapped(one, other)
    return {
      number: best(one.numbers.flatMap((value) => other.numbers.map((number) => ({ level: numberLevel(value, number), value })))),
      surname: crosswise ? swapped : surname,
      givenNames: crosswise ? swapped : given,
      birth: { level: birthLevel(one.birth, other.birth), value: one.birth },
      ...comparedAddress(one.addresses, other.addresses),
    }
  }
}

/**
 * Whether two records carry numbers that pass the eleven-test, and none that both have: two persons by the register. One wrong digit, or two neighbours that
 * changed places, never passes, so a slip cannot look like this.
 */
export function areTwoByNumber(one: Spelt, other: Spelt): boolean {
  return one.numbers.some(isBsn) && other.numbers.some(isBsn) && !one.numbers.some((number) => other.numbers.includes(number))
}

type ComparedAddress = Pick<Comparison, 'postcode' | 'houseNumber' | 'street' | 'place' | 'location'>

const unknown: Compared = { level: 'unknown', value: '' }
const swapped: Compared = { level: 'swapped', value: '' }
const nowhere: ComparedAddress = { postcode: unknown, houseNumber: unknown, street: unknown, place: unknown, location: unknown }

const strength: Readonly<Record<Level, number>> = { same: 4, close: 3, partly: 2, swapped: 1, unknown: 0, different: -1 }

function best(all: readonly Compared[]): Compared {
  return all.reduce((one, other) => (strength[other.level] > strength[one.level] ? other : one), all[0] ?? unknown)
}

function areSwapped(one: Spelt, other: Spelt): boolean {
  const isAlike = (surnames: readonly string[], given: string) =>
    surnames.some((surname) => strength[nameLevel(surname, given)] >= strength.close)
  return isAlike(one.surnames, other.givenNames) && isAlike(other.surnames, one.givenNames)
}

function comparedAddress(all: readonly SpeltAddress[], others: readonly SpeltAddress[]): ComparedAddress {
  const pairs = all.flatMap((one) => others.map((other) => addressLevels(one, other)))
  return pairs.reduce((one, other) => (agreementOf(other) > agreementOf(one) ? other : one), pairs[0] ?? nowhere)
}

function addressLevels(one: SpeltAddress, other: SpeltAddress): ComparedAddress {
  return {
    postcode: { level: postcodeLevel(one.postcode, other.postcode), value: one.postcode },
    houseNumber: { level: houseNumberLevel(one.houseNumber, other.houseNumber), value: one.houseNumber },
    street: { level: nameLevel(one.street, other.street), value: one.street },
    place: { level: nameLevel(one.place, other.place), value: one.place },
    location: { level: nameLevel(one.location, other.location), value: one.location },
  }
}

function agreementOf(address: ComparedAddress): number {
  return Object.values(address).reduce((sum, { level }) => sum + strength[level], 0)
}

function remembered(compare: (other: string) => Compared): (other: string) => Compared {
  const met = new Map<string, Compared>()
  return (other) => {
    const before = met.get(other)
    if (before !== undefined) return before
    const now = compare(other)
    met.set(other, now)
    return now
  }
}
