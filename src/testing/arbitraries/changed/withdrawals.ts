import { type Arbitrary, nat } from 'fast-check'
import { dayOf, previousDay } from '../../../core/day.ts'
import type { Setting } from '../../../disclosure/setting.ts'
import type { Case } from '../case.ts'
import { type Dice, diceOf } from '../dice.ts'

/**
 * The case after something that can only take away: a consent withdrawn on or before the day, or an assignment, authorisation or
 * job ended.
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
    list.map((member) => ({ ...member, until: yesterday }))
  const assignments = staff.assignments.map((assignment) => ({ ...assignment, endedOn: dice.one([today, yesterday]) }))
  return {
    staff: dice.one([
      { ...staff, assignments },
      { ...staff, authorisations: over(staff.authorisations) },
      { ...staff, workers: over(staff.workers) },
    ]),
  }
}
