import { defaultWeights, knownIndex, type LinkageWeights, learnWeights, proposer } from '../src/identity/index.ts'
import { diceOf } from '../src/testing/arbitraries/dice.ts'
import type { LinkageSet } from './linkage-data.ts'

/** How well pairs are proposed at a posterior of one half and up. A pair counts by itself: no proposal is left out because another is better. */
export interface Quality {
  readonly proposed: number
  readonly right: number
  /** All pairs that are one: in these sets every delivered record has one known record. */
  readonly truth: number
  readonly precision: number
  readonly recall: number
  readonly compared: number
  readonly mostCompared: number
  readonly lost: number
}

/** The quality on a set with truth. */
export function qualityOf({ known, delivered, isOne }: LinkageSet, weights: LinkageWeights): Quality {
  const propose = proposer(knownIndex(known), { weights, from: 0.5 })
  const answers = delivered.map((record) => propose(record, new Set()))
  const proposals = answers.flatMap((answer) => answer.proposals)
  const right = proposals.filter((it) => isOne(it.delivered, it.person)).length
  const truth = delivered.length
  return {
    proposed: proposals.length,
    right,
    truth,
    precision: right / proposals.length,
    recall: right / truth,
    compared: answers.reduce((sum, { compared }) => sum + compared, 0),
    mostCompared: answers.reduce((most, { compared }) => Math.max(most, compared), 0),
    lost: answers.reduce((sum, { lost }) => sum + lost, 0),
  }
}

/** The weights by which every set is scored: learnt from its records without their truth, from the weights shipped, with one seed. */
export function learntFrom({ known, delivered }: LinkageSet): LinkageWeights {
  const dice = diceOf(11)
  return learnWeights(delivered, knownIndex(known), { weights: defaultWeights, chance: () => dice.below(2 ** 30) / 2 ** 30 })
}
