import type { HouseholdTie } from '../law/index.ts'
import { chain, type Step, type Ties } from './ties.ts'

/** The steps from somebody to whoever is such a tie of that person: `parent` leads to the parents. */
export function stepsTo(tie: HouseholdTie, ties: Ties): readonly Step[] {
  switch (tie) {
    case 'spouse':
      return [ties.spouses]
    case 'former-spouse':
      return [ties.formerSpouses]
    case 'parent':
      return [ties.parents]
    case 'step-parent':
      return [chain(ties.parents, ties.spouses)]
    case 'child':
      return [ties.children]
    case 'sibling':
      return siblings(ties)
    case 'co-parent':
      return [chain(ties.children, ties.parents)]
  }
}

/**
 * The steps to relatives up to a degree. By blood: parents and children, then siblings, grandparents and grandchildren. By affinity: the spouse of
 * such a relative, and such a relative of the spouse.
 */
export function relatives(by: 'blood' | 'blood-or-affinity', degree: 1 | 2, ties: Ties): readonly Step[] {
  const first = [ties.parents, ties.children]
  const second = [chain(ties.parents, ties.parents), chain(ties.children, ties.children), ...siblings(ties)]
  const blood = degree === 1 ? first : [...first, ...second]
  if (by === 'blood') return blood
  return [...blood, ...blood.flatMap((step) => [chain(ties.spouses, step), chain(step, ties.spouses)])]
}

/** Whoever is stated to be one, and whoever has a parent in common. */
function siblings(ties: Ties): readonly Step[] {
  return [ties.siblings, chain(ties.parents, ties.children)]
}
