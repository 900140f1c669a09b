import { earliest, latest } from '../../core/day.ts'
import {
  type HouseholdView,
  organisationKey,
  type PersonView,
  type Shown,
  type ShownCategory,
  type View,
} from '../../schema/index.ts'
import { householdCases } from '../arbitraries/household-cases.ts'
import { promiseOf } from './checked.ts'
import { claim, keeping, see } from './looking.ts'

/**
 * 10b: whoever is in a household is in it by what this request may see: somebody other than the client by a fact that is shown, that stands firmly
 * and holds on the day, and by no more than the row asks. Without facts of kinship, living and home there is nobody but the client.
 */
export const householdsFromCleared = promiseOf(
  '10b the household is drawn from cleared facts only',
  (one, before, library) => {
    const named = new Set(
      before.view.people.flatMap((person) => [person.key, ...shownOf(person).flatMap(([, { mentions }]) => mentions)]),
    )
    for (const household of before.view.households) {
      const others = [...household.members, ...household.apart, ...household.undecided].filter(({ rows }) => rows.length > 0)
      claim(
        others.every(({ key }) => named.has(key)),
        'a household names somebody who is in no fact that is shown',
      )
      const keys = [...household.members, ...household.apart, ...household.undecided].map(({ key }) => key)
      claim(new Set(keys).size === keys.length, 'somebody stands in two places of one household')
      for (const member of household.members)
        claim(isGrounded(member, before.view), 'somebody is a member for no fact that is shown')
      claim(presumedHold(household, before.view), 'what cannot be rebutted was rebutted')
    }
    const categories = new Map<string, string>(
      one.fragments.flatMap(({ organisation, facts }) =>
        facts.map(({ id, category }) => [`${organisationKey(organisation)} ${id}`, category] as const),
      ),
    )
    const bare = see(
      keeping(one, (key) => !speaking.has(categories.get(key) ?? '')),
      library,
    )
    const alone = bare?.view.households.every(({ members }) => members.every(({ because }) => because.includes('client')))
    claim(alone !== false, 'somebody is a member without a fact of kinship, living or home')
  },
  householdCases,
)

const speaking: ReadonlySet<string> = new Set(['relation.kin', 'residence.household', 'residence.address'])

type Member = HouseholdView['members'][number]

/** Each reason by which the invented row takes somebody, looked up in what is shown by itself. */
function isGrounded({ key, because }: Member, view: View): boolean {
  const client = view.people.find((person) => person.client)?.key
  const perhaps = saidIn(view).filter(({ isSure, isOpen }) => isSure || isOpen)
  return because.every((reason) => {
    switch (reason) {
      case 'client':
        return client === undefined || key === client
      case 'married':
        return !isBarred(key, view) && perhaps.some((fact) => isTie(fact, ['spouse'], key))
      case 'mutual-care':
        return !isBarred(key, view) && perhaps.some((fact) => careIn(fact) === 'so' && fact.persons.includes(key))
      case 'registered-at-address':
        return !isRebutted(key, view) && isAtAddressOf(key, client, view)
      default:
        return perhaps.some((fact) => isTie(fact, ['child', 'parent'], key))
    }
  })
}

/** Somebody with the client in care that was established, and denied by nobody, is in whatever rebuts it, unless barred. */
function presumedHold({ apart }: HouseholdView, view: View): boolean {
  const client = view.people.find((person) => person.client)?.key ?? ''
  return apart.every(({ key, because }) => {
    const both = saidIn(view).filter(({ persons }) => persons.includes(key) && persons.includes(client))
    const isPresumed =
      both.some((fact) => fact.isSure && careIn(fact) === 'so') && !both.some((fact) => careIn(fact) === 'denied')
    return !because.includes('judged-not-joint') || !isPresumed || because.includes('student')
  })
}

interface Said {
  readonly owner: string
  readonly persons: readonly string[]
  readonly value: unknown
  readonly category: string
  /** Seen or judged, not being investigated, and surely holding on the day. */
  readonly isSure: boolean
  /** As much, save that one of its sources is being investigated. */
  readonly isOpen: boolean
}

function saidIn({ people, on }: View): readonly Said[] {
  return people.flatMap((person) =>
    shownOf(person).map(([category, { value, mentions, standing, underInvestigation, holds }]) => {
      const [from, until] = [latest(holds?.from ?? '1000-01-01'), earliest(holds?.until ?? '9999-12-31')]
      const holdsNow = from !== undefined && until !== undefined && from <= on && on <= until
      const isFirm = (standing === 'observed' || standing === 'judged') && holdsNow
      const persons = [person.key, ...mentions]
      return {
        owner: person.key,
        persons,
        value,
        category,
        isSure: isFirm && !underInvestigation,
        isOpen: isFirm && underInvestigation,
      }
    }),
  )
}

function shownOf({ facts }: PersonView): readonly (readonly [category: string, shown: Shown])[] {
  return Object.entries<ShownCategory>(facts).flatMap(([category, { values }]) =>
    values.map((shown) => [category, shown] as const),
  )
}

function isTie({ category, value, persons }: Said, relations: readonly string[], key: string): boolean {
  const { relation } = value as { readonly relation?: string }
  return category === 'relation.kin' && relations.includes(relation ?? '') && persons.includes(key)
}

/** What a fact says of care for each other. */
function careIn({ category, value }: Said): 'so' | 'denied' | undefined {
  const { circumstance, denied } = value as { readonly circumstance?: string; readonly denied?: true }
  if (category !== 'residence.household' || circumstance !== 'mutual-care') return undefined
  return denied === true ? 'denied' : 'so'
}

/** Whether the exception that always counts applies. */
function isBarred(key: string, view: View): boolean {
  return saidIn(view).some(
    ({ owner, category, value, isSure }) =>
      isSure &&
      owner === key &&
      category === 'residence.household' &&
      (value as { readonly circumstance?: string }).circumstance === 'housemate',
  )
}

/** Whether the exception that rebuts applies. */
function isRebutted(key: string, view: View): boolean {
  const own = saidIn(view).filter(({ owner }) => owner === key)
  return own.some((fact) => fact.isSure && careIn(fact) === 'so') && !own.some((fact) => careIn(fact) === 'denied')
}

/** By postcode and door, in whatever spelling the invented values have. */
function isAtAddressOf(key: string, client: string | undefined, view: View): boolean {
  const homes = (person: string | undefined) =>
    (view.people.find((one) => one.key === person)?.facts['residence.address']?.values ?? []).flatMap(({ value }) =>
      value.kind === 'dutch' ? [`${value.postcode} ${value.houseNumber}${value.letter ?? ''}${value.addition ?? ''}`] : [],
    )
  const own = homes(client)
  return homes(key).some((home) => own.includes(home))
}
