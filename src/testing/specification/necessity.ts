import type { GroundRow } from '../../law/index.ts'
import { catalogue } from '../../schema/catalogue.ts'
import type { JudgementKind } from '../../schema/index.ts'
import { type Case, filePersons, holdsOn } from './case.ts'
import { sensitivityOf } from './quality.ts'

/** Necessity without the exception: an adopted set, a question, and the domain of life it touches. */
export function isNecessary(of: Case): boolean {
  const { purpose, necessity } = of.request
  const isAdopted = of.setting.necessitySets.some(
    (set) =>
      holdsOn(of.day, set) &&
      set.purpose === purpose &&
      set.phase === necessity.phase &&
      set.categories.includes(of.fact.category),
  )
  return isAdopted && necessity.question.trim() !== '' && necessity.domains.includes(catalogue[of.fact.category].domain)
}

/** Whether the exception is judged necessary where a row needs that: protected data, another than the client, an implied category. */
export function isJudgedWhereNeeded(of: Case, row: GroundRow): boolean {
  const sensitivity = sensitivityOf(of)
  const isProtected = ['health', 'special', 'criminal'].includes(sensitivity)
  const isOfAnother = filePersons(of).some((person) => person !== of.request.client)
  const isImplied = row.implied.includes(of.fact.category)
  return !(isProtected || isOfAnother || isImplied) || isCovered(of, 'necessity', filePersons(of))
}

/** Whether a judgement the request relies on covers the fact and names every person it must, and none that refuses undoes it. */
export function isCovered(of: Case, kind: JudgementKind, persons: readonly string[]): boolean {
  const { purpose, necessity } = of.request
  const alike = (of.setting.judgements ?? []).filter(
    (judgement) =>
      judgement.kind === kind &&
      judgement.purpose === purpose &&
      judgement.phase === necessity.phase &&
      judgement.categories.includes(of.fact.category) &&
      holdsOn(of.day, judgement),
  )
  const allows = alike.some(
    (judgement) =>
      judgement.outcome === 'allows' &&
      necessity.judgements.includes(judgement.id) &&
      persons.every((person) => judgement.persons.includes(person)),
  )
  // To refuse, naming one of the persons is enough.
  const refuses = alike.some(
    (judgement) => judgement.outcome === 'refuses' && persons.some((person) => judgement.persons.includes(person)),
  )
  return allows && !refuses
}
