import type { AgeBand, ConsentRule, RepresentationLine } from '../../../law/index.ts'
import type { Dice } from '../dice.ts'
import { rowOf, type Sketch } from './sketch.ts'

const byAge: readonly (readonly AgeBand[])[] = [
  [
    { from: 0, givers: [['special-curator'], ['parent-with-authority'], ['guardian']] },
    {
      from: 12,
      givers: [
        ['self', 'parent-with-authority'],
        ['self', 'guardian'],
      ],
    },
    { from: 16, givers: [['self'], ['curator'], ['mentor']] },
  ],
  [
    { from: 0, givers: [['parent-with-authority'], ['guardian']] },
    { from: 16, givers: [['self'], ['curator']] },
  ],
  [
    { from: 0, givers: [['parent-with-authority'], ['special-curator']] },
    { from: 18, givers: [['self'], ['curator'], ['mentor'], ['authorised-representative']] },
  ],
  [{ from: 12, givers: [['self']] }],
  [
    { from: 0, givers: [['guardian'], ['parent-with-authority']] },
    { from: 12, givers: [['self'], ['parent-with-authority'], ['close-relative']] },
    { from: 16, givers: [['self']] },
    { from: 18, givers: [['authorised-representative'], ['self'], ['spouse']] },
  ],
  [
    { from: 0, givers: [] },
    { from: 12, givers: [['self', 'parent-with-authority', 'guardian'], ['self']] },
  ],
]

const doubled: readonly AgeBand[] = [
  { from: 0, givers: [['parent-with-authority']] },
  { from: 16, givers: [['self']] },
  { from: 16, givers: [['mentor']] },
]

const lines: readonly (readonly RepresentationLine[])[] = [
  [{ from: 18, line: [['curator', 'mentor'], ['authorised-representative'], ['spouse'], ['close-relative']] }],
  [
    { from: 12, line: [['special-curator'], ['parent-with-authority', 'guardian']] },
    { from: 18, line: [['mentor', 'curator'], ['spouse'], ['close-relative']] },
  ],
  [
    { from: 0, line: [['close-relative'], ['parent-with-authority', 'guardian']] },
    { from: 16, line: [['close-relative', 'spouse']] },
  ],
  [{ from: 16, line: [['authorised-representative', 'spouse'], ['close-relative'], ['self']] }],
]

const doubledLine: readonly RepresentationLine[] = [
  { from: 12, line: [['parent-with-authority']] },
  { from: 18, line: [['spouse']] },
  { from: 18, line: [['close-relative']] },
]

/**
 * Who can give consent at which age: bands that begin at 12, 16 and 18, with ages at which nobody can, and rarely two bands at
 * once; and who decides for whoever is not competent, where the rule says so.
 */
export function consentRules(sketch: Sketch, dice: Dice): readonly ConsentRule[] {
  return ['rule-1', 'rule-2'].map((name) => ({
    ...rowOf(sketch, name, 2, dice),
    bands: dice.odds(1, 24) ? doubled : dice.one(byAge),
    parents: dice.odds(1, 2) ? 'all' : 'one',
    ...(dice.odds(1, 4) ? {} : { incompetent: dice.odds(1, 24) ? doubledLine : dice.one(lines) }),
  }))
}
