import type { Setting } from '../../../disclosure/setting.ts'
import type { Day, DeliveredPerson, Fact, Fragment, OrganisationId, People, Request } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import type { Dice } from '../dice.ts'
import type { Moment } from '../moments.ts'
import type { Placed } from '../world/fragments.ts'
import type { Question } from '../world/question.ts'

/** The fact that something is to go wrong for, in the world it was made for. */
export interface Target extends Placed {
  readonly question: Question
}

/** Makes one thing of a case disagree (or nearly so) for one fact, and leaves all else. */
export type Spoil = (it: Case, target: Target, dice: Dice) => Case

/** The fragment a target lies in. */
export function fragmentOf(it: Case, { fragment }: Placed): Fragment {
  const found = it.fragments[fragment]
  if (found === undefined) throw new RangeError('the target lies in no fragment of this case')
  return found
}

/** The fact of a target. */
export function factOf(it: Case, placed: Placed): Fact {
  const found = fragmentOf(it, placed).facts[placed.at]
  if (found === undefined) throw new RangeError('the target is no fact of this case')
  return found
}

/** The organisation that holds the fact of a target. */
export function holderOf(it: Case, placed: Placed): OrganisationId {
  return fragmentOf(it, placed).organisation
}

/** The case with its fact changed. */
export function withFact(it: Case, placed: Placed, change: Partial<Omit<Fact, 'category' | 'value'>>): Case {
  const changed: Fact = { ...factOf(it, placed), ...change }
  return withFragment(it, placed, { facts: fragmentOf(it, placed).facts.map((fact, at) => (at === placed.at ? changed : fact)) })
}

/** The case with the target's fragment changed. */
export function withFragment(it: Case, placed: Placed, change: Partial<Fragment>): Case {
  return {
    ...it,
    fragments: it.fragments.map((fragment, at) => (at === placed.fragment ? { ...fragment, ...change } : fragment)),
  }
}

/** The case with one more person delivered in the target's fragment. */
export function withDelivered(it: Case, placed: Placed, person: DeliveredPerson): Case {
  return withFragment(it, placed, { persons: [...fragmentOf(it, placed).persons, person] })
}

/** The case with its setting changed. */
export function withSetting(it: Case, change: Partial<Setting>): Case {
  return { ...it, setting: { ...it.setting, ...change } }
}

/** The case with its people changed. */
export function withPeople(it: Case, change: Partial<People>): Case {
  return withSetting(it, { people: { ...it.setting.people, ...change } })
}

/** The case with its request changed. */
export function withRequest(it: Case, change: Partial<Request>): Case {
  return { ...it, request: { ...it.request, ...change } }
}

/** A span that ended yesterday, ends today, begins today or tomorrow, or holds; as often over as not. */
export function nearSpan(
  { day, tomorrow, ago, longAgo, later }: Moment,
  dice: Dice,
): { readonly from: Day; readonly until?: Day } {
  const yesterday = ago[1] ?? day
  return dice.one([
    { from: longAgo, until: yesterday },
    { from: longAgo, until: day },
    { from: tomorrow },
    { from: day, until: day },
    { from: tomorrow, until: later },
    { from: longAgo },
  ])
}
