import type { LawDomain } from '../law/index.ts'
import { type Day, type Dossier, type OrganisationId, organisationKey, type Staff } from '../schema/index.ts'
import { type DestructionEntry, linesOf } from './destruction-lines.ts'
import { lookingOn } from './looking.ts'
import { after, type DestructionProgress, none } from './progress.ts'

/** The day a list is about, and what it leaves out or looks at besides. */
export interface DestructionListOptions {
  readonly on: Day
  /** Only what this organisation holds; absent: what anybody does. */
  readonly holder?: OrganisationId
  /** Whose mandates count for judgements to keep longer; absent: nobody's do. */
  readonly staff?: Staff
  /** Called after each dossier. */
  readonly progress?: (soFar: DestructionProgress) => void
}

/**
 * What is due for destruction on a day, what is kept and by whom, and what somebody must judge first: line by line, one dossier in memory at a time. Within
 * a dossier lines stand in the order of holder and id.
 *
 * @example
 * for (const line of destructionList(dossiers, nl, { on, holder })) print(line)
 */
export function destructionList(
  dossiers: Iterable<Dossier>,
  law: readonly LawDomain[],
  options: DestructionListOptions,
): Generator<DestructionEntry>
/** The same over dossiers that arrive one by one, as from a store. */
export function destructionList(
  dossiers: AsyncIterable<Dossier>,
  law: readonly LawDomain[],
  options: DestructionListOptions,
): AsyncGenerator<DestructionEntry>
/** By whichever way they arrive. */
export function destructionList(
  dossiers: Iterable<Dossier> | AsyncIterable<Dossier>,
  law: readonly LawDomain[],
  options: DestructionListOptions,
): Generator<DestructionEntry> | AsyncGenerator<DestructionEntry> {
  const look = lookingAt(law, options)
  return Symbol.asyncIterator in dossiers ? arriving(dossiers, look) : atHand(dossiers, look)
}

function* atHand(dossiers: Iterable<Dossier>, look: Look): Generator<DestructionEntry> {
  for (const dossier of dossiers) yield* look(dossier)
}

async function* arriving(dossiers: AsyncIterable<Dossier>, look: Look): AsyncGenerator<DestructionEntry> {
  for await (const dossier of dossiers) yield* look(dossier)
}

type Look = (dossier: Dossier) => Generator<DestructionEntry>

/** Looks at one dossier after another, and says how far it has come once the lines of one were taken. */
function lookingAt(law: readonly LawDomain[], options: DestructionListOptions): Look {
  const looking = lookingOn(options.on, law, options)
  const holder = options.holder === undefined ? undefined : organisationKey(options.holder)
  let soFar = none
  return function* (dossier) {
    const { entries, facts } = linesOf(dossier, holder, looking)
    yield* entries
    soFar = after(soFar, entries, facts)
    options.progress?.(soFar)
  }
}
