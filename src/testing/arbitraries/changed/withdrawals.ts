import { type Arbitrary, nat } from 'fast-check'
import { dayOf, previousDay } from '../../../core/day.ts'
import type { Setting } from '../../../disclosure/setting.ts'
import type { MeasureKind } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { type Dice, diceOf } from '../dice.ts'

/**
 * The case after something that can only take away: a consent withdrawn on or before the day; or an assignment, authorisation, job, mandate,
 * engagement, emergency set, or measure that bars nothing, ended.
 */
export function withdrawals(one: Case): Arbitrary<Case> {
  return nat(0x7fffffff).map((seed) => {
    const dice = diceOf(seed)
    const withdrawn =
      dice.odds(1, 3) || (one.setting.consents ?? []).length === 0 ? ended(one, dice) : consentWithdrawn(one, dice)
    return { ...one, setting: { ...one.setting, ...withdrawn } }
  })
}

function consentWithdrawn({ setting, request }: Case, dice: Dice): Partial<Setting> {
  const { consents = [] } = setting
  const today = dayOf(request.at)
  const chosen = dice.below(consents.length)
  return {
    consents: consents.map((consent, index) => {
      if (index !== chosen) return consent
      const given = dice.one(consent.events)
      const on = dice.one([today, ...(given.on < today ? [given.on] : []), previousDay(today)])
      return { ...consent, events: [...consent.events, { ...given, event: 'withdrawn', on, recordedAt: request.at }] }
    }),
  }
}

function ended({ setting, request }: Case, dice: Dice): Partial<Setting> {
  const { staff } = setting
  const today = dayOf(request.at)
  const yesterday = previousDay(today)
  const over = <T extends { readonly until?: string }>(list: readonly T[]) =>
    list.map((member) => ({
      ...member,
      until: member.until !== undefined && member.until < yesterday ? member.until : yesterday,
    }))
  const assignments = staff.assignments.map((assignment) => ({ ...assignment, endedOn: dice.one([today, yesterday]) }))
  const { people, emergencySets = [] } = setting
  const measures = people.measures.map((one) => (bars(one.kind, setting) ? one : { ...one, until: yesterday }))
  const options: readonly (Partial<Setting> | undefined)[] = [
    { staff: { ...staff, assignments } },
    { staff: { ...staff, authorisations: over(staff.authorisations) } },
    { staff: { ...staff, workers: over(staff.workers) } },
    { staff: { ...staff, mandates: over(staff.mandates) } },
    people.engagements.length > 0 ? { people: { ...people, engagements: over(people.engagements) } } : undefined,
    measures.some((one, index) => one !== people.measures[index]) ? { people: { ...people, measures } } : undefined,
    emergencySets.length > 0 ? { emergencySets: over(emergencySets) } : undefined,
  ]
  return dice.one(options.filter((option) => option !== undefined))
}

/** Whether some row stops at a measure of this kind, so that its end could open something. */
function bars(kind: MeasureKind, { law }: Setting): boolean {
  return law.some(({ grounds, releases }) => [...grounds, ...releases].some((row) => row.when?.notUnder?.includes(kind)))
}
