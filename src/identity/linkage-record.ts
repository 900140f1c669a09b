import { numbersOf } from '../people/index.ts'
import type { DeliveredPerson, KnownPerson, PartialDay } from '../schema/index.ts'

/** Where somebody lives or lived, in so far as it is known. */
export interface LinkageAddress {
  readonly postcode?: string
  /** With its addition, as in `12A`. */
  readonly houseNumber?: string
  readonly street?: string
  readonly place?: string
  /** What else says where it is, such as the name of a house or a description of the spot. */
  readonly location?: string
}

/** What two records of persons are compared by. What is absent is unknown, and neither agrees nor differs. */
export interface LinkageRecord {
  /** What the answer calls this record. */
  readonly id: string
  /** Every citizen service number known, those of before too, as delivered, also where one fails the eleven-test. */
  readonly numbers?: readonly string[]
  /** Every surname known, without prefix or with it in front. */
  readonly surnames: readonly string[]
  readonly givenNames?: string
  readonly birth?: PartialDay
  readonly addresses: readonly LinkageAddress[]
}

/** A known person as a record to compare with, under the id of that person. */
export function knownRecord(person: KnownPerson): LinkageRecord {
  const { id, names, givenNames, birth, addresses } = person
  return {
    id,
    numbers: numbersOf(person),
    surnames: names.map(({ surname }) => surname),
    ...(givenNames === undefined ? {} : { givenNames }),
    birth,
    addresses: addresses.map(({ postcode, houseNumber }) => ({ postcode, houseNumber })),
  }
}

/** A delivered person as a record to compare, under an id of the caller's. */
export function deliveredRecord(person: DeliveredPerson, id: string): LinkageRecord {
  const { bsn, surname, givenNames, birth, postcode, houseNumber } = person
  return {
    id,
    numbers: bsn === undefined ? [] : [bsn],
    surnames: surname === undefined ? [] : [surname],
    ...(givenNames === undefined ? {} : { givenNames }),
    ...(birth === undefined ? {} : { birth }),
    addresses: [{ ...(postcode === undefined ? {} : { postcode }), ...(houseNumber === undefined ? {} : { houseNumber }) }],
  }
}
