import type { FillRow, LocalPolicy } from '../../law/index.ts'
import { type Clause, clause, readClauses } from './clause.ts'
import type { Merged } from './merged.ts'
import { missing } from './problem.ts'
import { always, ever } from './read.ts'

interface Into {
  parameter?: string
  value?: string
}

/** Everything that can be said of what the municipality chose. */
export const choiceClauses: readonly Clause<Into>[] = [
  clause('{keuze} is {waarde}', 'welke keuze de wet laat, en wat de gemeente koos', (into, slots) => {
    Object.assign(into, { parameter: slots.keuze, value: slots.waarde })
  }),
]

/** Reads what the municipality chose where an act leaves a choice; nothing where no line says so, and then no row that asks for a choice turns. */
export function readChoices(merged: Merged): LocalPolicy | undefined {
  const lines = [...(merged.entries.get('keuze') ?? [])]
  if (lines.length === 0) return undefined
  return {
    format: 'klantbeeld/local@1',
    municipality: { scheme: 'local', value: 'municipality' },
    rows: lines.map(([label, pieces]): FillRow => {
      const line = pieces[0]?.line ?? merged.line
      const into: Into = {}
      for (const piece of pieces) readClauses(piece.text, piece.line, choiceClauses, into)
      const { parameter, value } = into
      if (parameter === undefined || value === undefined)
        throw missing(line, 'verwacht een keuze en wat de gemeente koos', 'expected a choice and what the municipality chose')
      const because = { nl: 'Voor dit scenario gekozen.', en: 'Chosen for this scenario.' }
      const frame = { id: `keuze-${label}`, because, adoptedBy: 'gemeenteraad', on: always, from: always, reviewOn: ever }
      return { ...frame, does: 'fill', parameter, value }
    }),
  }
}
