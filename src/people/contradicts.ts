import type { DeliveredPerson, KnownPerson } from '../schema/index.ts'
import { givenNamesContradict } from './given-names.ts'
import { surnameContradicts } from './names.ts'
import { numbersOf } from './numbers.ts'

/** Whether something delivered is certainly not the known person's. What is unknown on either side, or in part, neither agrees nor contradicts. */
export function contradicts(person: KnownPerson, delivered: DeliveredPerson): boolean {
  const { birth, surname, prefix, givenNames, bsn } = delivered
  if (bsn !== undefined && numberContradicts(person, bsn)) return true
  if (birth !== undefined && birthsContradict(person.birth, birth)) return true
  if (surname !== undefined && surnameContradicts(person, surname, prefix)) return true
  return givenNamesContradict(givenNames, person.givenNames)
}

/** Whether a citizen service number is certainly not the known person's: they have numbers, now or before, and it is none of them. */
function numberContradicts(person: KnownPerson, bsn: string): boolean {
  const numbers = numbersOf(person)
  return numbers.length > 0 && !numbers.includes(bsn)
}

function birthsContradict(one: string, other: string): boolean {
  if (one === 'unknown' || other === 'unknown') return false
  const [a, b] = [one.split('-'), other.split('-')]
  return a.some((part, index) => b[index] !== undefined && part !== b[index])
}
