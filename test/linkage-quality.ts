import { defaultWeights, knownIndex, type LinkageWeights, proposer } from '../src/identity/index.ts'
import type { LinkageSet } from './linkage-data.ts'

/** How well pairs are proposed at a posterior of one half and up. A pair counts by itself: no proposal is left out because another is better. */
export interface Quality {
  readonly proposed: number
  readonly right: number
  /** Of all pairs of delivered and known that are one. */
  readonly truth: number
  readonly precision: number
  readonly recall: number
  readonly compared: number
  readonly mostCompared: number
  readonly lost: number
}

/** The quality on a set with truth. */
export function qualityOf({ known, delivered, isOne }: LinkageSet, weights: LinkageWeights = defaultWeights): Quality {
  const propose = proposer(knownIndex(known), { weights, from: 0.5 })
  const answers = delivered.map((record) => propose(record, new Set()))
  const proposals = answers.flatMap((answer) => answer.proposals)
  const right = proposals.filter((it) => isOne(it.delivered, it.person)).length
  const truth = delivered.reduce((sum, { id }) => sum + known.filter((other) => isOne(id, other.id)).length, 0)
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
