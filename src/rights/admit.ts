import type { Dossier, FactRef, Fragment } from '../schema/index.ts'
import { factKey } from './fact-key.ts'
import { withoutGone } from './remaining.ts'

/** A fact that was destroyed and arrived again: it is refused, and the statement says why. */
export interface RefusedArrival {
  readonly code: 'destroyed-before'
  /** The fragment it came in. */
  readonly fragment: string
  readonly fact: FactRef
  readonly statement: string
}

/** A delivery as it may be stored. */
export interface Admitted {
  /** Without what was destroyed before; absent where nothing else was in it. */
  readonly fragment?: Fragment
  /** To tell the supplier, one for each version. */
  readonly rejections: readonly RefusedArrival[]
}

/** What of a delivery may be added to a dossier: everything but facts that were destroyed, in whatever version they come. */
export function admit({ destroyed }: Pick<Dossier, 'destroyed'>, fragment: Fragment): Admitted {
  const statements = new Map(destroyed.map(({ fact, statement }) => [factKey(fact), statement]))
  const rejections = fragment.facts.flatMap(({ id, version }): RefusedArrival[] => {
    const fact = { holder: fragment.organisation, id, version }
    const statement = statements.get(factKey(fact))
    return statement === undefined ? [] : [{ code: 'destroyed-before', fragment: fragment.id, fact, statement }]
  })
  const remaining = withoutGone(fragment, new Set(statements.keys()))
  return remaining === undefined ? { rejections } : { fragment: remaining, rejections }
}
