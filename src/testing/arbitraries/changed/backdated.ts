import { dayOf, millisecondsOf, nextDay } from '../../../core/day.ts'
import type { Instant, Undone } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { diceOf } from '../dice.ts'

/**
 * The case with one thing recorded or received a moment, a minute or a day after the request, or with content of tomorrow: it is
 * refused.
 */
export function backdated(one: Case, seed: number): Case {
  const dice = diceOf(seed)
  const at = millisecondsOf(one.request.at)
  const recordedAt = new Date(at + dice.one([1, 60_000, 86_400_000])).toISOString()
  const { people, staff, consents = [], judgements = [], restrictions = [], holds = [] } = one.setting
  const withPeople = (change: Partial<typeof people>): Case => ({
    ...one,
    setting: { ...one.setting, people: { ...people, ...change } },
  })
  const lastOf = <T extends { readonly recordedAt: Instant }>(list: readonly T[]) =>
    last(list, (member) => ({ ...member, recordedAt }))
  const lastUndone = <T extends { readonly undone?: Undone }>(list: readonly T[]) =>
    last(list, (member) => ({ ...member, undone: { at: recordedAt, by: 'steward-1', because: 'canary-vergissing' } }))
  const received = { via: 'portal', digest: 'digest-of-later' }
  const [consent, ...otherConsents] = consents
  const options: readonly (Case | undefined)[] = [
    withPeople({ persons: lastOf(people.persons) }),
    people.relations.length > 0 ? withPeople({ relations: lastOf(people.relations) }) : undefined,
    people.authority.length > 0 ? withPeople({ authority: lastOf(people.authority) }) : undefined,
    people.links.length > 0 ? withPeople({ links: lastOf(people.links) }) : undefined,
    people.links.length > 0 ? withPeople({ links: lastUndone(people.links) }) : undefined,
    people.identityDisputed.length > 0 ? withPeople({ identityDisputed: lastOf(people.identityDisputed) }) : undefined,
    people.samePersons.length > 0
      ? withPeople({ samePersons: dice.odds(1, 2) ? lastOf(people.samePersons) : lastUndone(people.samePersons) })
      : undefined,
    people.shielding.length > 0 ? withPeople({ shielding: lastOf(people.shielding) }) : undefined,
    people.measures.length > 0 ? withPeople({ measures: lastOf(people.measures) }) : undefined,
    people.engagements.length > 0 ? withPeople({ engagements: lastOf(people.engagements) }) : undefined,
    people.representation.length > 0 ? withPeople({ representation: lastOf(people.representation) }) : undefined,
    { ...one, setting: { ...one.setting, staff: { ...staff, assignments: lastOf(staff.assignments) } } },
    consent && {
      ...one,
      setting: { ...one.setting, consents: [...otherConsents, { ...consent, events: lastOf(consent.events) }] },
    },
    judgements.length > 0 ? { ...one, setting: { ...one.setting, judgements: lastOf(judgements) } } : undefined,
    restrictions.length > 0 ? { ...one, setting: { ...one.setting, restrictions: lastOf(restrictions) } } : undefined,
    holds.length > 0 ? { ...one, setting: { ...one.setting, holds: lastOf(holds) } } : undefined,
    { ...one, fragments: last(one.fragments, (fragment) => ({ ...fragment, received: { ...received, at: recordedAt } })) },
    { ...one, request: { ...one.request, on: nextDay(dayOf(one.request.at)) } },
  ]
  return dice.one(options.filter((option) => option !== undefined))
}

function last<T>(list: readonly T[], change: (member: T) => T): readonly T[] {
  return list.map((member, index) => (index === list.length - 1 ? change(member) : member))
}
