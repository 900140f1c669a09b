/** One planted bug: what somebody could get wrong, as a change of one line of source, and the promise that must catch it. */
export interface PlantedBug {
  /** In Dutch, for the privacy officer. */
  readonly bug: string
  readonly file: string
  /** Stands in the file exactly once. */
  readonly from: string
  readonly to: string
  /** The number of the promise that kills it. */
  readonly killedBy: string
}

/** A planted bug, that the specification catches unless another promise is named. */
export const bug = (sentence: string, file: string, from: string, to: string, killedBy = '9'): PlantedBug => ({
  bug: sentence,
  file,
  from,
  to,
  killedBy,
})
