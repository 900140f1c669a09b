import type { GroundRow, ReleaseRow } from '../law/index.ts'
import { includes } from '../law/row.ts'
import type { Asking } from './asking.ts'
import { isBarred } from './circumstances.ts'
import { hasRoleOf } from './fitting.ts'
import { judged } from './judged.ts'
import type { Lifted, Missing, Road, Subject } from './sort.ts'

/** What a key answered: whether it turns, by which rows, and otherwise what was missing of rows that fit. */
export interface Turned {
  readonly turns: boolean
  readonly rows: readonly string[]
  readonly missing: readonly Missing[]
}

const none: Turned['rows'] & Turned['missing'] = []
const stuck: Turned = { turns: false, rows: none, missing: none }

/** Whether a row that fits the fact says that it must be provided. */
export function mustBeProvided(subject: Subject, { request }: Asking): boolean {
  return request.kind === 'provide' && subject.outlook.roads.some(({ row }) => row.must && fits(row, subject))
}

/** The ground to look: rows of the purpose that fit the fact, with their consents given and their judgements recorded. */
export function ground(subject: Subject, asking: Asking): Turned {
  const rows: string[] = []
  let missing: Turned['missing'] = none
  for (const road of subject.outlook.roads) {
    if (!fits(road.row, subject) || stopsAtOthers(road.row, subject, asking)) continue
    const hasJudgement = road.judged && othersJudged(road.row, subject, asking)
    if (road.consented && hasJudgement) rows.push(road.row.id)
    if (!road.consented) missing = withReason(missing, 'consent-missing')
    if (!hasJudgement) missing = withReason(missing, 'judgement-missing')
  }
  return { turns: rows.length > 0, rows, missing: rows.length > 0 ? none : missing }
}

/** The ground rows that speak of the fact and stop at nobody in it, whatever consents and judgements they still ask. */
export function fittingRoads(subject: Subject, asking: Asking): readonly Road[] {
  return subject.outlook.roads.filter(({ row }) => fits(row, subject) && !stopsAtOthers(row, subject, asking))
}

/** The release from secrecy: of every regime the fact is under some row turns. Secrecy that is not stated is not lifted. */
export function release(subject: Subject, asking: Asking): Turned {
  const { outlook } = subject
  const { secrecy } = subject.current.fact
  if (secrecy === undefined) return stuck
  const [only] = secrecy
  if (only !== undefined && secrecy.length === 1 && outlook.imposed.every((regime) => regime === only))
    return liftedBy(outlook.lifted(only), subject, asking)
  const rows: string[] = []
  for (const regime of new Set([...secrecy, ...outlook.imposed])) {
    const lifted = liftedBy(outlook.lifted(regime), subject, asking)
    if (!lifted.turns) return lifted
    rows.push(...lifted.rows)
  }
  return { turns: true, rows, missing: none }
}

function liftedBy({ rows, guarded, missing }: Lifted, subject: Subject, asking: Asking): Turned {
  const stopped = guarded.filter((row) => stopsAtOthers(row, subject, asking)).map((row) => row.id)
  const lifting = stopped.length === 0 ? rows : rows.filter((row) => !stopped.includes(row))
  return { turns: lifting.length > 0, rows: lifting, missing }
}

/** Whether somebody merely mentioned is under a measure at which a row stops; of the persons whose file it is the outlook knows. */
function stopsAtOthers({ when }: GroundRow | ReleaseRow, { others }: Subject, asking: Asking): boolean {
  return when?.notUnder !== undefined && others.some((person) => person !== undefined && isBarred(when, person, asking))
}

/** Whether a protected kind of statement is allowed for the purpose, of these persons, to this worker. */
export function quality({ outlook }: Subject): Turned {
  return outlook.quality === undefined ? stuck : { turns: true, rows: outlook.quality, missing: none }
}

function withReason(missing: Turned['missing'], reason: Turned['missing'][number]): Turned['missing'] {
  return missing.includes(reason) ? missing : [...missing, reason]
}

/** Whether a row that agrees with the sort of a fact agrees with how it was obtained. */
function fits({ obtained, origins }: GroundRow, { current: { fact } }: Subject): boolean {
  return (
    includes(obtained.purposes, fact.obtained.purpose) &&
    includes(obtained.capacities, fact.obtained.capacity) &&
    includes(origins, fact.obtained.from)
  )
}

/** Persons merely mentioned pass by their role, or by a judgement on their privacy; one who is not linked has neither. */
export function othersJudged(row: GroundRow, subject: Subject, asking: Asking): boolean {
  return subject.others.every(
    (person) =>
      person !== undefined &&
      (hasRoleOf(row.others, person, asking) || judged('privacy-of-another', subject.outlook.sort.category, [person], asking)),
  )
}
