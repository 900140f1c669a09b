import type { Agreement, LinkageField } from './fields.ts'

/** How often a field agrees in this way, among pairs in which both sides have a value. Per field and class of pairs the shares make one. */
export interface LevelShares {
  readonly level: Agreement
  /** Among two records of one person: the `m` of Fellegi and Sunter. */
  readonly ofOne: number
  /** Among records of two strangers: their `u`. Above zero. */
  readonly ofStrangers: number
  /** Among records of two relatives in one home; absent where those agree as one person does, as on the address. Above zero. */
  readonly ofKin?: number
}

/** Weights of the comparison: shares per field, levels from the strongest agreement to none. Data: given, or learnt by {@link learnWeights}. */
export interface LinkageWeights {
  /** The share of delivered persons who are among the known. Between 0 and 1. */
  readonly share: number
  /** How many known relatives share a home with a delivered person, on average. */
  readonly kin: number
  readonly fields: Readonly<Record<LinkageField, readonly LevelShares[]>>
}
