import { fill, type LawDomain } from '../../law/index.ts'
import { type Clause, clause, readClauses } from './clause.ts'
import type { Merged } from './merged.ts'
import { always, ever, organisationOf } from './read.ts'

/** What a municipality chose where an act leaves a choice. */
export interface Choice {
  readonly parameter: string
  readonly value: string
}

/** Everything that can be said of a choice. */
export const choiceClauses: readonly Clause<Choice[]>[] = [
  clause('{keuze} is {waarde}', 'welke keuze, en wat de gemeente koos', (into, { keuze = '', waarde = '' }) => {
    into.push({ parameter: keuze.replaceAll('`', ''), value: choiceIn(waarde) })
  }),
]

/** Reads the choices of a scenario; what nobody chose stays open. */
export function readChoices(merged: Merged): readonly Choice[] {
  const into: Choice[] = []
  for (const [, pieces] of merged.entries.get('keuze') ?? [])
    for (const { text, line } of pieces) readClauses(text, line, choiceClauses, into)
  return into
}

/** The law as it is in a municipality that made these choices. */
export function chosenIn(law: readonly LawDomain[], choices: readonly Choice[]): readonly LawDomain[] {
  if (choices.length === 0) return law
  const rows = choices.map((choice, index) => ({
    ...choice,
    id: `scenario/keuze-${index + 1}`,
    does: 'fill' as const,
    because: { nl: 'De keuze van dit scenario.', en: 'The choice of this scenario.' },
    adoptedBy: 'gemeenteraad',
    on: always,
    from: always,
    reviewOn: ever,
  }))
  return fill(law, { format: 'klantbeeld/local@1', municipality: organisationOf('municipality', false), rows })
}

function choiceIn(word: string): string {
  if (word === 'ja') return 'yes'
  return word === 'nee' ? 'no' : word
}
