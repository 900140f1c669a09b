import type { GroundRow } from '../../law/index.ts'
import { type Case, isSame, names } from './case.ts'
import { circumstancesHold } from './circumstances.ts'
import { areGiven } from './consent.ts'
import { turnsInEmergency } from './emergency.ts'
import { holderAgrees } from './holders.ts'
import { isCovered } from './judgements.ts'
import { isJudgedWhereNeeded } from './necessity.ts'
import { oncePer } from './once.ts'
import { everyFilePersonHas, hasRole } from './roles.ts'

/** The ground rows that turn, of whatever act in force: a row names the purposes that may rest on it. */
export const groundRows = oncePer((of: Case): readonly GroundRow[] => of.law.grounds.filter((row) => turns(of, row)))

function turns(of: Case, row: GroundRow): boolean {
  const { request, fact } = of
  return (
    row.kinds.includes(request.kind) &&
    names(row.purposes, request.purpose) &&
    row.obtained.acts.includes(fact.obtained.act) &&
    names(row.obtained.purposes, fact.obtained.purpose) &&
    names(row.obtained.capacities, fact.obtained.capacity) &&
    row.categories.includes(of.category) &&
    everyFilePersonHas(of, row.persons) &&
    othersMayBeNamed(of, row) &&
    holderAgrees(of, row.holders) &&
    row.capacities.includes(request.hat.capacity) &&
    names(row.origins, fact.obtained.from) &&
    recipientAgrees(of, row) &&
    turnsInEmergency(of, row) &&
    circumstancesHold(of, row.when) &&
    isJudgedWhereNeeded(of, row) &&
    areGiven(of, row.consents)
  )
}

/** Everybody mentioned, and every source, whose file it is not: in a role of the row, or judged; never when not linked. */
function othersMayBeNamed(of: Case, row: GroundRow): boolean {
  return of.persons
    .filter(({ part }) => part !== 'file')
    .every(({ known }) => {
      if (known === undefined) return false
      if (of.filePersons.includes(known.id)) return true
      return hasRole(of, known.id, row.others) || isCovered(of, 'privacy-of-another', [known.id])
    })
}

/** One provides what one holds, to a kind of organisation the row names. */
function recipientAgrees(of: Case, row: GroundRow): boolean {
  if (of.request.kind !== 'provide') return true
  return isSame(of.holder, of.asker) && of.receiverKind !== undefined && names(row.recipients, of.receiverKind)
}
