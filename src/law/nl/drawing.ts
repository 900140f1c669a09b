import type { About, AgeBounds } from '../household-row.ts'
import type { HouseholdTest, HouseholdTie, HouseholdWay } from '../index.ts'

type Circumstance = Extract<HouseholdTest, { readonly test: 'circumstance' }>['is']

/** Both have the main residence at one address. */
export const mainHome = { test: 'home', main: true } as const
/** The candidate is one of these of the member. */
export const tie = (...is: readonly HouseholdTie[]) => ({ test: 'tie', is }) as const
/** It was established of the two together. */
export const together = (is: Circumstance) => ({ test: 'circumstance', is, about: 'each-other' }) as const
/** It was established of one of them, whoever is mentioned; or of the one as to the other. */
export const established = (is: Circumstance, about: About) => ({ test: 'circumstance', is, about }) as const
/** The candidate is of an age. */
export const aged = (bounds: AgeBounds) => ({ test: 'age', of: 'candidate', ...bounds }) as const
/** The two are relatives. */
export const kin = (by: 'blood' | 'blood-or-affinity', degree: 1 | 2) => ({ test: 'kin', by, degree }) as const
/** The candidate belongs to another concept. */
export const inHousehold = (concept: string) => ({ test: 'household', concept }) as const
/** The other way round. */
export const not = <T extends HouseholdTest>(test: T) => ({ ...test, not: true }) as const

/** What makes a joint household of two with one main residence: care that was found, a judgement, or what is presumed beyond rebuttal. */
export const jointWays = (
  marriedBefore: readonly (readonly HouseholdTest[])[],
  ages: readonly HouseholdTest[],
): readonly HouseholdWay[] => [
  { code: 'mutual-care', all: [mainHome, { ...together('mutual-care'), asked: true }, ...ages] },
  { code: 'judged-joint', all: [together('joint-household'), ...ages] },
  ...marriedBefore.map((tests): HouseholdWay => ({ code: 'married-before', presumed: true, all: [mainHome, ...tests, ...ages] })),
  { code: 'child-together', presumed: true, all: [mainHome, tie('co-parent'), ...ages] },
  { code: 'child-together', presumed: true, all: [mainHome, together('child-together'), ...ages] },
  { code: 'cohabitation-contract', presumed: true, all: [mainHome, together('cohabitation-contract'), ...ages] },
  { code: 'registered-as-joint', presumed: true, all: [mainHome, together('registered-as-joint'), ...ages] },
]
/** A judgement that there is none rebuts care that was found; it does not rebut what is presumed. */
export const judgedNotJoint = {
  code: 'judged-not-joint',
  rebuts: true,
  all: [{ ...together('joint-household'), denied: true }],
} as const
