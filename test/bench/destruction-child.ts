import { nl } from '../../src/law/nl/index.ts'
import { type DestructionProgress, destructionList } from '../../src/rights/index.ts'
import { households, listDay } from './households.ts'

// Started by `destruction.ts` under a small heap: draws up one list over many households, and prints what came of it.
const count = Number(process.argv[2])
let last: DestructionProgress | undefined
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
console.log(JSON.stringify({ ...last, peak, milliseconds: listed, making: performance.now() - again }))
