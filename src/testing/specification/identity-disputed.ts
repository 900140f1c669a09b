import type { Fact, IdentityDisputeRecord } from '../../schema/index.ts'
import { numberOf, type Possible, possible } from './calendar.ts'
import type { Case } from './case.ts'

/** Whether somebody else may have used the identity of a person of the fact, in whatever part; never for the person's own access. */
export function isIdentityDisputed(of: Case): boolean {
  return (
    of.request.kind !== 'access' &&
    of.setting.people.identityDisputed.some(
      (record) =>
        of.linkedPersons.includes(record.person) &&
        (record.settledOn === undefined || record.settledOn > of.day) &&
        (record.categories.length === 0 || record.categories.includes(of.category)) &&
        !isSurelyOutside(of.fact, record),
    )
  )
}

/** Before the period is what was surely not changed since; after it, what surely was first recorded and first held later. */
function isSurelyOutside({ changedOn, recordedOn, holds }: Fact, { from, until }: IdentityDisputeRecord): boolean {
  const changed = known(changedOn)
  if (changed !== undefined && changed.last < numberOf(from)) return true
  return until !== undefined && [recordedOn, holds?.from].every((day) => isSurelyAfter(day, until))
}

function isSurelyAfter(day: string | undefined, until: string): boolean {
  const days = known(day)
  return days !== undefined && days.first > numberOf(until)
}

/** The days a text can mean; those that surely lie before 1901, and a year from 9000 on, say nothing (reading 25). */
function known(day: string | undefined): Possible | undefined {
  if (day === undefined || Number(day.slice(0, 4)) >= 9000) return undefined
  const days = possible(day)
  return days !== undefined && days.last < numberOf('1901-01-01') ? undefined : days
}
