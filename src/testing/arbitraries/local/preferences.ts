import { inForce, type LawDomain, type LocalPolicy } from '../../../law/index.ts'
import type { CategoryId, Day } from '../../../schema/index.ts'
import { shift } from '../days.ts'
import type { Dice } from '../dice.ts'
import { adopter } from './frame.ts'

/** A policy of one row that puts some holder roles a law knows first, for most of what it records on a day. */
export function drawPreferences(law: readonly LawDomain[], day: Day, dice: Dice): LocalPolicy {
  const acts = inForce(law, day)
  const categories = [...new Set<CategoryId>(acts.flatMap(({ records }) => records))]
  const roles = [...new Set(acts.flatMap(({ terms }) => terms.flatMap(({ holderRoles }) => holderRoles)))]
  if (categories.length === 0 || roles.length === 0) return { format: 'klantbeeld/local@1', municipality: adopter, rows: [] }
  const row = {
    id: 'prefer-1',
    does: 'prefer' as const,
    because: { nl: 'bedacht voor een proef', en: 'invented for a test' },
    adoptedBy: 'college',
    on: day,
    from: day,
    reviewOn: shift(day, 300),
    categories: dice.some(categories, Math.ceil(categories.length / 2), categories.length),
    holderRoles: dice.some(dice.shuffled(roles), 1, roles.length),
  }
  return { format: 'klantbeeld/local@1', municipality: adopter, rows: [row] }
}
