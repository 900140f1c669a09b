import { LRUCache } from 'lru-cache'
import { deepFreeze } from '../core/canonical.ts'
import type { ConsentNeed, GroundRow, LawOnDay, ReleaseRow } from '../law/index.ts'
import { includes } from '../law/row.ts'
import {
  type Capacity,
  type CategoryId,
  type Condition,
  type ConsentGiver,
  capacities,
  catalogue,
  categoryIds,
  circumstanceKinds,
  consentGivers,
  type Instead,
  judgementKinds,
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
  /** In what qualities the consents can be given. */
  readonly givers: readonly ConsentGiver[]
  readonly rows: readonly string[]
  /** Whether any row allows this kind of data for the task at all. */
  readonly isAllowed: boolean
  /** Whether some holder may provide it for this task. */
  readonly isProvided: boolean
}

function conditionsOf(act: string, records: readonly CategoryId[], desk: Desk, law: LawOnDay): readonly Cell[] {
  const isTask = law.tasks(desk.purpose).length > 0
  return records.flatMap((category) => {
    const rows = law
      .grounds(desk.purpose, act, category)
      .filter((row) => isTask && row.kinds.includes(desk.kind))
      .flatMap((row) => {
        const releases = easiestReleases(row, act, category, desk, law)
        return releases === undefined ? [] : [{ row, releases }]
      })
    const isProvided = law.grounds(desk.purpose, act, category).some((row) => isTask && row.kinds.includes('provide'))
    return personRoles.flatMap((role): Cell[] => {
      const isAllowed = qualityAllows(category, role, desk, law)
      const [easiest] = (isAllowed ? rows : [])
        .filter(({ row }) => row.persons.includes(role))
        .map(({ row, releases }) => cellOf(row, releases, category, role, desk, law))
        .sort((a, b) => weight(a.condition) - weight(b.condition) || (a.rows.join() < b.rows.join() ? -1 : 1))
      if (easiest === undefined)
        return [{ category, role, condition: noGround, givers: [], rows: [], isAllowed, isProvided: isAllowed && isProvided }]
      return weight(easiest.condition) === 0 ? [] : [easiest]
    })
  })
}

const noGround: Condition = { ground: 'none', consents: [], judgements: [], capacities: [], origins: [], circumstances: [] }

function cellOf(
  row: GroundRow,
  releases: readonly ReleaseRow[],
  category: CategoryId,
  role: PersonRole,
  desk: Desk,
  law: LawOnDay,
): Cell {
  const needs = [row, ...releases].flatMap((one) => one.consents)
  const asked = [row, ...releases].flatMap((one) => (one.when === undefined ? [] : [one.when]))
  const exceptional =
    sensitivities.indexOf(catalogue[category].sensitivity) >= sensitivities.indexOf('health') ||
    role !== 'client' ||
    row.implied.includes(category)
  const condition: Condition = {
    ground: 'conditional',
    consents: [...new Set(needs.map((need) => need.kind))].sort(),
    judgements: judgementKinds.filter(
      (kind) => (exceptional && kind === 'necessity') || asked.some((when) => when.judgements?.includes(kind)),
    ),
    capacities: row.capacities.includes(desk.capacity) ? [] : capacities.filter((capacity) => row.capacities.includes(capacity)),
    origins: row.origins === 'any' ? [] : origins.filter((origin) => includes(row.origins, origin)),
    circumstances: circumstanceKinds.filter((kind) => asked.some((when) => when[kind] !== undefined)),
  }
  const rows = [row, ...releases.filter((one) => easeOf(one) > 0)].map((one) => one.id).sort()
  return { category, role, condition, givers: giversOf(needs, law), rows, isAllowed: true, isProvided: false }
}

function giversOf(needs: readonly ConsentNeed[], law: LawOnDay): readonly ConsentGiver[] {
  const can = new Set(needs.flatMap((need) => law.consentRule(need.rule)?.bands ?? []).flatMap((band) => band.givers.flat()))
  return consentGivers.filter((giver) => can.has(giver))
}

/** How much a release asks. */
function easeOf({ consents, when = {} }: ReleaseRow): number {
  const asks = circumstanceKinds.filter((kind) => when[kind] !== undefined).length
  return consents.length + (when.judgements?.length ?? 0) + asks
}

/** The easiest rows that lift every regime of an act from what the row's holders hold; undefined where one cannot be lifted. */
function easiestReleases(
  row: GroundRow,
  act: string,
  category: CategoryId,
  desk: Desk,
  law: LawOnDay,
): readonly ReleaseRow[] | undefined {
  const regimes = new Set(
    law.domains.flatMap((domain) =>
      domain.secrecy
        .filter((one) => one.acts.includes(act) && one.holderRoles.some((role) => includes(row.holders.roles, role)))
        .map((one) => one.regime),
    ),
  )
  const releases: ReleaseRow[] = []
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
      .sort((a, b) => easeOf(a) - easeOf(b) || (a.id < b.id ? -1 : 1))
    if (easiest === undefined) return undefined
    releases.push(easiest)
  }
  return releases
}

function qualityAllows(category: CategoryId, role: PersonRole, desk: Desk, law: LawOnDay): boolean {
  const { sensitivity } = catalogue[category]
  if (sensitivity === 'ordinary' || sensitivity === 'delicate') return true
  return law.quality(sensitivity).some((row) => includes(row.purposes, desk.purpose) && row.persons.includes(role))
}

function weight({ consents, judgements, capacities, origins, circumstances }: Condition): number {
  return (
    consents.length + judgements.length + circumstances.length + (capacities.length > 0 ? 1 : 0) + (origins.length > 0 ? 1 : 0)
  )
}

/** One entry per condition, rows, and set of roles, with every category it is about. */
function grouped(act: string, cells: readonly Cell[]): readonly NotShown[] {
  const perCategory = new Map<string, { cell: Cell; roles: PersonRole[] }>()
  for (const cell of cells) {
    const key = JSON.stringify([cell.category, cell.condition, cell.rows, cell.isAllowed, cell.isProvided])
    const found = perCategory.get(key)
    if (found === undefined) perCategory.set(key, { cell, roles: [cell.role] })
    else found.roles.push(cell.role)
  }
  const groups = new Map<string, { cell: Cell; roles: readonly PersonRole[]; categories: CategoryId[] }>()
  for (const { cell, roles } of perCategory.values()) {
    const key = JSON.stringify([cell.condition, cell.rows, cell.isAllowed, cell.isProvided, roles])
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
    instead: insteadOf(cell),
  }))
}

function insteadOf({ condition, givers, isAllowed, isProvided }: Cell): readonly Instead[] {
  const { ground, consents, judgements, capacities, origins } = condition
  if (!isAllowed) return [{ do: 'not-possible' }]
  if (ground === 'none') {
    const holder = isProvided ? [{ do: 'ask-the-holder' } as const] : []
    return [...holder, { do: 'ask-the-person' }, { do: 'let-them-bring-it' }]
  }
  return [
    ...(consents.length > 0 ? [{ do: 'ask-consent', consents, by: givers } as const] : []),
    ...(capacities.length > 0 ? [{ do: 'other-capacity', capacities } as const] : []),
    ...(judgements.length > 0 ? [{ do: 'record-judgement', judgements } as const] : []),
    ...(origins.length > 0 ? [{ do: 'ask-the-person' } as const] : []),
  ]
}
