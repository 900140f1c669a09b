import { within } from '../../core/day.ts'
import type { CurrentFact } from '../../people/index.ts'
import { catalogue, type Day, type People } from '../../schema/index.ts'

/**
 * Whether a fact of a person would tell a place that is kept hidden: it reveals an address, and the person or a housemate has a hidden address, left
 * home because of violence or stays at a secret place. Whoever acts for the person then sees it only after a judgement; the person knows it already.
 */
export function revealsHidden({ fact }: CurrentFact, person: string, people: People, on: Day): boolean {
  const reveals = [fact.category, ...(fact.contains ?? [])].some((category) => catalogue[category].revealsAddress)
  if (!reveals) return false
  const living = people.relations.flatMap(({ kind, of, to, from, until }) =>
    kind === 'housemate-of' && within(on, from ?? on, until) ? (of === person ? [to] : to === person ? [of] : []) : [],
  )
  const home = new Set([person, ...living])
  const protections = people.shielding.filter(({ kind }) => kind === 'address-protection')
  const flights = people.measures.filter(({ kind }) => kind === 'left-home-violence' || kind === 'secret-whereabouts')
  return [...protections, ...flights].some((record) => home.has(record.person) && within(on, record.from, record.until))
}
