import { Id, Instant } from './primitives.ts'

/** Where a steering datum comes from, and when the application learnt it. */
export interface Recorded {
  /** The register or act of recording, such as `brp` or `gezagsregister`. */
  readonly source: string
  readonly recordedAt: Instant
}

/** Schemas of the members of {@link Recorded}. */
export const recorded: { readonly source: typeof Id; readonly recordedAt: typeof Instant } = { source: Id, recordedAt: Instant }
