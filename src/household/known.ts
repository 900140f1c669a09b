import { oneSidedTest } from '../comparing/index.ts'
import type { ClearedEntry } from '../disclosure/index.ts'
import type { Day } from '../schema/index.ts'
import { type Kinship, kinshipOf } from './kin.ts'
import { type Statement, statementsOf } from './statements.ts'
import { tiesOf } from './ties.ts'

/** What cleared facts say on a day of what households hang on, by kind. */
export interface Known {
  readonly on: Day
  /** Everybody whose file a cleared fact is, or whom it names. */
  readonly persons: readonly string[]
  readonly births: ByPerson<'identity.birth'>
  readonly deaths: ByPerson<'identity.death'>
  readonly addresses: ByPerson<'residence.address'>
  readonly living: ByPerson<'residence.household'>
  readonly authority: ByPerson<'relation.authority'>
  readonly kinship: Kinship
}

/** Statements by the person whose file they are. */
type ByPerson<C extends Parameters<typeof statementsOf>[1]> = (person: string) => readonly Statement<C>[]

/** Sorts cleared facts by what they say and of whom. */
export function knownFrom(entries: readonly ClearedEntry[], on: Day): Known {
  return {
    on,
    persons: [...new Set(entries.flatMap(({ owners, mentions }) => [...owners, ...mentions]))].sort(),
    births: byPerson(statementsOf(entries, 'identity.birth', on)),
    deaths: byPerson(statementsOf(entries, 'identity.death', on)),
    addresses: byPerson(statementsOf(entries, 'residence.address', on)),
    living: byPerson(statementsOf(entries, 'residence.household', on)),
    authority: byPerson(statementsOf(entries, 'relation.authority', on)),
    kinship: kinshipOf(tiesOf(statementsOf(entries, 'relation.kin', on), oneSidedTest(entries, on))),
  }
}

function byPerson<C extends Parameters<typeof statementsOf>[1]>(statements: readonly Statement<C>[]): ByPerson<C> {
  const lists = new Map<string, Statement<C>[]>()
  for (const statement of statements)
    for (const owner of statement.entry.owners) {
      const list = lists.get(owner)
      if (list === undefined) lists.set(owner, [statement])
      else list.push(statement)
    }
  return (person) => lists.get(person) ?? []
}
