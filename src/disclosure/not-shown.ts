import { LRUCache } from 'lru-cache'
import { deepFreeze } from '../core/canonical.ts'
import type { GroundRow, LawOnDay, ReleaseRow } from '../law/index.ts'
import { includes } from '../law/row.ts'
import {
  type CategoryId,
  catalogue,
  categoryIds,
  type NotShown,
  type PersonRole,
  personRoles,
  sensitivities,
} from '../schema/index.ts'
import {
  type Answer,
  type Desk,
  easeOf,
  impossible,
  provided,
  type Road,
  rememberedAnswers,
  ungrounded,
  weight,
} from './answer.ts'

const answers = new LRUCache<string, readonly NotShown[]>({ max: 1000 })

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
