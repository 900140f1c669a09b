import { type CategoryId, capacities, catalogue } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Placement, Spot } from './placement.ts'
import type { Question } from './question.ts'
import { type Shut, weigh } from './weigh.ts'

/** A working note mostly put where it may be seen: with the asker, obtained for the same purpose and in the same capacity. */
export function underThisHat(placement: Placement, question: Question, dice: Dice): Placement {
  const { asker, purpose, capacity, kind } = question
  if (placement.category !== 'document.note' || kind !== 'use' || dice.odds(1, 12)) return placement
  return { ...placement, holder: asker, purpose, capacity }
}

/** A working note, or what contains one, of which all but one thing is as the hat: the holder, the purpose or the capacity, or that it is provided. */
export function underAnotherHat(placement: Placement, { asker, purpose, capacity, kind }: Question, dice: Dice): Placement {
  const own = { ...placement, holder: asker, purpose, capacity }
  if (kind !== 'use') return own
  return dice.one<Placement>([
    { ...own, holder: placement.holder },
    { ...own, holder: placement.holder },
    { ...own, purpose: placement.purpose },
    { ...own, capacity: dice.one(capacities) },
  ])
}

/**
 * The placement with what is in it: of a document up to three categories that leave nothing shut in its place but what is wanted shut, of others
 * seldom anything.
 */
export function filled(placement: Placement, row: Spot, wanted: Shut | undefined, question: Question, dice: Dice): Placement {
  const { category } = placement
  if (catalogue[category].shape !== 'document' && !dice.odds(1, 40)) return placement
  const possible = dice
    .some<CategoryId>(row.categories, 0, 3)
    .concat(wanted === 'note' && row.categories.includes('document.note') ? ['document.note'] : [])
    .filter((one) => one === category || weigh({ ...placement, category: one }, question).shut.every((key) => key === wanted))
  return { ...placement, contains: possible.length > 0 ? [...new Set(possible)] : [category] }
}
