import { circumstanceOf } from './circumstances.ts'
import { sharedHome } from './home.ts'
import type { Known } from './known.ts'

/**
 * Persons by the home they surely share; whoever lives partly with somebody is in that home too. Somebody whose home is not known, or is shared with
 * nobody here, is a home alone only where an address is known.
 */
export function homesOf(persons: readonly string[], known: Known): readonly (readonly string[])[] {
  const groups: string[][] = []
  for (const person of persons) {
    if (known.addresses(person).length === 0) continue
    const home = groups.find(([first]) => first !== undefined && sharedHome(first, person, known).said === 'yes')
    if (home === undefined) groups.push([person])
    else home.push(person)
  }
  return groups.map((home) => [...home, ...persons.filter((person) => !home.includes(person) && isPartlyIn(home, person, known))])
}

function isPartlyIn(home: readonly string[], candidate: string, known: Known): boolean {
  return home.some(
    (member) => circumstanceOf('lives-partly-with', 'candidate-to-member', { pair: { candidate, member }, known }).said === 'yes',
  )
}
