import * as fc from 'fast-check'
import { type Case, cases } from '../arbitraries/index.ts'
import { type Library, type LibraryPromise, parametersOf } from './library.ts'
import { type Seen, see } from './looking.ts'

/** A promise that holds for every case that is answered; `entropy` is a number to draw changes from. */
export function promiseOf(
  name: string,
  holds: (one: Case, seen: Seen, library: Library, entropy: number) => void,
  of: () => fc.Arbitrary<Case> = cases,
): LibraryPromise {
  return {
    name,
    check: (library, effort) =>
      fc.assert(
        fc.property(of(), fc.nat(0x7fffffff), (one, entropy) => {
          const seen = see(one, library)
          if (seen !== undefined) holds(one, seen, library, entropy)
        }),
        parametersOf(effort),
      ),
  }
}
