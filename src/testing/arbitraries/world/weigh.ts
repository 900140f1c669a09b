import {
  type Circumstances,
  type ConsentNeed,
  type GroundRow,
  type Holders,
  keeps,
  type ReleaseRow,
  type TermRow,
} from '../../../law/index.ts'
import { catalogue, kindSensitivity, type PersonRole, type Sensitivity, sensitivities } from '../../../schema/index.ts'
import { before } from '../days.ts'
import { has, keeperKey } from '../law/law-day.ts'
import { canBeGiven } from './givers.ts'
import { mayHold, type Placement } from './placement.ts'
import type { Question } from './question.ts'

/** A key that no setting could turn for a fact so placed. */
export type Shut = 'ground' | 'consent' | 'quality' | 'secret' | 'term' | 'note'

/** What the law says of a placement: which keys stay shut, and what the setting must have for the others to turn. */
export interface Weighed {
  readonly placement: Placement
  readonly shut: readonly Shut[]
  readonly ground: GroundRow | undefined
  /** Regimes that rows put on it, whether the fact states them or not. */
  readonly regimes: readonly string[]
  readonly needs: readonly ConsentNeed[]
  readonly terms: readonly TermRow[]
  /** What those rows ask of the circumstances. */
  readonly whens: readonly Circumstances[]
  /** The same of every category it contains besides its own. */
  readonly contents: readonly Weighed[]
}

/** Weighs a placement, with what is in it, against the law of the day. */
export function weigh(placement: Placement, question: Question): Weighed {
  const { contains = [], ...single } = placement
  const own = weighOne(placement, question)
  const others = contains.filter((category) => category !== placement.category)
  if (others.length === 0) return own
  const contents = others.map((category) => weighOne({ ...single, category }, question))
  return { ...own, contents, shut: [...new Set([own, ...contents].flatMap((one) => one.shut))] }
}

/** What was weighed of a fact and of everything in it. */
export function allOf(weighed: Weighed): readonly Weighed[] {
  return weighed.contents.length > 0 ? [weighed, ...weighed.contents] : [weighed]
}

function weighOne(placement: Placement, question: Question): Weighed {
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
  if (!terms.some(keeps) || terms.some((row) => row.start === 'birth' && isOutgrown(row, placement, question))) shut.push('term')
  if (category === 'document.note' && !staysWithHat(placement, question)) shut.push('note')
  const whens = [ground, ...releases].flatMap((row) => row?.when ?? [])
  return { placement, shut, ground, regimes, needs, terms, whens, contents: [] }
}

function isGround(row: GroundRow, placement: Placement, question: Question): boolean {
  return (
    row.obtained.acts.includes(placement.act) &&
    has(row.obtained.purposes, placement.purpose) &&
    has(row.obtained.capacities, placement.capacity) &&
    row.categories.includes(placement.category) &&
    allInRole(placement, row.persons, question) &&
    agrees(row.holders, placement, question) &&
    has(row.origins, placement.origin) &&
    isCompetent(row.when, placement, question)
  )
}

function lifts(row: ReleaseRow, placement: Placement, question: Question): boolean {
  return (
    has(row.categories, placement.category) &&
    agrees(row.holders, placement, question) &&
    isCompetent(row.when, placement, question)
  )
}

/** A row may stop at whoever was judged not competent; every other judgement is made to fit. */
function isCompetent(when: Circumstances | undefined, { files }: Placement, { incompetent }: Question): boolean {
  return when?.unless?.includes('competence') !== true || !files.some((file) => incompetent.has(file))
}

/** Whether a note so placed stays with its holder and its hat. */
function staysWithHat({ holder, purpose, capacity }: Placement, question: Question): boolean {
  return question.kind === 'use' && holder === question.asker && purpose === question.purpose && capacity === question.capacity
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
