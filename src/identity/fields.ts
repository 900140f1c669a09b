/** The fields two records are compared by. */
export const linkageFields = [
  'number',
  'surname',
  'givenNames',
  'birth',
  'postcode',
  'houseNumber',
  'street',
  'place',
  'location',
] as const
/** One of {@link linkageFields}. */
export type LinkageField = (typeof linkageFields)[number]

/**
 * How far two values agree. `close` is a slip or a spelling away, `partly` agrees in a part (the shorter of two names, an initial, the year and month, the
 * digits of a postcode), `swapped` agrees crosswise (day and month, given name and surname).
 */
export type Agreement = 'same' | 'close' | 'partly' | 'swapped' | 'different'

/** An {@link Agreement}, or `unknown` where a side has no value: that is no evidence, for or against. */
export type Level = Agreement | 'unknown'

/** How one field of two records compares, with the value of the first. */
export interface Compared {
  readonly level: Level
  /** In one spelling; where the level is `same`, both records have it. */
  readonly value: string
}
