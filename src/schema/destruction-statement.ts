import { z } from 'zod'
import { type CategoryId, CategoryIds } from './catalogue.ts'
import { FactRef, type FactRef as Ref } from './fragment.ts'
import { type HolderRole, holderRoles } from './holder-words.ts'
import { OrganisationId } from './organisation.ts'
import { Day, Id } from './primitives.ts'

/** How records were destroyed: removed, overwritten, made unreadable by destroying the key, or the carrier destroyed. */
export const destructionManners = ['removed', 'overwritten', 'key-destroyed', 'carrier-destroyed'] as const
/** One of {@link destructionManners}. */
export type DestructionManner = (typeof destructionManners)[number]

/** On which ground something was destroyed: its term was over by these rows, or a request was granted under the row that gives the right. */
export type DestructionGround =
  | { readonly kind: 'term'; readonly rows: readonly string[] }
  | { readonly kind: 'request'; readonly request: string; readonly row: string }

/** Facts of one category, obtained under one act and held in one role, that were destroyed on one ground. */
export interface DestroyedItem {
  readonly category: CategoryId
  readonly act: string
  readonly holderRole: HolderRole
  readonly ground: DestructionGround
  readonly count: number
  /** The facts, each by its highest version; every version was destroyed. */
  readonly facts: readonly Ref[]
}

/**
 * The statement of a destruction (Archiefbesluit 1995 art. 8): a specification of what was destroyed, on which ground and in which manner. It says
 * nothing of what the facts said or whom they were about.
 */
export interface DestructionStatement {
  readonly format: 'klantbeeld/destruction-statement@1'
  readonly id: string
  readonly dossier: string
  /** Whose records they were. */
  readonly holder: OrganisationId
  readonly on: Day
  /** The worker who had them destroyed. */
  readonly by: string
  readonly manner: DestructionManner
  /** The acts in force on the day, as the law data read them. */
  readonly law: readonly { readonly act: string; readonly validFrom: Day; readonly digest: string }[]
  readonly specification: readonly DestroyedItem[]
}

/** Schema of {@link DestructionStatement}. */
export const DestructionStatement: z.ZodType<DestructionStatement> = z.strictObject({
  format: z.literal('klantbeeld/destruction-statement@1'),
  id: Id,
  dossier: Id,
  holder: OrganisationId,
  on: Day,
  by: Id,
  manner: z.enum(destructionManners),
  law: z.array(z.strictObject({ act: Id, validFrom: Day, digest: Id })),
  specification: z
    .array(
      z.strictObject({
        category: CategoryIds,
        act: Id,
        holderRole: z.enum(holderRoles),
        ground: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('term'), rows: z.array(Id).min(1) }),
          z.strictObject({ kind: z.literal('request'), request: Id, row: Id }),
        ]),
        count: z.int().min(1),
        facts: z.array(FactRef).min(1),
      }),
    )
    .min(1),
})
