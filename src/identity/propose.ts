import { areTwoByNumber, type Comparison, comparing } from './compare.ts'
import { type Bits, evidenceUnder, oddsOf } from './evidence.ts'
import { type Level, type LinkageField, linkageFields } from './fields.ts'
import { found } from './finding.ts'
import { type KnownIndex, lookupOf } from './known-index.ts'
import type { LinkageRecord } from './linkage-record.ts'
import { spell } from './spelling.ts'
import type { LinkageWeights } from './weights.ts'

/** What one field of a proposed pair says, without its value. */
export interface FieldEvidence {
  readonly field: LinkageField
  readonly level: Level
  /** For one person (above 0) or for two (below 0): 1 doubles the odds, -1 halves them, 0 says nothing. */
  readonly bits: number
}

/** That a delivered record and a known person may be one, for a person to judge: never a link. */
export interface Proposal {
  /** The id of the delivered record. */
  readonly delivered: string
  /** The id of the known person. */
  readonly person: string
  /** The chance that they are one, under the weights, where the person may also be another known one or nobody known. */
  readonly posterior: number
  readonly fields: readonly FieldEvidence[]
}

/** What one delivered record came to. */
export interface Proposals {
  /** From the highest posterior down. */
  readonly proposals: readonly Proposal[]
  /** How many known persons it was compared with; never more than two hundred. */
  readonly compared: number
  /** At most how many pairs that shared a key were not compared, because there were too many. */
  readonly lost: number
}

/** How pairs are judged. */
export interface ProposalOptions {
  readonly weights: LinkageWeights
  /** The posterior from which a pair is proposed, above 0 and at most 1. */
  readonly from: number
}

/**
 * Proposes for one delivered record after another the known persons who may be the same, leaving out persons a steward has spoken of already. The known are
 * judged together, for at most one of them is the person: two who fit alike are each half as likely. Nothing is linked.
 */
export function proposer(
  index: KnownIndex,
  { weights, from }: ProposalOptions,
): (delivered: LinkageRecord, without: ReadonlySet<string>) => Proposals {
  const known = lookupOf(index)
  const evidence = evidenceUnder(weights, known)
  return (delivered, without) => {
    const spelt = spell(delivered)
    const compare = comparing(spelt)
    const { rows, lost } = found(spelt, known)
    const judged = rows.flatMap((row) => {
      const other = known.spelt(row)
      if (without.has(known.idOf(row)) || areTwoByNumber(spelt, other)) return []
      const comparison = compare(other)
      const bits = linkageFields.map((field) => evidence(field, comparison[field]))
      return [{ row, comparison, bits, odds: oddsOf(bits, known.size, weights) }]
    })
    const all = judged.reduce((sum, { odds }) => sum + odds, 1 - weights.share)
    const proposals = judged
      .filter(({ odds }) => odds / all >= from)
      .map(({ row, comparison, bits, odds }) => ({
        delivered: delivered.id,
        person: known.idOf(row),
        posterior: odds / all,
        fields: fieldsOf(comparison, bits),
      }))
      .sort((one, other) => other.posterior - one.posterior)
    return { proposals, compared: rows.length, lost }
  }
}

function fieldsOf(comparison: Comparison, bits: readonly Bits[]): readonly FieldEvidence[] {
  return linkageFields.map((field, at) => ({ field, level: comparison[field].level, bits: bits[at]?.stranger ?? 0 }))
}
