import type { DeliveredPerson, KnownPerson, People } from 'klantbeeld/schema'
import { grouped } from '../grouped.ts'

/** The day of the run, eighteen years ago: who was born on it or before is an adult. */
const adultFrom = '2008-11-23'

/**
 * Joins Wmo applications, which name nobody, to test persons. The rule is ours: families of four or more, in order of their
 * lowest citizen service number; in each the adults who live, in order of number; the n-th adult gets the n-th application, and
 * what has the same application number. Each person is described as the municipality knows them.
 */
export function joined(applications: readonly unknown[], people: People): ReadonlyMap<DeliveredPerson, readonly unknown[]> {
  const adults = familiesIn(people)
    .filter((family) => family.length >= 4)
    .flatMap((family) => family.filter(isAdult))
  const numbers = grouped(applications, (application) => String((application as { identificatie?: unknown }).identificatie))
  return new Map(
    numbers.flatMap(([, same], index) => (adults[index] === undefined ? [] : [[described(adults[index]), same] as const])),
  )
}

/** The one resident whom the answers of Amsterdam's other systems are taken to be about: whoever got the first Wmo application. */
export function residentAmong(applicants: ReadonlyMap<DeliveredPerson, readonly unknown[]>): DeliveredPerson | undefined {
  return [...applicants.keys()][0]
}

/** Whether somebody lives and is at least eighteen; nobody of an unknown birth year is. */
export function isAdult({ birth, death }: KnownPerson): boolean {
  return death === undefined && birth !== 'unknown' && birth.length === 10 && birth <= adultFrom
}

/** Whether somebody lives and is a minor. */
export function isMinor({ birth, death }: KnownPerson): boolean {
  return death === undefined && birth !== 'unknown' && birth.length === 10 && birth > adultFrom
}

/** The families by registered ties, each in order of number, and in order of their lowest number. */
function familiesIn({ persons, relations }: People): readonly (readonly KnownPerson[])[] {
  const tied = new Map<string, string[]>()
  for (const { of, to } of relations) {
    tied.set(of, [...(tied.get(of) ?? []), to])
    tied.set(to, [...(tied.get(to) ?? []), of])
  }
  const inOrder = persons.filter(({ bsn }) => bsn !== undefined).sort((a, b) => ((a.bsn ?? '') < (b.bsn ?? '') ? -1 : 1))
  const seen = new Set<string>()
  const reach = (id: string): readonly string[] => {
    if (seen.has(id)) return []
    seen.add(id)
    return [id, ...(tied.get(id) ?? []).flatMap(reach)]
  }
  return inOrder.flatMap(({ id }) => {
    const family = new Set(reach(id))
    return family.size === 0 ? [] : [inOrder.filter((person) => family.has(person.id))]
  })
}

function described({ bsn, names: [name], givenNames, birth }: KnownPerson): DeliveredPerson {
  return {
    ref: 'p1',
    ...(bsn === undefined ? {} : { bsn }),
    ...(name === undefined ? {} : { surname: name.surname, ...(name.prefix === undefined ? {} : { prefix: name.prefix }) }),
    ...(givenNames === undefined ? {} : { givenNames }),
    birth,
  }
}
