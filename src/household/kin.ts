import type { HouseholdTest, HouseholdTie } from '../law/index.ts'
import { chain, type Step } from './steps.ts'
import type { Ties } from './ties.ts'

type KinTest = Extract<HouseholdTest, { readonly test: 'kin' }>

/** Everything that somebody can be of somebody, by ties that facts state and what follows from them. */
export interface Kinship {
  /** The steps from somebody to whoever is such a tie of that person: `parent` leads to the parents. */
  readonly stepsTo: (tie: HouseholdTie) => readonly Step[]
  /**
   * The steps to relatives up to a degree. By blood: parents and children, then siblings, grandparents and grandchildren. By affinity: the spouse of
   * such a relative, and such a relative of the spouse.
   */
  readonly relatives: (test: Pick<KinTest, 'by' | 'degree'>) => readonly Step[]
}

/** The kinship that stated ties make, each way worked out once for each person. */
export function kinshipOf(ties: Ties): Kinship {
  const { parents, children, spouses, formerSpouses } = ties
  // Whoever is stated to be one, and whoever has a parent in common.
  const siblings = [ties.siblings, chain(parents, children)]
  const steps: Readonly<Record<HouseholdTie, readonly Step[]>> = {
    spouse: [spouses],
    'former-spouse': [formerSpouses],
    parent: [parents],
    'step-parent': [chain(parents, spouses)],
    child: [children],
    sibling: siblings,
    'co-parent': [chain(children, parents)],
  }
  const first = [parents, children]
  const second = [...first, chain(parents, parents), chain(children, children), ...siblings]
  const withAffinity = (blood: readonly Step[]) => [
    ...blood,
    ...blood.flatMap((step) => [chain(spouses, step), chain(step, spouses)]),
  ]
  const relatives = {
    blood: { 1: first, 2: second },
    'blood-or-affinity': { 1: withAffinity(first), 2: withAffinity(second) },
  } as const
  return { stepsTo: (tie) => steps[tie], relatives: ({ by, degree }) => relatives[by][degree] }
}
