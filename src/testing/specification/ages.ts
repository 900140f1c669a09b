import { addMonths, civil, numberFrom, numberOf, possible } from './calendar.ts'

/** Every age in whole years a person with this birth date can have on a day; none where the year is unknown or the day may lie before birth. */
export function possibleAges(birth: string, day: string): readonly number[] {
  const born = possible(birth)
  if (born === undefined || numberOf(day) < born.last) return []
  const lowest = lowestAge(born.last, numberOf(day))
  const highest = highestAge(born.first, numberOf(day))
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
  const years = civil(day).year - civil(born).year
  const { month, day: dayOfMonth } = civil(born)
  return numberFrom(civil(day).year, month, dayOfMonth) <= day ? years : years - 1
}
