import type { ConsentNeed, GroundRow, Holders } from '../../../law/index.ts'
import { capacities, consentForms, consentKinds, origins, personRoles, type RequestKind } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import { circumstances } from './circumstances.ts'
import { rowOf, type Sketch, someKinds } from './sketch.ts'

/** Kinds of request a row may be about, most often the two that are decided. */
export const requestKindsOf: readonly (readonly RequestKind[])[] = [
  ['use', 'provide'],
  ['provide', 'use', 'access'],
  ['use'],
  ['provide'],
]

/** Ground rows of an act: some for its own facts, some for those of other acts, wide and narrow, a few that nobody verified. */
export function groundRows(sketch: Sketch, dice: Dice): readonly GroundRow[] {
  return sketch.purposes.flatMap((purpose, task) =>
    Array.from({ length: 2 + dice.below(2) }, (_, index) => groundRow(sketch, purpose, `ground-${task + 1}-${index + 1}`, dice)),
  )
}

/** A consent that a row of the law may ask for. */
export function need(sketch: Sketch, dice: Dice): ConsentNeed {
  return { kind: dice.one(consentKinds.slice(0, 3)), form: dice.one(consentForms), rule: dice.one(sketch.rules) }
}

/** The holders a row speaks of, more often any than some. */
export function holdersOf(sketch: Sketch, dice: Dice): Holders {
  return {
    roles: dice.odds(1, 3) ? sketch.roles : 'any',
    organisation: dice.one(['any', 'any', 'any', 'other', 'own'] as const),
  }
}

function groundRow(sketch: Sketch, purpose: string, name: string, dice: Dice): GroundRow {
  const acts = dice.odds(1, 3) ? [dice.one(sketch.acts)] : dice.odds(1, 3) ? sketch.acts : [sketch.act]
  const categories = dice.some(sketch.records, 4, 10)
  return {
    ...rowOf(sketch, name, 4, dice),
    kinds: dice.one(requestKindsOf),
    purposes: dice.odds(1, 6) ? 'any' : [purpose],
    obtained: {
      acts,
      purposes: dice.odds(1, 4) ? acts.map((act) => `${act}/task-1`) : 'any',
      capacities: dice.odds(1, 4) ? dice.some(capacities, 1, 3) : 'any',
    },
    categories,
    persons: ['client', ...dice.some(personRoles.slice(1), 2, 6)],
    others: dice.some(personRoles, 1, 6),
    holders: holdersOf(sketch, dice),
    capacities: dice.some(capacities, 2, 4),
    origins: dice.odds(1, 4) ? dice.some(origins, 2, 5) : 'any',
    consents: dice.odds(1, 3) ? (dice.odds(1, 4) ? [need(sketch, dice), need(sketch, dice)] : [need(sketch, dice)]) : [],
    implied: dice.odds(1, 4) ? dice.some(categories, 1, 2) : [],
    recipients: dice.odds(1, 3) ? dice.some(someKinds, 2, 4) : 'any',
    must: dice.odds(1, 4),
    holdsInEmergency: dice.odds(2, 5),
    ...circumstances(sketch, 1, 4, dice),
  }
}
