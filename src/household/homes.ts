import { circumstanceOf } from './circumstances.ts'
import { sharedHome } from './home.ts'
import type { Known } from './known.ts'

/**
 * Persons by the home they surely share, each with each; whoever lives partly with somebody is in that home too. Somebody who shares with nobody is a home
 * alone only where that is sure of every other; of whom it is uncertain, no home is told.
 */
export function homesOf(persons: readonly string[], known: Known): readonly (readonly string[])[] {
  const said = (one: string, other: string) => (one === other ? 'yes' : sharedHome(one, other, known).said)
  const homes = new Map<string, readonly string[]>()
  for (const person of persons) {
    const home = persons.filter((other) => said(person, other) === 'yes')
    const isSure =
      home.length > 1
        ? home.every((one) => home.every((other) => said(one, other) === 'yes'))
        : known.addresses(person).length > 0 && persons.every((other) => other === person || said(person, other) === 'no')
    if (isSure) homes.set(home.join('\u0000'), home)
  }
  return [...homes.values()].map((home) => [
    ...home,
    ...persons.filter((person) => !home.includes(person) && isPartlyIn(home, person, known)),
  ])
}

function isPartlyIn(home: readonly string[], candidate: string, known: Known): boolean {
  return home.some(
    (member) => circumstanceOf('lives-partly-with', 'candidate-to-member', { pair: { candidate, member }, known }).said === 'yes',
  )
}
