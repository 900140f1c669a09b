import type { ReleaseRow, SecrecyRow } from '../../../law/index.ts'
import { capacities } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import { circumstances } from './circumstances.ts'
import { holdersOf, need, requestKindsOf } from './grounds.ts'
import { rowOf, type Sketch, someKinds } from './sketch.ts'

/**
 * Duties of secrecy of an act: some lie on all its holders, some on one role, some that nobody verified (which bind all the
 * same).
 */
export function secrecyRows(sketch: Sketch, dice: Dice): readonly SecrecyRow[] {
  return sketch.regimes.map((regime) => ({
    ...rowOf(sketch, `secrecy-${regime}`, 4, dice),
    regime,
    acts: dice.odds(1, 6) ? sketch.acts : [sketch.act],
    holderRoles: dice.odds(1, 2) ? sketch.roles.slice(0, 1) : sketch.roles,
  }))
}

/** What lifts those duties: by consent and without, the first row wide, the others narrow. */
export function releaseRows(sketch: Sketch, dice: Dice): readonly ReleaseRow[] {
  return sketch.regimes.flatMap((regime) =>
    Array.from({ length: 1 + dice.below(3) }, (_, index): ReleaseRow => {
      const byConsent = dice.odds(2, 5)
      const narrow = index === 0 ? 10 : 3
      return {
        ...rowOf(sketch, `release-${regime}-${index + 1}`, 1 + 4 * index, dice),
        regime,
        basis: byConsent ? 'consent' : dice.one(['duty', 'permission', 'not-others'] as const),
        kinds: dice.one(requestKindsOf.slice(0, 2 + index)),
        purposes: dice.odds(1, narrow) ? sketch.purposes : 'any',
        categories: dice.odds(1, narrow) ? dice.some(sketch.records, 3, 8) : 'any',
        holders: index === 0 ? { roles: 'any', organisation: 'any' } : holdersOf(sketch, dice),
        capacities: dice.odds(1, narrow) ? dice.some(capacities, 2, 5) : 'any',
        recipients: dice.odds(1, narrow) ? dice.some(someKinds, 2, 4) : 'any',
        consents: byConsent ? [need(sketch, dice)] : [],
        ...circumstances(sketch, 1, 5, dice),
      }
    }),
  )
}
