import type { RightRow } from '../../law/index.ts'
import type { Origin } from '../../schema/index.ts'
import type { HeldFact } from './held.ts'
import { linkedIn } from './standing.ts'
import { againstFacts, covers, isAllowed, type Refusal, refusalBy, type Weighed } from './weighed.ts'

/** What is told of where a fact comes from (GDPR 15(1)(g)): from whom, that this waits for a judgement, or that it was refused. */
export type SourceTold =
  | { readonly told: 'origin'; readonly from: Origin; readonly persons: readonly string[] }
  | { readonly told: 'awaits' }
  | { readonly told: 'refused'; readonly refusal: Refusal }

interface Asked {
  readonly asker: string
  readonly person: string
  readonly towards: 'person' | 'representative'
  readonly rows: readonly RightRow[]
  readonly weighed: readonly Weighed[]
}

/**
 * From whom a fact comes. Another person who told it, and somebody in the network, a carer or an anonymous reporter of whom nothing else is known, is
 * named only after a judgement on that person's privacy that is about the source itself.
 */
export function sourceTold(held: HeldFact, { asker, person, towards, rows, weighed }: Asked): SourceTold {
  const refusal = refusalBy(weighed, againstFacts(rows), towards, person, ({ sources }) => covers(sources, held))
  if (refusal !== undefined) return { told: 'refused', refusal }
  const { from } = held.fact.obtained
  const told = held.fact.persons.filter(({ part }) => part === 'source').map((one) => linkedIn(held, one.person))
  const others = told.filter((one) => one !== person && one !== asker)
  const isGuarded = others.length > 0 || (told.length === 0 && guarded.includes(from))
  const known = others.flatMap((one) => one ?? [])
  if (isGuarded && !isAllowed(weighed, 'privacy-of-another', known, ({ sources }) => covers(sources, held)))
    return { told: 'awaits' }
  return { told: 'origin', from, persons: told.flatMap((one) => one ?? []) }
}

const guarded: readonly Origin[] = ['carer', 'network', 'anonymous']
