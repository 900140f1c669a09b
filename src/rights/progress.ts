import type { DestructionEntry } from './destruction-lines.ts'

/** How far a list has come: dossiers looked at, facts looked at, and lines by outcome. */
export interface DestructionProgress {
  readonly dossiers: number
  readonly facts: number
  readonly due: number
  readonly kept: number
  readonly toJudge: number
  readonly destroyed: number
}

/** Nothing was looked at yet. */
export const none: DestructionProgress = { dossiers: 0, facts: 0, due: 0, kept: 0, toJudge: 0, destroyed: 0 }

/** How far it has come after the lines of one more dossier. */
export function after(soFar: DestructionProgress, entries: readonly DestructionEntry[], facts: number): DestructionProgress {
  const counted = (outcome: DestructionEntry['outcome']) => entries.filter((entry) => entry.outcome === outcome).length
  return {
    dossiers: soFar.dossiers + 1,
    facts: soFar.facts + facts,
    due: soFar.due + counted('due'),
    kept: soFar.kept + counted('kept'),
    toJudge: soFar.toJudge + counted('to-judge'),
    destroyed: soFar.destroyed + counted('destroyed'),
  }
}
