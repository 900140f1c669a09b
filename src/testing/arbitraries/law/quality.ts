import type { ProhibitionRow, QualityRow } from '../../../law/index.ts'
import { personRoles, prohibitionKinds, type Sensitivity } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import { requestKindsOf } from './grounds.ts'
import { rowOf, type Sketch, someKinds } from './sketch.ts'

const guarded: readonly Sensitivity[] = ['national-number', 'health', 'special', 'criminal']

/** Rows that allow protected kinds of statement; now and then one is missing, so that a sensitivity has none. */
export function qualityRows(sketch: Sketch, dice: Dice): readonly QualityRow[] {
  const allowed = guarded.filter(() => !dice.odds(1, 3))
  return allowed.map((sensitivity) => ({
    ...rowOf(sketch, `quality-${sensitivity}`, 3, dice),
    sensitivity,
    purposes: dice.odds(1, 3) ? sketch.purposes : 'any',
    persons: ['client', ...dice.some(personRoles.slice(1), 2, 6)],
    secrecyDuty: dice.odds(1, 2),
  }))
}

/** Rows that say how far a prohibition reaches; without any it reaches everything. */
export function prohibitionRows(sketch: Sketch, dice: Dice): readonly ProhibitionRow[] {
  return prohibitionKinds
    .filter((kind) => dice.odds(kind === 'supply-restriction' ? 3 : 1, 8))
    .map((kind) => ({
      ...rowOf(sketch, `prohibition-${kind}`, 8, dice),
      kind,
      kinds: dice.one(requestKindsOf),
      acts: dice.odds(1, 2) ? dice.some(sketch.acts, 1, 2) : 'any',
      categories: dice.odds(1, 2) ? dice.some(sketch.records, 2, 5) : 'any',
      recipients: dice.odds(1, 3) ? dice.some(someKinds, 2, 4) : 'any',
    }))
}
