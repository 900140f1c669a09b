import { nl } from '../../src/law/nl/index.ts'
import { type DestructionProgress, destructionList } from '../../src/rights/index.ts'
import { households, listDay } from './households.ts'

/** What one list came to. */
export interface Listed extends DestructionProgress {
  /** The most bytes the heap held, where it was looked at. */
  readonly peak: number
  readonly milliseconds: number
  /** Of these, what it takes to make the households. */
  readonly making: number
}

// Started by `destruction.ts` under a small heap: draws up one list over many households, and prints what came of it.
const count = Number(process.argv[2])
let last: DestructionProgress = { dossiers: 0, facts: 0, due: 0, kept: 0, toJudge: 0, destroyed: 0 }
let peak = 0
const progress = (soFar: DestructionProgress) => {
  last = soFar
  if (soFar.dossiers % 500 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed)
}
const begun = performance.now()
for (const line of destructionList(households(count), nl, { on: listDay, progress })) if (line.dossier === '') process.exit(1)
const listed = performance.now() - begun

const again = performance.now()
for (const dossier of households(count)) if (dossier.id === '') process.exit(1)
const came: Listed = { ...last, peak, milliseconds: listed, making: performance.now() - again }
console.log(JSON.stringify(came))
