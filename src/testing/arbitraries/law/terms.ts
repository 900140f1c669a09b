import { type StartEvent, startEvents, type TermRow } from '../../../law/index.ts'
import { caseResults } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import { rowOf, type Sketch } from './sketch.ts'

const lengths: { readonly [S in StartEvent]: readonly TermRow['period'][] } = {
  changed: ['P15Y', 'P1Y', 'P6M', 'P42D', 'forever'],
  'file-changed': ['P15Y', 'P5Y', 'P1M', 'P2W'],
  ended: ['P7Y', 'P1Y', 'P18M', 'P6M'],
  'file-ended': ['P15Y', 'P2Y', 'P1M', 'forever'],
  recorded: ['P5Y', 'P1Y', 'P6M'],
  birth: ['P110Y', 'P110Y', 'P90Y', 'P23Y', 'P18Y'],
  death: ['P20Y', 'P1Y', 'P6M'],
}

/** Keeping terms from every start: mostly one that covers all the act records, often a second that covers some of it, or only ends what is shown. */
export function termRows(sketch: Sketch, dice: Dice): readonly TermRow[] {
  const first = termRow(sketch, 'term-1', 1, dice)
  const wide = dice.odds(1, 6) ? { ...first, categories: dice.some(sketch.records, 2, 5) } : first
  const second = { ...termRow(sketch, 'term-2', 6, dice), categories: dice.some(sketch.records, 2, 5) }
  const rows = [wide, dice.odds(1, 3) ? { ...second, showingOnly: true as const } : second]
  return dice.odds(1, 2) ? rows : rows.slice(0, 1)
}

function termRow(sketch: Sketch, name: string, doubts: number, dice: Dice): TermRow {
  const start = dice.one(startEvents)
  return {
    ...rowOf(sketch, name, doubts, dice),
    acts: dice.odds(1, 5) ? sketch.acts : [sketch.act],
    ...(dice.odds(1, 12) ? { purposes: dice.some(sketch.purposes, 1, 2) } : {}),
    ...(dice.odds(1, 8) ? { results: dice.some(caseResults, 1, 3) } : {}),
    holderRoles: dice.odds(1, 12) ? sketch.roles.slice(0, 1) : sketch.roles,
    categories: 'any',
    period: dice.one(lengths[start]),
    start,
    source: dice.odds(1, 3) ? 'selection-list' : 'statute',
  }
}
