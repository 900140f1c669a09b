import type { LawDomain } from '../law/index.ts'
import type { CurrentFact } from '../people/index.ts'
import {
  type DestructionGround,
  type Dossier,
  type FactRef,
  type Organisation,
  organisationKey,
  type RightsRequest,
  type Staff,
} from '../schema/index.ts'
import { termOf } from '../term/index.ts'
import { disposalOf, holdsOf } from './disposal.ts'
import { factKey } from './fact-key.ts'
import { grantedBy } from './granted.ts'
import { isInFileOfAnother, personsIn, refOf } from './held.ts'
import { isRestricted } from './kept-longer.ts'
import { type Looking, lookingOn } from './looking.ts'
import { ownersOf, standingIn } from './standing.ts'
import type { DestructionAct, Going } from './statement.ts'

/** A fact to destroy: because its term is over, or because a request was granted. A line of a list will do. */
export interface ToDestroy {
  readonly fact: FactRef
  /** The id of the request; absent: because its term is over. */
  readonly request?: string
}

/** Why a fact stayed, or was gone already. */
export type NotDestroyed =
  | 'another-holder'
  | 'destroyed-already'
  | 'not-here'
  | 'held'
  | 'restricted'
  | 'not-granted'
  | 'in-another-file'
  | 'not-due'
  | 'kept'
  | 'to-judge'

/** How to destroy, and what it is decided by: the law, requests that were granted, and whose mandates count. */
export interface DestroyOptions extends DestructionAct {
  readonly law: readonly LawDomain[]
  readonly requests?: readonly RightsRequest[]
  /** Registered organisations; a right that only some roles of holders owe is not there without. */
  readonly organisations?: readonly Organisation[]
  readonly staff?: Staff
}

/** What every fact is held against before it goes. */
export interface Guard {
  readonly dossier: Dossier
  readonly options: DestroyOptions
  readonly looking: Looking
  readonly here: ReadonlyMap<string, CurrentFact>
  readonly destroyed: ReadonlySet<string>
}

/** A guard over one dossier. */
export function guardOf(dossier: Dossier, options: DestroyOptions): Guard {
  return {
    dossier,
    options,
    looking: lookingOn(options.on, options.law, options),
    here: new Map(standingIn(dossier).map((current) => [factKey(refOf(current)), current])),
    destroyed: new Set(dossier.destroyed.map(({ fact }) => factKey(fact))),
  }
}

/** Why a fact goes, or why it stays. */
export function answerTo({ fact, request }: ToDestroy, guard: Guard): Going | NotDestroyed {
  const { dossier, options, here, destroyed } = guard
  if (organisationKey(fact.holder) !== organisationKey(options.holder)) return 'another-holder'
  const key = factKey(fact)
  if (destroyed.has(key)) return 'destroyed-already'
  const current = here.get(key)
  if (current === undefined) return 'not-here'
  if (holdsOf(current, dossier, options.on).length > 0) return 'held'
  const ground = request === undefined ? overBy(current, guard) : grantedTo(current, request, guard)
  return typeof ground === 'string' ? ground : { current, ground }
}

function overBy(current: CurrentFact, { dossier, looking }: Guard): DestructionGround | NotDestroyed {
  const disposal = disposalOf(current, dossier, looking)
  if (disposal === undefined) return 'not-due'
  return disposal.outcome === 'due' ? { kind: 'term', rows: disposal.rows } : disposal.outcome
}

/**
 * A request undoes neither a restriction that somebody else asked for, nor the file of another (whose interest has to be weighed first), nor an act that
 * keeps for ever, nor what its holder contradicts: whose file that is may be among it.
 */
function grantedTo(current: CurrentFact, id: string, { dossier, options, looking }: Guard): DestructionGround | NotDestroyed {
  const { people } = dossier
  const { law, organisations = [], on } = options
  const [request, second] = (options.requests ?? []).filter((one) => one.id === id)
  if (request === undefined || second !== undefined) return 'not-granted'
  const others = personsIn(current).filter((person) => person !== request.person)
  if (isRestricted(current.fact, others, dossier, on)) return 'restricted'
  const ground = grantedBy(current, request, { law, people, organisations, on })
  if (ground === undefined) return 'not-granted'
  if (isInFileOfAnother(request.person, current)) return 'in-another-file'
  const { keeping } = termOf(current, ownersOf(current, people), looking.speaking(current.fact))
  return current.undecidable || keeping.state === 'forever' ? 'to-judge' : ground
}
