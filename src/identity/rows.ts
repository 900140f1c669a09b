import { type Dictionary, dictionary } from './dictionary.ts'
import type { LinkageField } from './fields.ts'
import { type Growing, growingNumbers } from './growing.ts'
import type { Spelt, SpeltAddress } from './spelling.ts'

/** Records in one spelling, kept as numbers of dictionaries that say how often each value was met. */
export interface Rows {
  readonly add: (record: Spelt) => void
  /** The record that was added as record number `row`, the first being 0. */
  readonly spelt: (row: number) => Spelt
  readonly dictionaries: Readonly<Record<LinkageField, Dictionary>>
}

/** An empty {@link Rows}. */
export function rows(): Rows {
  const words = {
    number: dictionary(),
    surname: dictionary(),
    givenNames: dictionary(),
    birth: dictionary(),
    postcode: dictionary(),
    houseNumber: dictionary(),
    street: dictionary(),
    place: dictionary(),
    location: dictionary(),
  }
  const [singles, numbers, surnames, homes, numbersUpTo, surnamesUpTo, homesUpTo] = [
    growingNumbers(),
    growingNumbers(),
    growingNumbers(),
    growingNumbers(),
    growingNumbers(),
    growingNumbers(),
    growingNumbers(),
  ]
  const homeAt = (place: number): SpeltAddress => ({
    postcode: words.postcode.textOf(homes.at(place)),
    houseNumber: words.houseNumber.textOf(homes.at(place + 1)),
    street: words.street.textOf(homes.at(place + 2)),
    place: words.place.textOf(homes.at(place + 3)),
    location: words.location.textOf(homes.at(place + 4)),
  })
  return {
    dictionaries: words,
    add: (record) => {
      singles.push(words.givenNames.note(record.givenNames))
      singles.push(words.birth.note(record.birth))
      for (const number of record.numbers) numbers.push(words.number.note(number))
      numbersUpTo.push(numbers.length())
      for (const surname of record.surnames) surnames.push(words.surname.note(surname))
      surnamesUpTo.push(surnames.length())
      for (const home of record.addresses) for (const part of parts) homes.push(words[part].note(home[part]))
      homesUpTo.push(homes.length())
    },
    spelt: (row) => {
      const addresses: SpeltAddress[] = []
      for (let place = homesUpTo.at(row - 1); place < homesUpTo.at(row); place += parts.length) addresses.push(homeAt(place))
      return {
        numbers: textsIn(words.number, numbers, { from: numbersUpTo.at(row - 1), to: numbersUpTo.at(row) }),
        givenNames: words.givenNames.textOf(singles.at(row * 2)),
        birth: words.birth.textOf(singles.at(row * 2 + 1)),
        surnames: textsIn(words.surname, surnames, { from: surnamesUpTo.at(row - 1), to: surnamesUpTo.at(row) }),
        addresses,
      }
    },
  }
}

const parts = ['postcode', 'houseNumber', 'street', 'place', 'location'] as const

function textsIn(
  words: Dictionary,
  numbers: Growing<Uint32Array>,
  { from, to }: { readonly from: number; readonly to: number },
): readonly string[] {
  return Array.from({ length: to - from }, (_, place) => words.textOf(numbers.at(from + place)))
}
