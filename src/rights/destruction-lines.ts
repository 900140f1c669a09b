import { inOrderOf } from '../core/order.ts'
import { type CategoryId, type Day, type Dossier, type FactRef, type HolderRole, organisationKey } from '../schema/index.ts'
import { type Disposal, disposalOf } from './disposal.ts'
import { factKey } from './fact-key.ts'
import { refOf } from './held.ts'
import type { Looking } from './looking.ts'
import { standingIn } from './standing.ts'

/** A fact that is still there and past its term, or of which somebody must judge whether it is; never what it says or whom it is about. */
export type ListedFact = Disposal & {
  readonly dossier: string
  readonly fact: FactRef
  readonly category: CategoryId
  /** The act it was obtained under. */
  readonly act: string
  readonly holderRole: HolderRole
}

/** A fact that was destroyed before. */
export interface ListedDestroyed {
  readonly outcome: 'destroyed'
  readonly dossier: string
  readonly fact: FactRef
  readonly on: Day
  readonly statement: string
}

/** One line of a destruction list: due and since when, kept and by whom, to be judged and why, or destroyed already. */
export type DestructionEntry = ListedFact | ListedDestroyed

/** The lines of one dossier, and of how many facts they were drawn up. */
export interface Lines {
  readonly entries: readonly DestructionEntry[]
  readonly facts: number
}

/** The lines of one dossier, of one holder or of all, in the order of holder and id. */
export function linesOf(dossier: Dossier, holder: string | undefined, looking: Looking): Lines {
  const standing = standingIn(dossier).filter(({ holderKey }) => holder === undefined || holderKey === holder)
  const listed = standing.flatMap((current): DestructionEntry[] => {
    const disposal = disposalOf(current, dossier, looking)
    if (disposal === undefined) return []
    const { category, obtained, holderRole } = current.fact
    return [{ dossier: dossier.id, fact: refOf(current), category, act: obtained.act, holderRole, ...disposal }]
  })
  const destroyed = dossier.destroyed
    .filter(({ fact }) => holder === undefined || organisationKey(fact.holder) === holder)
    .map(({ fact, on, statement }) => ({ outcome: 'destroyed' as const, dossier: dossier.id, fact, on, statement }))
  return { entries: [...listed, ...inOrderOf(destroyed, ({ fact }) => factKey(fact))], facts: standing.length }
}
