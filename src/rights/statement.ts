import { comparable } from '../core/canonical.ts'
import { inOrderOfKeys } from '../core/order.ts'
import type { LawVersion } from '../law/index.ts'
import type { CurrentFact } from '../people/index.ts'
import type {
  Day,
  DestroyedItem,
  DestructionGround,
  DestructionManner,
  DestructionStatement,
  OrganisationId,
} from '../schema/index.ts'
import { refOf } from './held.ts'

/** Who had something destroyed, when and how, and the id of the statement that says so. */
export interface DestructionAct {
  readonly on: Day
  /** Whose records they are: nobody destroys another's. */
  readonly holder: OrganisationId
  readonly by: string
  readonly manner: DestructionManner
  readonly statement: string
}

/** A fact that may go, and why. */
export interface Going {
  readonly current: CurrentFact
  readonly ground: DestructionGround
}

/** The statement of what goes: per category, act, role and ground how many, and which. Facts come in the order given. */
export function statementOf(
  going: readonly Going[],
  { statement: id, holder, on, by, manner }: DestructionAct,
  { dossier, law }: { readonly dossier: string; readonly law: readonly LawVersion[] },
): DestructionStatement {
  const items = new Map<string, DestroyedItem>()
  for (const { current, ground } of going) {
    const { category, obtained, holderRole } = current.fact
    const key = comparable([category, obtained.act, holderRole, ground])
    const facts = [...(items.get(key)?.facts ?? []), refOf(current)]
    items.set(key, { category, act: obtained.act, holderRole, ground, count: facts.length, facts })
  }
  const specification = inOrderOfKeys(items)
  return { format: 'klantbeeld/destruction-statement@1', id, dossier, holder, on, by, manner, law, specification }
}
