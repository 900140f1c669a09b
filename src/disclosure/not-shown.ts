import { LRUCache } from 'lru-cache'
import { deepFreeze } from '../core/canonical.ts'
import type { GroundRow, LawOnDay } from '../law/index.ts'
import { includes } from '../law/row.ts'
import {
  type Capacity,
  type CategoryId,
  type Condition,
  type ConsentKind,
  capacities,
  catalogue,
  categoryIds,
  type Instead,
  type NotShown,
  origins,
  type PersonRole,
  personRoles,
  type RequestKind,
  sensitivities,
} from '../schema/index.ts'

const answers = new LRUCache<string, readonly NotShown[]>({ max: 1000 })

/** What the conditions are worked out for: nothing of it is about anybody. */
export interface Desk {
  readonly kind: RequestKind
  readonly purpose: string
  readonly capacity: Capacity
}

/**
 * Per act, category and role the condition the law sets for a purpose beyond hat, necessity set and term, also where facts are shown. It
 * depends on the kind of request, its purpose, the asker's capacity and the law only, so that it never says whether something exists.
 */
export function notShown(desk: Desk, law: LawOnDay): readonly NotShown[] {
  const key = [law.digest, desk.kind, desk.purpose, desk.capacity].join('\u0000')
  const known = answers.get(key)
  if (known !== undefined) return known
  const conditions = [...law.domains]
    .sort((a, b) => (a.act < b.act ? -1 : 1))
    .flatMap(({ act, records }) =>
      grouped(
        act,
        conditionsOf(
          act,
          categoryIds.filter((category) => records.includes(category)),
          desk,
          law,
        ),
      ),
    )
  answers.set(key, deepFreeze(conditions))
  return conditions
}

interface Cell {
  readonly category: CategoryId
  readonly role: PersonRole
  readonly condition: Condition
  readonly rows: readonly string[]
  /** Whether any row allows this kind of data for the task at all. */
  readonly isAllowed: boolean
}

function conditionsOf(act: string, records: readonly CategoryId[], desk: Desk, law: LawOnDay): readonly Cell[] {
  return records.flatMap((category) => {
    const rows = law
      .grounds(desk.purpose, act, category)
      .filter((row) => row.kinds.includes(desk.kind))
      .flatMap((row) => {
        const lifted = easiestRelease(row, act, category, desk, law)
        return lifted === undefined ? [] : [{ row, lifted }]
      })
    return personRoles.flatMap((role): Cell[] => {
      const isAllowed = qualityAllows(category, role, desk, law)
      const [easiest] = (isAllowed ? rows : [])
        .filter(({ row }) => row.persons.includes(role))
        .map(({ row, lifted }) => cellOf(row, lifted, category, role, desk))
        .sort((a, b) => weight(a.condition) - weight(b.condition) || (a.rows.join() < b.rows.join() ? -1 : 1))
      if (easiest === undefined) return [{ category, role, condition: noGround, rows: [], isAllowed }]
      return weight(easiest.condition) === 0 ? [] : [easiest]
    })
  })
}

const noGround: Condition = { ground: 'none', consents: [], judgements: [], capacities: [], origins: [] }

interface Lifted {
  readonly consents: readonly ConsentKind[]
  readonly rows: readonly string[]
}

function cellOf(row: GroundRow, lifted: Lifted, category: CategoryId, role: PersonRole, desk: Desk): Cell {
  const exceptional =
    sensitivities.indexOf(catalogue[category].sensitivity) >= sensitivities.indexOf('health') ||
    role !== 'client' ||
    row.implied.includes(category)
  const condition: Condition = {
    ground: 'conditional',
    consents: [...new Set([...row.consents.map((need) => need.kind), ...lifted.consents])].sort(),
    judgements: exceptional ? ['necessity'] : [],
    capacities: row.capacities.includes(desk.capacity) ? [] : capacities.filter((capacity) => row.capacities.includes(capacity)),
    origins: row.origins === 'any' ? [] : origins.filter((origin) => includes(row.origins, origin)),
  }
  return { category, role, condition, rows: [row.id, ...lifted.rows].sort(), isAllowed: true }
}

/** The consents and rows that lift every regime of an act from what the row's holders hold; undefined where one cannot be lifted. */
function easiestRelease(row: GroundRow, act: string, category: CategoryId, desk: Desk, law: LawOnDay): Lifted | undefined {
  const regimes = new Set(
    law.domains.flatMap((domain) =>
      domain.secrecy
        .filter((one) => one.acts.includes(act) && one.holderRoles.some((role) => includes(row.holders.roles, role)))
        .map((one) => one.regime),
    ),
  )
  const consents: ConsentKind[] = []
  const rows: string[] = []
  for (const regime of regimes) {
    const [easiest] = law
      .releases(regime)
      .filter(
        (one) => one.kinds.includes(desk.kind) && includes(one.purposes, desk.purpose) && includes(one.categories, category),
      )
      .filter(
        (one) =>
          row.holders.organisation === 'any' ||
          one.holders.organisation === 'any' ||
          one.holders.organisation === row.holders.organisation,
      )
      .sort((a, b) => a.consents.length - b.consents.length || (a.id < b.id ? -1 : 1))
    if (easiest === undefined) return undefined
    consents.push(...easiest.consents.map((need) => need.kind))
    if (easiest.consents.length > 0) rows.push(easiest.id)
  }
  return { consents, rows }
}

function qualityAllows(category: CategoryId, role: PersonRole, desk: Desk, law: LawOnDay): boolean {
  const { sensitivity } = catalogue[category]
  if (sensitivity === 'ordinary' || sensitivity === 'delicate') return true
  return law.quality(sensitivity).some((row) => includes(row.purposes, desk.purpose) && row.persons.includes(role))
}

function weight({ consents, judgements, capacities, origins }: Condition): number {
  return consents.length + judgements.length + (capacities.length > 0 ? 1 : 0) + (origins.length > 0 ? 1 : 0)
}

/** One entry per condition, rows, and set of roles, with every category it is about. */
function grouped(act: string, cells: readonly Cell[]): readonly NotShown[] {
  const perCategory = new Map<string, { cell: Cell; roles: PersonRole[] }>()
  for (const cell of cells) {
    const key = JSON.stringify([cell.category, cell.condition, cell.rows, cell.isAllowed])
    const found = perCategory.get(key)
    if (found === undefined) perCategory.set(key, { cell, roles: [cell.role] })
    else found.roles.push(cell.role)
  }
  const groups = new Map<string, { cell: Cell; roles: readonly PersonRole[]; categories: CategoryId[] }>()
  for (const { cell, roles } of perCategory.values()) {
    const key = JSON.stringify([cell.condition, cell.rows, cell.isAllowed, roles])
    const found = groups.get(key)
    if (found === undefined) groups.set(key, { cell, roles, categories: [cell.category] })
    else found.categories.push(cell.category)
  }
  return [...groups.values()].map(({ cell, roles, categories }) => ({
    act,
    categories: categoryIds.filter((category) => categories.includes(category)),
    roles,
    condition: cell.condition,
    rows: cell.rows,
    instead: insteadOf(cell.condition, cell.isAllowed),
  }))
}

function insteadOf({ ground, consents, judgements, capacities, origins }: Condition, isAllowed: boolean): readonly Instead[] {
  if (!isAllowed) return [{ do: 'not-possible' }]
  if (ground === 'none') return [{ do: 'ask-the-person' }, { do: 'let-them-bring-it' }]
  return [
    ...(consents.length > 0 ? [{ do: 'ask-consent', consents } as const] : []),
    ...(capacities.length > 0 ? [{ do: 'other-capacity', capacities } as const] : []),
    ...(judgements.length > 0 ? [{ do: 'record-judgement', judgements } as const] : []),
    ...(origins.length > 0 ? [{ do: 'ask-the-person' } as const] : []),
  ]
}
