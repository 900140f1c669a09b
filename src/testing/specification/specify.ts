import type { Setting } from '../../disclosure/setting.ts'
import type { Fragment, Request } from '../../schema/index.ts'
import { readAsOne } from './as-one.ts'
import type { Case, Question } from './case.ts'
import { categoriesOf, statesContents } from './contents.ts'
import { currentFacts } from './current.ts'
import { isInMinimum, isUseWhereEmergency } from './emergency.ts'
import { groundRows } from './ground.ts'
import { hatHolds } from './hat.ts'
import { isNecessary } from './necessity.ts'
import { staysWithHolderAndHat } from './notes.ts'
import { oncePer } from './once.ts'
import { isProhibited } from './prohibitions.ts'
import { hasQuality, qualityRows } from './quality.ts'
import { caseOf, questionOf } from './question.ts'
import { isReleased, releaseRows } from './release.ts'
import { isDecidable } from './roles.ts'
import { isSomebodysTask } from './task.ts'
import { isWithinTerm, termRows } from './term.ts'

export { refusal } from './refusal.ts'

/** What docs/deciding.md says of one current fact. */
export interface Specified {
  /** `scheme:value` of the organisation that holds it. */
  readonly holder: string
  readonly id: string
  readonly version: number
  readonly cleared: boolean
  /** Ids of the rows that let it through, sorted; none where withheld. */
  readonly rows: readonly string[]
}

/** What docs/deciding.md says of every current fact under a request that is not refused, by holder, id and version. */
export function specify(fragments: readonly Fragment[], asked: Request, within: Setting): readonly Specified[] {
  const { request, setting } = readAsOne({ request: asked, setting: within })
  const question = questionOf(request, setting)
  const isOpen = mayAsk(question)
  return currentFacts(fragments, setting)
    .map((current) => caseOf(question, current))
    .map((of) => specified(of, isOpen && isCleared(of)))
    .sort((one, other) => compare(one.holder, other.holder) || compare(one.id, other.id) || one.version - other.version)
}

function specified(of: Case, cleared: boolean): Specified {
  const rows = cleared ? eachCategory(of).flatMap(rowsOf) : []
  return {
    holder: `${of.holder.scheme}:${of.holder.value}`,
    id: of.fact.id,
    version: of.fact.version,
    cleared,
    rows: [...new Set(rows)].sort(compare),
  }
}

/** A fact is cleared when somebody receives it and the asker may ask, whatever the fact … */
function mayAsk(question: Question): boolean {
  return question.receiver !== undefined && isUseWhereEmergency(question) && isSomebodysTask(question) && hatHolds(question)
}

/** … and all of this holds of the fact. */
function isCleared(of: Case): boolean {
  return isDecidable(of) && statesContents(of.fact) && staysWithHolderAndHat(of) && eachCategory(of).every(letsThrough)
}

/** The fact as if it were of its own category, and of each that is in it. */
const eachCategory = oncePer((of: Case): readonly Case[] => categoriesOf(of.fact).map((category) => ({ ...of, category })))

/** What is decided for each category. */
function letsThrough(of: Case): boolean {
  return (
    !isProhibited(of) &&
    isInMinimum(of) &&
    isNecessary(of) &&
    groundRows(of).length > 0 &&
    hasQuality(of) &&
    isReleased(of) &&
    isWithinTerm(of)
  )
}

function rowsOf(of: Case): readonly string[] {
  return [...groundRows(of), ...qualityRows(of), ...releaseRows(of), ...termRows(of)].map((row) => row.id)
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
