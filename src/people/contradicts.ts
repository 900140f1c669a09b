import type { DeliveredPerson, KnownPerson } from '../schema/index.ts'
import { givenNamesContradict } from './given-names.ts'
import { surnameContradicts } from './names.ts'

/** Whether a name or birth date delivered is certainly not that of an entry. What is unknown on either side, or in part, neither agrees nor contradicts. */
export function contradicts(person: KnownPerson, delivered: DeliveredPerson): boolean {
  const { birth, surname, prefix, givenNames } = delivered
  if (birth !== undefined && birthsContradict(person.birth, birth)) return true
  if (surnameContradicts(person, surname, prefix)) return true
  return givenNamesContradict(givenNames, person.givenNames)
}

function birthsContradict(one: string, other: string): boolean {
  if (one === 'unknown' || other === 'unknown') return false
  const [a, b] = [one.split('-'), other.split('-')]
  return a.some((part, index) => b[index] !== undefined && part !== b[index])
}
