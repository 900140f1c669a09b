import { randomInt } from 'node:crypto'
import * as fc from 'fast-check'
import { integrate, release, wanted } from 'klantbeeld'
import { link, unlink } from 'klantbeeld/identity'
import { fill, prefer, tighten } from 'klantbeeld/law'
import { accessDecided, accessReport } from 'klantbeeld/rights'
import { arbitraries, promises } from 'klantbeeld/testing'
import { unlessRefused } from '../../src/testing/promises/looking.ts'
import { soakMalformed } from './malformed.ts'

/** Cases per promise: the specification a million times, byte-identical views a hundred thousand, the rest twenty thousand. */
const runs: Readonly<Record<string, number>> = { 9: 1_000_000, 4: 100_000, '4b': 100_000, 16: 100_000 }
const otherwise = 20_000
/** A promise is kept in portions, so that progress shows. */
const portion = 5_000

const share = Number(process.argv[2] ?? 1)
/** `npm run soak -- 1 9` keeps only promise 9, and `-- 1 T5` takes only malformed messages, so that several can run side by side. */
const only = process.argv[3]?.split(',')
const seed = Number(process.env['KLANTBEELD_SEED'] ?? randomInt(2 ** 31))
console.log(`seed ${seed}, ${share === 1 ? 'whole' : `${share} of the whole`}; KLANTBEELD_SEED=${seed} repeats it`)

for (const { name, check } of promises) {
  const number = name.split(' ')[0] ?? ''
  if (only?.includes(number) === false) continue
  const wantedRuns = Math.ceil((runs[number] ?? otherwise) * share)
  const started = performance.now()
  for (let done = 0; done < wantedRuns; done += portion) {
    check(
      { integrate, release, wanted, tighten, fill, prefer, link, unlink, accessDecided, accessReport },
      { runs: Math.min(portion, wantedRuns - done), seed: (seed + done) % 2 ** 31 },
    )
    const kept = Math.min(done + portion, wantedRuns)
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${kept} of ${wantedRuns}`)
    else if (kept % 50_000 === 0) console.log(`so far ${number}: ${kept} cases kept`)
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K')
  console.log(`kept  ${name}: ${wantedRuns} cases, ${((performance.now() - started) / 1000).toFixed(0)} s`)
}

if (only === undefined || only.includes('T5')) await soakMalformed(Math.ceil(1_000_000 * share), seed)

const outcomes = new Map<string, number>()
let facts = 0
let refused = 0
for (const { fragments, request, setting } of fc.sample(arbitraries.cases(), { numRuns: 5_000, seed })) {
  const integrated = unlessRefused(() => integrate(fragments, request, setting))
  if (integrated === undefined) refused += 1
  for (const { outcome, reasons } of integrated?.audit.decisions ?? []) {
    facts += 1
    const key =
      outcome === 'cleared' ? 'cleared' : reasons.length === 1 ? `withheld by ${reasons[0]} alone` : 'withheld by several'
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1)
  }
}
console.log(`outcomes of ${facts} facts in 5000 cases, of which ${refused} were refused as a whole:`)
for (const [key, count] of [...outcomes].sort((a, b) => b[1] - a[1]))
  console.log(`  ${((100 * count) / facts).toFixed(1).padStart(5)} %  ${key}`)
