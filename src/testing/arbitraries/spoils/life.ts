import type { DeliveredPerson, KnownPerson, PartialDay } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { before, shift } from '../days.ts'
import { refOf } from '../world/delivered.ts'
import { type Spoil, withPeople } from './spoil.ts'

/** The case with another birth of a known person, also where deliveries tell it. */
export function withBirth(it: Case, person: string, birth: PartialDay): Case {
  const told = (one: DeliveredPerson): DeliveredPerson =>
    one.ref === refOf(person) && one.birth !== undefined ? { ...one, birth } : one
  const fragments = it.fragments.map((fragment) => ({ ...fragment, persons: fragment.persons.map(told) }))
  return { ...withKnown(it, person, { birth }), fragments }
}

/** The case with a day of death of a known person. */
export function withDeath(it: Case, person: string, death: PartialDay): Case {
  return withKnown(it, person, { death })
}

/** Nine, twelve, sixteen, eighteen or grown up: since yesterday, today or tomorrow, or not to be known. */
export const otherAge: Spoil = (it, target, dice) => {
  const { day } = target.question.moment
  const birthday = before(day, dice.one(['P12Y', 'P16Y', 'P18Y', 'P9Y', 'P40Y']))
  const birth = shift(birthday, dice.one([0, 1, -1]))
  const [person = it.request.client] = target.weighed.placement.files
  return withBirth(it, person, dice.one([birth, birth, birth, birth.slice(0, 7), birth.slice(0, 4), 'unknown', leapBirth(birth)]))
}

function leapBirth(birth: string): PartialDay {
  const year = Number(birth.slice(0, 4))
  return `${year - (year % 4)}-02-29`
}

function withKnown(it: Case, person: string, change: Partial<KnownPerson>): Case {
  return withPeople(it, { persons: it.setting.people.persons.map((one) => (one.id === person ? { ...one, ...change } : one)) })
}
