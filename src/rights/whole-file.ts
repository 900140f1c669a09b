import { latest } from '../core/day.ts'
import type { CurrentFact } from '../people/index.ts'
import type { FileState, Fragment } from '../schema/index.ts'
import { factKey } from './fact-key.ts'
import { fileOf, refOf } from './held.ts'

/**
 * Facts with the state of the whole file they are in, for keeping counts from the last change in it, whichever delivery that came with. One file is what a
 * holder has under one act, in one role, of one person: it changed last when any of its deliveries did, and has ended once every fact in it says so.
 */
export function inWholeFile(standing: readonly CurrentFact[], fragments: readonly Fragment[]): readonly CurrentFact[] {
  const byKey = new Map(standing.map((one) => [factKey(refOf(one)), one]))
  const states = new Map<string, FileState>()
  const add = (file: FileState, current: CurrentFact) => {
    for (const key of filesOf(current)) states.set(key, both(file, states.get(key)))
  }
  for (const current of standing) add(current.file, current)
  for (const { organisation: holder, file, facts, withdrawn } of fragments) {
    for (const { id } of [...facts, ...withdrawn]) {
      const current = byKey.get(factKey({ holder, id }))
      // What this delivery says of the end may have been said anew since; that something changed stays true.
      if (current !== undefined) add({ ...file, ended: current.file.ended }, current)
    }
  }
  return standing.map((current) => ({
    ...current,
    file: filesOf(current).reduce((file, key) => both(file, states.get(key)), current.file),
  }))
}

function filesOf(current: CurrentFact): readonly string[] {
  const { holderKey, fact } = current
  return fileOf(current).flatMap((person) =>
    person === undefined ? [] : [[holderKey, fact.obtained.act, fact.holderRole, person].join('\u0000')],
  )
}

function both(one: FileState, other: FileState = one): FileState {
  return { changedOn: later(one.changedOn, other.changedOn), ended: later(one.ended, other.ended) }
}

/** What keeps longer: what nobody knows, then what still runs, then the later day. */
function later(one: string, other: string): string {
  return lateness(one) > lateness(other) ? one : other
}

function lateness(known: string): string {
  if (known === 'running') return 'x'
  // The text itself tells apart what ends on one day, so that no answer depends on the order.
  const last = latest(known)
  return last === undefined ? 'y' : `${last} ${known}`
}
