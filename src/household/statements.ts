import { earliest, latest } from '../core/day.ts'
import type { ClearedEntry } from '../disclosure/index.ts'
import type { CategoryId, Day, Fact, FactOf } from '../schema/index.ts'
import type { Said } from './answer.ts'

/** A cleared fact of one category, and how far it counts on the day: surely (`yes`), or perhaps (`uncertain`). */
export interface Statement<C extends CategoryId> {
  readonly entry: ClearedEntry
  readonly fact: FactOf<C>
  readonly counts: 'yes' | 'uncertain'
}

/** The cleared facts of a category that hold, or may hold, on a day. */
export function statementsOf<C extends CategoryId>(
  entries: readonly ClearedEntry[],
  category: C,
  on: Day,
): readonly Statement<C>[] {
  return entries.flatMap((entry) => {
    const { fact } = entry.current
    const holds = certaintyOn(fact, on)
    if (!isOf(fact, category) || holds === 'no') return []
    return [{ entry, fact, counts: holds === 'yes' && isFirm(fact) ? 'yes' : 'uncertain' }]
  })
}

/** Whether what a fact says surely holds on a day, surely does not, or may. */
function certaintyOn({ holds: { from, until } = {} }: Fact, on: Day): Extract<Said, 'yes' | 'no' | 'uncertain'> {
  const begins = from === undefined ? undefined : { first: earliest(from), last: latest(from) }
  const ends = until === undefined ? undefined : { first: earliest(until), last: latest(until) }
  if ((begins?.first !== undefined && on < begins.first) || (ends?.last !== undefined && ends.last < on)) return 'no'
  const hasBegun = begins === undefined || (begins.last !== undefined && begins.last <= on)
  const goesOn = ends === undefined || (ends.first !== undefined && on <= ends.first)
  return hasBegun && goesOn ? 'yes' : 'uncertain'
}

/** Whether one of some statements is under investigation: then others that say the same are no surer. */
export function isInvestigated(statements: readonly { readonly fact: Fact }[]): boolean {
  return statements.some(({ fact }) => fact.underInvestigation === true)
}

/** What was told or is suspected, or is under investigation, settles nothing. */
function isFirm({ standing, underInvestigation }: Fact): boolean {
  return (standing === 'observed' || standing === 'judged') && underInvestigation !== true
}

function isOf<C extends CategoryId>(fact: Fact, category: C): fact is Extract<Fact, FactOf<C>> {
  return fact.category === category
}
