import { z } from 'zod'
import { Day, Id, type OrganisationId as Organisation, OrganisationId, type Words as Texts, Words } from '../../schema/index.ts'

/** That a local row changed an act, so that a view can be explained with the article and with the local row. */
export interface LocalMark {
  /** The id of the local row. */
  readonly id: string
  readonly municipality: Organisation
  readonly because: Texts
  readonly adoptedBy: string
  /** The day it was adopted. */
  readonly on: Day
  readonly reviewOn: Day
  /** The rows it changed, left out, split or added. */
  readonly rows: readonly string[]
}

/** Schema of {@link LocalMark}. */
export const LocalMark: z.ZodType<LocalMark> = z.strictObject({
  id: Id,
  municipality: OrganisationId,
  because: Words,
  adoptedBy: Id,
  on: Day,
  reviewOn: Day,
  rows: z.array(Id),
})
