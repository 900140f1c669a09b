import type { Circumstances } from '../../../law/index.ts'
import { type JudgementKind, type MeasureKind, measureKinds } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Sketch } from './sketch.ts'

const judged: readonly JudgementKind[] = ['serious-harm', 'best-interest', 'good-care', 'proportionality']
const ages: readonly NonNullable<Circumstances['clientAge']>[] = [
  { below: 18 },
  { from: 12 },
  { from: 12, below: 18 },
  { from: 16 },
  { below: 16 },
  { from: 18 },
]

type Draw = (sketch: Sketch, dice: Dice) => Circumstances

const measures: Draw = (_, dice) => ({ measures: someMeasures(dice) })
const notUnder: Draw = (_, dice) => ({ notUnder: someMeasures(dice) })
const engaged: Draw = (sketch, dice) => ({ engagedUnder: dice.some(sketch.acts, 1, 2) })
const aged: Draw = (_, dice) => ({ clientAge: dice.one(ages) })
const judgements: Draw = (_, dice) => ({ judgements: dice.some(judged, 1, 2) })
const unless: Draw = (_, dice) => ({ unless: dice.odds(1, 6) ? ['competence'] : dice.some(judged, 1, 2) })
const parameter: Draw = () => ({ parameter: { name: 'keeping', value: 'P5Y' } })

/**
 * Mostly what stops at a measure, which it does at whoever is mentioned too, so that there is more to try; the others about evenly. A choice that nobody made
 * is rare: such a row never turns.
 */
const members: readonly Draw[] = [
  measures,
  measures,
  notUnder,
  notUnder,
  notUnder,
  notUnder,
  engaged,
  engaged,
  aged,
  aged,
  judgements,
  unless,
  unless,
  parameter,
]

/** What must be the case for a row to turn: of most rows nothing, of some one thing, of a few two. */
export function circumstances(sketch: Sketch, hits: number, of: number, dice: Dice): { readonly when?: Circumstances } {
  if (!dice.odds(hits, of)) return {}
  const [one, other] = [dice.one(members), dice.one(members)]
  return { when: { ...one(sketch, dice), ...(dice.odds(1, 4) ? other(sketch, dice) : {}) } }
}

function someMeasures(dice: Dice): MeasureKind[] {
  return dice.some(measureKinds, 1, 2)
}
