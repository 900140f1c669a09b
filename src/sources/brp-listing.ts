import { holdsNumber } from '../core/bsn.ts'
import { canonicalJson } from '../core/canonical.ts'
import { Id } from '../schema/index.ts'
import { personOf } from './brp-person.ts'
import { type Relative, relativesOf } from './brp-relatives.ts'
import type { Identifying } from './delivery.ts'
import { field, type Place, recordsOf, reject } from './place.ts'

/** A person of whom the register's list was handed in, with the local id the application gave. */
export interface Listed {
  readonly id: string
  readonly place: Place
  readonly person: Identifying
  readonly relatives: readonly Relative[]
}

/** All persons handed in. */
export interface Listing {
  readonly persons: readonly Listed[]
  /** Who bears a number; nobody where no person or more than one does. */
  readonly bearing: (bsn: string | undefined) => Listed | undefined
}

/** The persons of a list, each under its own id: one id for two different persons refuses both. */
export function listingOf(list: Place, idOf: (bsn: string | undefined, position: number) => string): Listing {
  const read = recordsOf(list).flatMap((place, position) => {
    const person = personOf(place)
    const relatives = relativesOf(place)
    const id = idOf(person.bsn, position)
    if (!Id.safeParse(id).success) return reject(place, 'delivery-unusable') ?? []
    if (person.bsn !== undefined && holdsNumber(id, new Set([person.bsn]))) return reject(place, 'number-in-id') ?? []
    const content = canonicalJson([person, ...relatives.map((relative) => ({ ...relative, place: undefined }))])
    return [{ id, place, person, relatives, content }]
  })
  const contents = groups(read, ({ id }) => id)
  const isOnly = ({ id, content }: { id: string; content: string }) =>
    contents.get(id)?.every((other) => other.content === content)
  const single = read.filter((one) => isOnly(one) || reject(field(one.place, 'burgerservicenummer'), 'id-contradicts'))
  const persons = [...new Map(single.map((one) => [one.id, one])).values()]
  const byNumber = groups(persons, ({ person }) => person.bsn ?? '')
  return {
    persons,
    bearing: (bsn) => {
      const [first, second] = bsn === undefined ? [] : (byNumber.get(bsn) ?? [])
      return second === undefined ? first : undefined
    },
  }
}

function groups<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const one of all) {
    const group = found.get(keyOf(one))
    if (group === undefined) found.set(keyOf(one), [one])
    else group.push(one)
  }
  return found
}
