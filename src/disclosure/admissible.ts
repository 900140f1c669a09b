import { compile, onDay } from '../law/index.ts'
import { keeps, speaksOf } from '../law/other-rows.ts'
import { includes } from '../law/row.ts'
import { type CategoryId, catalogue, type Day, type HolderRole, type Obtained, type PersonRole } from '../schema/index.ts'
import type { Setting } from './setting.ts'

/** What somebody is about to record: of which category, for which task and in which capacity, from whom, and what the persons are to the client. */
export interface Recording {
  readonly category: CategoryId
  readonly holderRole: HolderRole
  readonly obtained: Obtained
  /** Roles of the persons whose file it is to be; each has at least one. */
  readonly persons: readonly (readonly PersonRole[])[]
}

/** Why something may not be recorded. */
export type NotAdmissible = 'no-such-task' | 'not-this-holder' | 'outside-the-task' | 'no-ground' | 'quality' | 'no-term'

/** Whether something may be recorded at all, and if only with a recorded judgement that it is necessary. */
export interface Admissible {
  readonly admissible: boolean
  readonly reasons: readonly NotAdmissible[]
  /** Whether the task only implies the category, it is protected, or somebody else than the client: then it takes a judgement `necessity`. */
  readonly needsJudgement: boolean
  /** Ids of the rows it rests on; none where it is not admissible. */
  readonly rows: readonly string[]
}

/**
 * Whether a fact may be recorded for the task it is obtained for, from law data alone: the task is this holder's and is about such a category, some
 * ground row lets the task use it when so obtained, a protected kind is allowed for it, and some keeping term speaks of it. What has no row is not
 * recorded: nobody could ever lawfully look at it, or know when to destroy it.
 */
export function admissible(recording: Recording, law: Setting['law'], on: Day): Admissible {
  const { category, holderRole, obtained, persons } = recording
  const day = onDay(compile(law), on)
  const tasks = day.tasks(obtained.purpose)
  const own = tasks.filter((row) => row.holderRole === holderRole)
  const named = own.filter((row) => row.categories.includes(category))
  const implied = own.filter((row) => row.implied.includes(category))
  const grounds = day
    .grounds(obtained.purpose, obtained.act, category)
    .filter(
      (row) =>
        row.kinds.includes('use') &&
        includes(row.obtained.purposes, obtained.purpose) &&
        includes(row.obtained.capacities, obtained.capacity) &&
        includes(row.origins, obtained.from) &&
        includes(row.holders.roles, holderRole) &&
        row.holders.organisation !== 'other' &&
        persons.every((roles) => roles.some((role) => row.persons.includes(role))),
    )
  const { sensitivity } = catalogue[category]
  const isProtected = sensitivity !== 'ordinary' && sensitivity !== 'delicate'
  const quality = day
    .quality(sensitivity)
    .filter(
      (row) =>
        includes(row.purposes, obtained.purpose) && persons.every((roles) => roles.some((role) => row.persons.includes(role))),
    )
  const terms = day.terms(obtained.act, holderRole, category).filter((row) => speaksOf(row, { obtained }))
  const reasons: NotAdmissible[] = []
  if (tasks.length === 0) reasons.push('no-such-task')
  else if (own.length === 0) reasons.push('not-this-holder')
  else if (named.length + implied.length === 0) reasons.push('outside-the-task')
  if (grounds.length === 0 || persons.length === 0) reasons.push('no-ground')
  if (isProtected && quality.length === 0) reasons.push('quality')
  if (!terms.some(keeps)) reasons.push('no-term')
  const rows = [...named, ...implied, ...grounds, ...(isProtected ? quality : []), ...terms].map((row) => row.id)
  return {
    admissible: reasons.length === 0,
    reasons,
    needsJudgement:
      isProtected ||
      persons.some((roles) => !roles.includes('client')) ||
      named.length === 0 ||
      grounds.every((row) => row.implied.includes(category)),
    rows: reasons.length === 0 ? [...new Set(rows)].sort() : [],
  }
}
