import type { GroundRow } from '../../law/index.ts'
import { catalogue } from '../../schema/catalogue.ts'
import { type Case, holdsOn } from './case.ts'
import { isCovered } from './judgements.ts'
import { sensitivityOf } from './quality.ts'

/** Necessity without the exception: an adopted set, a question, and the domain of life it touches. */
export function isNecessary(of: Case): boolean {
  const { purpose, necessity } = of.request
  const isAdopted = of.setting.necessitySets.some(
    (set) =>
      holdsOn(of.day, set) && set.purpose === purpose && set.phase === necessity.phase && set.categories.includes(of.category),
  )
  return isAdopted && necessity.question.trim() !== '' && necessity.domains.includes(catalogue[of.category].domain)
}

/** Whether the exception is judged necessary where a row needs that: protected data, another than the client, an implied category. */
export function isJudgedWhereNeeded(of: Case, row: GroundRow): boolean {
  const sensitivity = sensitivityOf(of)
  const isProtected = ['health', 'special', 'criminal'].includes(sensitivity)
  const isOfAnother = of.filePersons.some((person) => person !== of.request.client)
  const isImplied = row.implied.includes(of.category)
  return !(isProtected || isOfAnother || isImplied) || isCovered(of, 'necessity', of.filePersons)
}
