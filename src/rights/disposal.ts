import { within } from '../core/day.ts'
import type { CurrentFact } from '../people/index.ts'
import type { Day, Dossier, Hold } from '../schema/index.ts'
import { type Keeping, termOf } from '../term/index.ts'
import { factKey } from './fact-key.ts'
import { fileOf, personsIn, refOf } from './held.ts'
import { byId, isRestricted, type Keeper, keptLonger } from './kept-longer.ts'
import type { Looking } from './looking.ts'
import { ownersOf } from './standing.ts'

/**
 * Why somebody must judge before anything is destroyed: what {@link Keeping} cannot tell, a holder who contradicts itself, a restriction of processing
 * (GDPR 18), or a judgement to keep longer by somebody without a mandate.
 */
export type ToJudge = Extract<Keeping, { state: 'unknown' }>['why'] | 'undecidable' | 'restricted' | 'keeping-without-mandate'

/** What is to become of one fact. */
export type Disposal =
  | { readonly outcome: 'due'; readonly since: Day; readonly rows: readonly string[]; readonly openNorms: readonly string[] }
  | { readonly outcome: 'kept'; readonly keepers: readonly Keeper[] }
  | { readonly outcome: 'to-judge'; readonly why: ToJudge; readonly rows: readonly string[] }

/** What is to become of a fact on a day; undefined while its term runs. A hold keeps what is due and what somebody must judge. */
export function disposalOf(current: CurrentFact, dossier: Dossier, looking: Looking): Disposal | undefined {
  const disposal = byTerm(current, dossier, looking)
  const holds = holdsOf(current, dossier, looking.on)
  return disposal === undefined || holds.length === 0 ? disposal : { outcome: 'kept', keepers: byId(holds.map(keeperOf)) }
}

/** The holds that keep a fact on a day, whichever version they name. */
export function holdsOf(current: CurrentFact, { holds }: Pick<Dossier, 'holds'>, on: Day): readonly Hold[] {
  const key = factKey(refOf(current))
  return holds.filter(({ facts, from, until }) => within(on, from, until) && facts.some((fact) => factKey(fact) === key))
}

function byTerm(current: CurrentFact, dossier: Dossier, looking: Looking): Disposal | undefined {
  const owners = ownersOf(current, dossier.people)
  const { keeping, rows, openNorms } = termOf(current, owners, looking.speaking(current.fact))
  if (keeping.state === 'forever') return undefined
  if (current.undecidable) return { outcome: 'to-judge', why: 'undecidable', rows }
  if (keeping.state === 'running') return undefined
  if (keeping.state === 'unknown') return { outcome: 'to-judge', why: keeping.why, rows: keeping.rows }
  const { due, doubt } = keeping
  if (looking.on < due) return undefined
  if (doubt !== undefined && (doubt.until === undefined || looking.on < doubt.until))
    return { outcome: 'to-judge', why: 'unverified-row', rows: doubt.rows }
  if (isRestricted(current.fact, personsIn(current), dossier, looking.on)) return { outcome: 'to-judge', why: 'restricted', rows }
  const longer = openNorms.length === 0 ? undefined : keptLonger(current.fact, fileOf(current), dossier, looking)
  if (longer === 'without-mandate') return { outcome: 'to-judge', why: 'keeping-without-mandate', rows }
  if (longer !== undefined) return { outcome: 'kept', keepers: longer }
  return { outcome: 'due', since: due, rows, openNorms: openNorms.map(({ row }) => row) }
}

function keeperOf({ id, by, until }: Hold): Keeper {
  return { kind: 'hold', id, by, until }
}
