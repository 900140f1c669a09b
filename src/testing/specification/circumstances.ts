import type { Circumstances } from '../../law/index.ts'
import type { MeasureKind, MeasureRecord } from '../../schema/index.ts'
import { possibleAges } from './ages.ts'
import { type Case, holdsOn, isSame } from './case.ts'
import { isCovered, isRefused } from './judgements.ts'

/** Circumstances: whether all that a row's `when` names is so; a row without one asks nothing. */
export function circumstancesHold(of: Case, when: Circumstances | undefined): boolean {
  if (when === undefined) return true
  const { measures, notUnder, engagedUnder, clientAge, judgements, unless, parameter } = when
  return (
    (measures === undefined || isUnder(of, measures)) &&
    (notUnder === undefined || isNobodyUnder(of, notUnder)) &&
    (engagedUnder === undefined || isEngaged(of, engagedUnder)) &&
    (clientAge === undefined || isOfAge(of, clientAge)) &&
    (judgements === undefined || judgements.every((kind) => isCovered(of, kind, of.filePersons))) &&
    (unless === undefined || !unless.some((kind) => isRefused(of, kind, of.filePersons))) &&
    parameter === undefined
  )
}

/** One record has to do it all; one that names an organisation is for that receiver only. */
function isUnder(of: Case, kinds: readonly MeasureKind[]): boolean {
  return measuresOf(of, [of.request.client], kinds).some(
    ({ organisation }) => organisation === undefined || isSame(organisation, of.receiver),
  )
}

/** Whoever carries it out. */
function isNobodyUnder(of: Case, kinds: readonly MeasureKind[]): boolean {
  return measuresOf(of, [of.request.client, ...of.linkedPersons], kinds).length === 0
}

function measuresOf(of: Case, persons: readonly string[], kinds: readonly MeasureKind[]): readonly MeasureRecord[] {
  return of.setting.people.measures.filter(
    (record) => persons.includes(record.person) && kinds.includes(record.kind) && holdsOn(of.day, record),
  )
}

function isEngaged(of: Case, acts: readonly string[]): boolean {
  return of.setting.people.engagements.some(
    (record) =>
      record.person === of.request.client &&
      acts.includes(record.act) &&
      isSame(record.organisation, of.receiver) &&
      holdsOn(of.day, record),
  )
}

/** At every age the client can have; an age that is not known is none, also where no bound is named (reading 16). */
function isOfAge(of: Case, { from, below }: NonNullable<Circumstances['clientAge']>): boolean {
  const ages = of.setting.people.persons
    .filter((person) => person.id === of.request.client)
    .flatMap((person) => possibleAges(person.birth, of.day))
  const agrees = (age: number) => (from === undefined || age >= from) && (below === undefined || age < below)
  return ages.length > 0 && ages.every(agrees)
}
