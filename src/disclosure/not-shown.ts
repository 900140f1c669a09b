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

/** What the law says of a category for some roles, and what can be done instead. */
interface Answer {
  readonly condition: Condition
  readonly rows: readonly string[]
  readonly instead: readonly Instead[]
}

interface Cell {
  readonly category: CategoryId
  readonly role: PersonRole
  readonly answer: Answer
}

function conditionsOf(act: string, records: readonly CategoryId[], desk: Desk, law: LawOnDay): readonly Cell[] {
  const answerTo = rememberedAnswers(desk, law)
  const isTask = law.tasks(desk.purpose).length > 0
  return records.flatMap((category) => {
    const grounds = isTask ? law.grounds(desk.purpose, act, category) : []
    const isProvided = grounds.some((row) => row.kinds.includes('provide'))
    const roads = grounds
      .filter((row) => row.kinds.includes(desk.kind))
      .flatMap((row): Road[] => {
        const releases = easiestReleases(row, act, category, desk, law)
        return releases === undefined ? [] : [{ row, releases }]
      })
    const isExceptional = sensitivities.indexOf(catalogue[category].sensitivity) >= sensitivities.indexOf('health')
    const forClient = byEase(roads, category, isExceptional, answerTo)
    const forOthers = isExceptional ? forClient : byEase(roads, category, true, answerTo)
    return personRoles.flatMap((role): Cell[] => {
      const isAllowed = qualityAllows(category, role, desk, law)
      const easiest = isAllowed
        ? (role === 'client' ? forClient : forOthers).find(({ persons }) => persons.includes(role))?.answer
        : undefined
      const answer = easiest ?? (isAllowed ? (isProvided ? provided : ungrounded) : impossible)
      return weight(answer) === 0 ? [] : [{ category, role, answer }]
    })
  })
}

const noGround: Condition = { ground: 'none', consents: [], judgements: [], capacities: [], origins: [], circumstances: [] }
const impossible: Answer = { condition: noGround, rows: [], instead: [{ do: 'not-possible' }] }
const ungrounded: Answer = { condition: noGround, rows: [], instead: [{ do: 'ask-the-person' }, { do: 'let-them-bring-it' }] }
const provided: Answer = { ...ungrounded, instead: [{ do: 'ask-the-holder' }, ...ungrounded.instead] }

/** A ground row and the easiest rows that lift what its holders are under. */
interface Road {
  readonly row: GroundRow
  readonly releases: readonly ReleaseRow[]
}

interface Answered {
  readonly persons: readonly PersonRole[]
  readonly answer: Answer
}

/** What each road comes to, the one that asks least first. */
function byEase(
  roads: readonly Road[],
  category: CategoryId,
  isExceptional: boolean,
  answerTo: (road: Road, asksJudgement: boolean) => Answer,
): readonly Answered[] {
  return roads
    .map((road) => {
      const asksJudgement = isExceptional || road.row.implied.includes(category)
      return { persons: road.row.persons, answer: answerTo(road, asksJudgement) }
    })
    .sort((a, b) => weight(a.answer) - weight(b.answer) || (a.answer.rows.join() < b.answer.rows.join() ? -1 : 1))
}

/** Answers, the same object for the same rows: most categories of an act have the same few. */
function rememberedAnswers(desk: Desk, law: LawOnDay): (road: Road, asksJudgement: boolean) => Answer {
  const known = new Map<string, Answer>()
  return (road, asksJudgement) => {
    const key = [road.row, ...road.releases].map(({ id }) => id).join(' ') + (asksJudgement ? ' necessity' : '')
    const answer = known.get(key) ?? answerOf(road, asksJudgement, desk, law)
    known.set(key, answer)
    return answer
  }
}

function answerOf({ row, releases }: Road, asksJudgement: boolean, desk: Desk, law: LawOnDay): Answer {
  const needs = [row, ...releases].flatMap((one) => one.consents)
  const asked = [row, ...releases].flatMap((one) => (one.when === undefined ? [] : [one.when]))
  const condition: Condition = {
    ground: 'conditional',
    consents: [...new Set(needs.map((need) => need.kind))].sort(),
    judgements: judgementKinds.filter(
      (kind) => (asksJudgement && kind === 'necessity') || asked.some((when) => when.judgements?.includes(kind)),
    ),
    capacities: row.capacities.includes(desk.capacity) ? [] : capacities.filter((capacity) => row.capacities.includes(capacity)),
    origins: row.origins === 'any' ? [] : origins.filter((origin) => includes(row.origins, origin)),
    circumstances: circumstanceKinds.filter((kind) => asked.some((when) => when[kind] !== undefined)),
  }
  const rows = [row, ...releases.filter((one) => easeOf(one) > 0)].map((one) => one.id).sort()
  return { condition, rows, instead: insteadOf(condition, giversOf(needs, law)) }
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

function weight({ condition: { ground, consents, judgements, capacities, origins, circumstances } }: Answer): number {
  const lists = consents.length + judgements.length + circumstances.length
  return lists + (capacities.length > 0 ? 1 : 0) + (origins.length > 0 ? 1 : 0) + (ground === 'none' ? 1 : 0)
}

/** One entry per condition, rows, and set of roles, with every category it is about. */
function grouped(act: string, cells: readonly Cell[]): readonly NotShown[] {
  const perCategory = new Map<CategoryId, Map<Answer, PersonRole[]>>()
  for (const { category, role, answer } of cells) {
    const answers = perCategory.get(category) ?? new Map<Answer, PersonRole[]>()
    perCategory.set(category, answers)
    const roles = answers.get(answer)
    if (roles === undefined) answers.set(answer, [role])
    else roles.push(role)
  }
  const groups = new Map<string, { answer: Answer; roles: readonly PersonRole[]; categories: CategoryId[] }>()
  const texts = new Map<Answer, string>()
  for (const [category, answers] of perCategory) {
    for (const [answer, roles] of answers) {
      const text = texts.get(answer) ?? JSON.stringify(answer)
      texts.set(answer, text)
      const key = `${text} ${roles.join()}`
      const found = groups.get(key)
      if (found === undefined) groups.set(key, { answer, roles, categories: [category] })
      else found.categories.push(category)
    }
  }
  return [...groups.values()].map(({ answer, roles, categories }) => ({
    act,
    categories: categoryIds.filter((category) => categories.includes(category)),
    roles,
    ...answer,
  }))
}

function insteadOf(condition: Condition, by: readonly ConsentGiver[]): readonly Instead[] {
  const { consents, judgements, capacities, origins } = condition
  return [
    ...(consents.length > 0 ? [{ do: 'ask-consent', consents, by } as const] : []),
    ...(capacities.length > 0 ? [{ do: 'other-capacity', capacities } as const] : []),
    ...(judgements.length > 0 ? [{ do: 'record-judgement', judgements } as const] : []),
    ...(origins.length > 0 ? [{ do: 'ask-the-person' } as const] : []),
  ]
}
