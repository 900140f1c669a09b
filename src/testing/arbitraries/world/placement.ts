import type { GroundRow, Holders } from '../../../law/index.ts'
import {
  type Capacity,
  type CategoryId,
  capacities,
  categoryIds,
  type HolderRole,
  holderRoles,
  type Organisation,
  type Origin,
  organisationKey,
  origins,
  type Part,
  type PersonRole,
} from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import { has } from '../law/law-day.ts'
import { drawFrom, type Question } from './question.ts'

/** Where a fact is put: by whom it is held, how it was obtained, what it is and about whom. */
export interface Placement {
  readonly act: string
  readonly purpose: string
  readonly capacity: Capacity
  readonly origin: Origin
  readonly category: CategoryId
  readonly holder: Organisation
  readonly holderRole: HolderRole
  /** Ids of known persons whose file it is. */
  readonly files: readonly string[]
  readonly others: readonly { readonly person: string; readonly part: Part }[]
  /** What is in it, of a document; of other facts nearly always nothing is said. */
  readonly contains?: readonly CategoryId[]
}

/** What a placement reads of a ground row. */
export type Spot = Pick<GroundRow, 'obtained' | 'categories' | 'persons' | 'others' | 'holders' | 'origins'>

/** A spot for where the law has no row at all. */
export const nowhere: Spot = {
  obtained: { acts: [], purposes: 'any', capacities: 'any' },
  categories: [],
  persons: ['client'],
  others: [],
  holders: { roles: 'any', organisation: 'any' },
  origins: 'any',
}

/** Puts a fact where a row speaks of it, in one of the preferred categories where the row has one. */
export function place(row: Spot, preferred: readonly CategoryId[], question: Question, dice: Dice): Placement {
  const { organisations, on } = question
  const act = drawFrom(row.obtained.acts, ['act-a'], dice)
  const holders = dice.odds(1, 8)
    ? organisations
    : organisations.filter((organisation) => mayHold(row.holders, organisation, question))
  const keepers = on.keepers.get(act) ?? []
  const named = keepers.filter((role) => has(row.holders.roles, role))
  const files = drawFiles(row.persons, question, dice)
  const liked = row.categories.filter((category) => preferred.includes(category))
  return {
    act,
    purpose: drawFrom(row.obtained.purposes, [`${act}/task-1`, `${act}/task-2`], dice),
    capacity: drawFrom(row.obtained.capacities, capacities, dice),
    origin: drawFrom(row.origins, origins, dice),
    category: drawFrom(liked.length > 0 ? liked : row.categories, categoryIds, dice),
    holder: dice.one(holders.length > 0 ? holders : organisations),
    holderRole: drawFrom(named, keepers.length > 0 ? keepers : holderRoles, dice),
    files,
    others: dice.odds(1, 3) ? drawOthers(row.others, files, question, dice) : [],
  }
}

/** Whether an organisation is on the side of the receiver that a row speaks of; one provides only what one holds. */
export function mayHold(holders: Holders, holder: Organisation, { kind, asker, receiver }: Question): boolean {
  if (kind === 'provide' && holder !== asker) return false
  const own = organisationKey(holder.id) === organisationKey(receiver.id)
  return holders.organisation === 'any' || (holders.organisation === 'own') === own
}

function drawFiles(roles: readonly PersonRole[], question: Question, dice: Dice): readonly string[] {
  const fitting = inRole(roles, question)
  const first = fitting.length > 0 ? dice.one(fitting) : question.client
  return dice.odds(1, 8) ? [first, ...fitting.filter((id) => id !== first).slice(0, 1)] : [first]
}

function drawOthers(roles: readonly PersonRole[], files: readonly string[], question: Question, dice: Dice): Placement['others'] {
  const fitting = dice.odds(1, 4) ? question.known : inRole(roles, question)
  const named = fitting.filter((id) => !files.includes(id) || dice.odds(1, 4))
  return named.length > 0 ? [{ person: dice.one(named), part: dice.one(['mentioned', 'source'] as const) }] : []
}

function inRole(wanted: readonly PersonRole[], { known, roles }: Question): readonly string[] {
  return known.filter((id) => roles.get(id)?.some((role) => wanted.includes(role)))
}
