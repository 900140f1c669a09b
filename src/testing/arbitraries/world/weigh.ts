import type { ConsentNeed, GroundRow, Holders, ReleaseRow, TermRow } from '../../../law/index.ts'
import { catalogue, kindSensitivity, type PersonRole, type Sensitivity, sensitivities } from '../../../schema/index.ts'
import { before } from '../days.ts'
import { has, keeperKey } from '../law/law-day.ts'
import { canBeGiven } from './givers.ts'
import { mayHold, type Placement } from './placement.ts'
import type { Question } from './question.ts'

/** A key that no setting could turn for a fact so placed. */
export type Shut = 'ground' | 'consent' | 'quality' | 'secret' | 'term'

/** What the law says of a placement: which keys stay shut, and what the setting must have for the others to turn. */
export interface Weighed {
  readonly placement: Placement
  readonly shut: readonly Shut[]
  readonly ground: GroundRow | undefined
  /** Regimes that rows put on it, whether the fact states them or not. */
  readonly regimes: readonly string[]
  readonly needs: readonly ConsentNeed[]
  readonly terms: readonly TermRow[]
}

/** Weighs a placement against the law of the day. */
export function weigh(placement: Placement, question: Question): Weighed {
  const { act, category, holderRole } = placement
  const ground = easiest(question.grounds, (row) => isGround(row, placement, question), placement, question)
  const keeper = keeperKey(act, holderRole)
  const regimes = question.on.regimes.get(keeper) ?? []
  const releases = regimes.map((regime) =>
    easiest(question.releases, (row) => row.regime === regime && lifts(row, placement, question), placement, question),
  )
  const terms = (question.on.terms.get(keeper) ?? []).filter((row) => has(row.categories, category))
  const needs = [...(ground?.consents ?? []), ...releases.flatMap((row) => row?.consents ?? [])]
  const shut: Shut[] = []
  if (ground === undefined) shut.push('ground')
  if (needs.some((need) => !isAnswerable(need, placement, question))) shut.push('consent')
  if (!isQualified(placement, question)) shut.push('quality')
  if (releases.includes(undefined)) shut.push('secret')
  if (terms.length === 0 || terms.some((row) => row.start === 'birth' && isOutgrown(row, placement, question))) shut.push('term')
  return { placement, shut, ground, regimes, needs, terms }
}

function isGround(row: GroundRow, placement: Placement, question: Question): boolean {
  return (
    row.obtained.acts.includes(placement.act) &&
    has(row.obtained.purposes, placement.purpose) &&
    has(row.obtained.capacities, placement.capacity) &&
    row.categories.includes(placement.category) &&
    allInRole(placement, row.persons, question) &&
    agrees(row.holders, placement, question) &&
    has(row.origins, placement.origin)
  )
}

function lifts(row: ReleaseRow, placement: Placement, question: Question): boolean {
  return has(row.categories, placement.category) && agrees(row.holders, placement, question)
}

function agrees(holders: Holders, { holder, holderRole }: Placement, question: Question): boolean {
  return has(holders.roles, holderRole) && mayHold(holders, holder, question)
}

function isQualified(placement: Placement, question: Question): boolean {
  const sensitivity = sensitivityOf(placement)
  if (sensitivity === 'ordinary' || sensitivity === 'delicate') return true
  return question.quality.some((row) => row.sensitivity === sensitivity && allInRole(placement, row.persons, question))
}

/** An involvement is as protected as the kind of its holder makes it. */
export function sensitivityOf({ category, holder }: Placement): Sensitivity {
  const { sensitivity, domain } = catalogue[category]
  const told = kindSensitivity[holder.kind]
  return domain === 'involvement' && sensitivities.indexOf(told) > sensitivities.indexOf(sensitivity) ? told : sensitivity
}

function allInRole({ files }: Placement, wanted: readonly PersonRole[], { roles }: Question): boolean {
  return files.every((file) => roles.get(file)?.some((role) => wanted.includes(role)))
}

/** The first row that fits and of which the consents can be given, or else the first that fits. */
function easiest<R extends GroundRow | ReleaseRow>(
  rows: readonly R[],
  fits: (row: R) => boolean,
  placement: Placement,
  question: Question,
): R | undefined {
  let first: R | undefined
  for (const row of rows) {
    if (!fits(row)) continue
    if (row.consents.every((need) => isAnswerable(need, placement, question))) return row
    first ??= row
  }
  return first
}

/** Whether somebody can give the consent, for every person whose file it is. */
function isAnswerable(need: ConsentNeed, { files }: Placement, question: Question): boolean {
  const rule = question.on.rules.get(need.rule)
  return rule !== undefined && files.every((file) => canBeGiven(rule, file, question))
}

/** Whether a term from birth is over for one of the persons whose file it is. */
function isOutgrown({ period }: TermRow, { files }: Placement, { people, moment }: Question): boolean {
  if (period === 'forever') return false
  const latest = before(moment.day, period)
  return people.persons.some((person) => files.includes(person.id) && person.birth <= latest)
}
