import type { CategoryId } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import { filled, underAnotherHat, underThisHat } from './contents.ts'
import { nowhere, place, type Spot } from './placement.ts'
import type { Question } from './question.ts'
import { type Shut, type Weighed, weigh } from './weigh.ts'

/** What a place should be like: which key it leaves shut, if any, and of which categories it would best be. */
export interface Aim {
  readonly shut?: Shut | undefined
  readonly prefers?: readonly CategoryId[] | undefined
}

/**
 * Draws places for a fact until every key can turn there, or all but the one that is wanted shut; else the least shut of those
 * drawn.
 */
export function aim(question: Question, { shut: wanted, prefers = [] }: Aim, dice: Dice): Weighed {
  const all = wanted === 'ground' || question.grounds.length === 0 ? question.on.allGrounds : question.grounds
  const liked = prefers.length > 0 ? all.filter((row) => row.categories.some((category) => prefers.includes(category))) : all
  const rows = liked.length > 0 ? liked : all
  const draw = () => {
    const row: Spot = rows.length > 0 ? dice.one(rows) : nowhere
    const placed = place(row, prefers, question, dice)
    const own = wanted === 'note' ? underAnotherHat(placed, question, dice) : underThisHat(placed, question, dice)
    return weigh(filled(own, row, wanted, question, dice), question)
  }
  let best = draw()
  for (let tries = 0; tries < 8 && !hits(best, wanted); tries += 1) {
    const next = draw()
    if (hits(next, wanted) || next.shut.length < best.shut.length) best = next
  }
  return best
}

function hits({ shut }: Weighed, wanted: Shut | undefined): boolean {
  return wanted === undefined ? shut.length === 0 : shut.length === 1 && shut[0] === wanted
}
