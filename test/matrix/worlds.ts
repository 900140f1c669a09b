import type { LawDomain } from 'klantbeeld/law'
import type { Matrix, MatrixEntry, MatrixPurpose } from 'klantbeeld/rules'
import { type Choice, choicesOf, turnOf } from './choice.ts'
import { type EntryWorld, entryWorld } from './world.ts'

/** An entry, the case chosen of it, and the world in which it is so. */
export interface Made {
  readonly one: MatrixPurpose
  readonly entry: MatrixEntry
  readonly choice: Choice
  readonly world: EntryWorld
}

/**
 * Worlds for every entry of a matrix that says something of its own, and as many more as it takes that with every ground row each purpose, act and
 * category, person, holder role and release comes up, and each way to give a consent with some row. The product of these would take minutes.
 */
export function worldsOf(table: Matrix, law: readonly LawDomain[]): readonly Made[] {
  const seen = new Set<string>()
  const made: Made[] = []
  for (const one of table.purposes) {
    for (const [index, entry] of one.open.entries()) {
      for (const choice of choicesFor(one, entry, table, index, seen))
        made.push({ one, entry, choice, world: entryWorld(one, entry, choice, index + made.length, law) })
    }
  }
  return made
}

/** Categories and persons go side by side: each comes up, and not each with each. */
function choicesFor(one: MatrixPurpose, entry: MatrixEntry, table: Matrix, turn: number, seen: Set<string>): readonly Choice[] {
  const { categories, persons, ground, kind, act } = entry
  const self = JSON.stringify(entry)
  const isNew = (trace: string) => !seen.has(trace)
  const row = `${ground} ${kind}`
  const chosen: Choice[] = []
  for (let index = 0; index < Math.max(categories.length, persons.length); index += 1) {
    const category = turnOf(categories, turn + index)
    const role = turnOf(persons, turn + index)
    if (category === undefined || role === undefined) continue
    const cell = [self, `${row} ${one.purpose}`, `${row} ${act} ${category}`, `${row} ${role}`]
    if (index > 0 && !cell.some(isNew)) continue
    for (const choice of choicesOf(entry, category, role, table, turn + index)) {
      const traces = [...cell, ...tracesOf(choice).map((trace) => (trace.startsWith('way') ? trace : `${row} ${trace}`))]
      if (!traces.some(isNew)) continue
      for (const trace of traces) seen.add(trace)
      chosen.push(choice)
    }
  }
  return chosen
}

/** What else is worth a world of its own: holder roles and releases with every ground row, ways to consent once. */
function tracesOf({ holderRole, releases, way }: Choice): readonly string[] {
  const ways = way.givers.map(({ need, by }) => `way ${need.rule} ${way.age} ${way.represented} ${by}`)
  return [holderRole, ...releases.map(({ row }) => row), ...ways]
}
