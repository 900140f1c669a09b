import { compile, type LawDomain, onDay } from '../law/index.ts'
import { resolve } from '../people/index.ts'
import { type Day, type Fact, type Fragment, organisationKey, type People } from '../schema/index.ts'
import { speakingOf, type Term, termOf as termUnder } from '../term/index.ts'
import { ownersOf } from './standing.ts'

/** What a term counts from besides the fact itself: the day whose law is asked, the delivery it stands in, and the known people. */
export interface TermContext {
  readonly on: Day
  /** Its file state counts, and its persons are linked. */
  readonly fragment: Fragment
  readonly people: People
}

/**
 * How long one fact is shown and kept, by which rows, from which day: shown the shortest of its terms, kept the longest.
 *
 * @example
 * termOf(fact, nl, { on, fragment, people }).keeping
 */
export function termOf(fact: Fact, law: readonly LawDomain[], { on, fragment, people }: TermContext): Term {
  const current = {
    fact,
    holder: fragment.organisation,
    holderKey: organisationKey(fragment.organisation),
    file: fragment.file,
    links: resolve([fragment], people).get(fragment) ?? new Map(),
    undecidable: false,
  }
  return termUnder(current, ownersOf(current, people), speakingOf(fact, onDay(compile(law), on)))
}
