import { z } from 'zod'
import { type CategoryId, CategoryIds, type HolderRole, holderRoles, Id } from '../../schema/index.ts'

/** Whose value a municipality puts first for some categories, by a local row that the act lists in `local`. */
export interface Preference {
  /** The id of the local row. */
  readonly id: string
  readonly categories: readonly CategoryId[]
  /** The first comes first; roles that are not named come after all of them. */
  readonly holderRoles: readonly HolderRole[]
}

/** Schema of {@link Preference}. */
export const Preference: z.ZodType<Preference> = z.strictObject({
  id: Id,
  categories: z.array(CategoryIds).min(1),
  holderRoles: z.array(z.enum(holderRoles)).min(1),
})
