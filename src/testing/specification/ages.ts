import { addMonths, civil, numberFrom, numberOf, possible } from './calendar.ts'

/** Every age in whole years a person with this birth date can have on a day; none where the year is unknown or the day may lie before birth. */
export function possibleAges(birth: string, day: string): readonly number[] {
  const [born, number] = [possible(birth), numberOf(day)]
  if (born === undefined || number < born.last) return []
  const lowest = lowestAge(born.last, number)
  const highest = highestAge(born.first, number)
  const ages: number[] = []
  for (let age = lowest; age <= highest; age += 1) ages.push(age)
  return ages
}

/** Reading 4: who was born on 29 February is a year older from 28 February at the earliest … */
function highestAge(born: number, day: number): number {
  const years = civil(day).year - civil(born).year
  return addMonths(born, 12 * years) <= day ? years : years - 1
}

/** … and from 1 March at the latest: 29 February of a common year runs into March. */
function lowestAge(born: number, day: number): number {
  const [today, from] = [civil(day), civil(born)]
  const years = today.year - from.year
  return numberFrom(today.year, from.month, from.day) <= day ? years : years - 1
}
