import type { Day, Destroyed, FactRef, Hold } from '../../schema/index.ts'
import { type Clause, clause, readClauses, span } from './clause.ts'
import type { Filed } from './facts.ts'
import type { Merged } from './merged.ts'
import { missing } from './problem.ts'
import type { Question } from './question.ts'
import { always, ever, idIn, spanIn } from './read.ts'

interface Into {
  readonly filed: readonly Filed[]
  readonly facts: FactRef[]
  purpose: string
  from: Day
  until: Day
}

/** Everything that can be said of a hold; of what was destroyed only which fact. */
export const keepingClauses: readonly Clause<Into>[] = [
  clause('gegeven {nr}', 'welk gegeven uit de tabel; mag vaker', (into, slots, line) => {
    const fact = into.filed.find(({ nr }) => nr === slots.nr)?.fact
    if (fact === undefined) throw missing(line, 'verwacht een nummer uit de tabel', 'expected a number of the table')
    into.facts.push(fact)
  }),
  clause('voor {taak}', 'voor welke taak het bewaard blijft; anders die van de vraag', (into, slots, line) => {
    into.purpose = idIn(slots.taak, line, 'taak')
  }),
  clause(`geldig${span}`, 'hoe lang de opschorting duurt', (into, slots, line) => {
    const { from, until = ever } = spanIn(slots, line)
    Object.assign(into, { from, until })
  }),
]

/** Reads the holds of a scenario, and what was destroyed. */
export function readKeeping(
  merged: Merged,
  filed: readonly Filed[],
  { purpose }: Question,
  recordedAt: string,
): { readonly holds: readonly Hold[]; readonly destroyed: readonly Destroyed[] } {
  const read = (key: string) =>
    [...(merged.entries.get(key) ?? [])].map(([label, pieces]) => {
      const into: Into = { filed, facts: [], purpose, from: always, until: ever }
      for (const { text, line } of pieces) readClauses(text, line, keepingClauses, into)
      return { label, into }
    })
  const holds = read('opschorting').map(
    ({ label, into: { facts, from, until, ...into } }): Hold => ({
      format: 'klantbeeld/hold@1',
      id: `opschorting-${label}`,
      facts,
      purpose: into.purpose,
      by: 'archivaris',
      because: 'Voor dit scenario opgeschort.',
      from,
      until,
      recordedAt,
    }),
  )
  const destroyed = read('vernietigd').flatMap(({ into }) =>
    into.facts.map((fact): Destroyed => ({ format: 'klantbeeld/destroyed@1', fact, on: always, statement: 'verklaring' })),
  )
  return { holds, destroyed }
}
