import { type CategoryId, catalogue } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Placement, Spot } from './placement.ts'
import type { Question } from './question.ts'
import { weigh } from './weigh.ts'

/** A working note mostly put where it may be seen: with the asker, obtained for the same purpose and in the same capacity. */
export function underThisHat(placement: Placement, question: Question, dice: Dice): Placement {
  const { asker, purpose, capacity, kind } = question
  if (placement.category !== 'document.note' || kind !== 'use' || dice.odds(1, 12)) return placement
  return { ...placement, holder: asker, purpose, capacity }
}

/** The placement with what is in it: of a document up to three categories that could be cleared in its place, of others seldom anything. */
export function filled(placement: Placement, row: Spot, question: Question, dice: Dice): Placement {
  const { category } = placement
  if (catalogue[category].shape !== 'document' && !dice.odds(1, 40)) return placement
  const possible = dice
    .some<CategoryId>(row.categories, 0, 3)
    .filter((one) => one === category || weigh({ ...placement, category: one }, question).shut.length === 0)
  return { ...placement, contains: possible.length > 0 ? possible : [category] }
}
