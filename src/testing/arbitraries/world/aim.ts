import type { Dice } from '../dice.ts'
import { nowhere, place } from './placement.ts'
import type { Question } from './question.ts'
import { type Shut, type Weighed, weigh } from './weigh.ts'

/**
 * Draws places for a fact until every key can turn there, or all but the one that is wanted shut; else the least shut of those
 * drawn.
 */
export function aim(question: Question, wanted: Shut | undefined, dice: Dice): Weighed {
  const rows = wanted === 'ground' || question.grounds.length === 0 ? question.on.allGrounds : question.grounds
  const draw = () => weigh(place(rows.length > 0 ? dice.one(rows) : nowhere, question, dice), question)
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
