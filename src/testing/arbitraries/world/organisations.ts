import { categoryIds, holderRoles, type Organisation, type OrganisationKind } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import { someKinds } from '../law/sketch.ts'

const ids = [
  { scheme: 'oin', value: '00000001' },
  { scheme: 'kvk', value: '00000001' },
  { scheme: 'agb', value: '00000002' },
  { scheme: 'local', value: 'wijkteam' },
] as const

/**
 * Two to four organisations that may speak about everything under some acts. The first two are of the kinds given: who asks, and
 * who can receive.
 */
export function drawOrganisations(
  acts: readonly string[],
  kinds: readonly OrganisationKind[],
  dice: Dice,
): readonly Organisation[] {
  const profile = { acts, categories: categoryIds, holderRoles }
  return ids.slice(0, 2 + dice.below(3)).map((id, index) => ({
    format: 'klantbeeld/organisation@1',
    id,
    name: `Organisation ${index + 1}`,
    kind: kinds[index] ?? dice.one(someKinds),
    profile,
  }))
}
