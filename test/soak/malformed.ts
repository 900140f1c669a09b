import * as fc from 'fast-check'
import { rejectionPage, rejectionReport } from 'klantbeeld/envelope'
import { languages, RejectionReport } from 'klantbeeld/schema'
import { canary } from 'klantbeeld/testing'
import { strictJson } from '../../src/envelope/strict-json.ts'
import { at } from '../envelope-world.ts'
import { answerTo, type Malformed, malformed, numberOf } from '../malformed.ts'

const portion = 5_000

/** T5: so many malformed messages, each of which must give typed rejections without a value. Prints how they were answered and which took longest. */
export async function soakMalformed(runs: number, seed: number): Promise<void> {
  const started = performance.now()
  const codes = new Map<string, number>()
  let slowest = { milliseconds: 0, said: '' }
  for (let done = 0; done < runs; done += portion) {
    const drawn = { numRuns: Math.min(portion, runs - done), seed: (seed + done) % 2 ** 31 }
    for (const one of fc.sample(malformed(), drawn)) {
      const message = one.into === 'open' ? await one.token() : one.message
      const before = performance.now()
      const { fragment, rejections } = await answerTo(
        one.into === 'open' ? { ...one, token: async () => message.toString() } : one,
      )
      const milliseconds = performance.now() - before
      if (milliseconds > slowest.milliseconds) slowest = { milliseconds, said: `${one.kind}, ${sizeOf(one, message)}` }
      const report = RejectionReport.parse(rejectionReport({ rejections }, { message: 'soak', at }))
      const said = JSON.stringify([report, ...languages.map((language) => rejectionPage(report, language))])
      if (fragment === undefined && rejections.length === 0)
        throw new Error(`${one.kind}: nothing was taken and nothing rejected`)
      if (canary.isPlanted(said, new Set([numberOf]))) throw new Error(`${one.kind}: a report says what was sent`)
      for (const { code } of rejections) codes.set(code, (codes.get(code) ?? 0) + 1)
    }
    if (process.stderr.isTTY) process.stderr.write(`\rT5: ${done + drawn.numRuns} of ${runs}`)
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K')
  console.log(`kept  T5 malformed messages: ${runs} cases, ${((performance.now() - started) / 1000).toFixed(0)} s`)
  console.log(`  slowest: ${slowest.said}, ${slowest.milliseconds.toFixed(1)} ms`)
  console.log(
    `  ${[...codes]
      .sort((a, b) => b[1] - a[1])
      .map(([code, count]) => `${code} ${count}`)
      .join(', ')}`,
  )
}

/** How large a message is, and in how many steps its JSON was read. */
function sizeOf({ into }: Malformed, message: string | Uint8Array): string {
  const size = `${message.length} ${typeof message === 'string' ? 'characters' : 'bytes'}`
  const json = into === 'open' ? Buffer.from(message.toString().split('.')[1] ?? '', 'base64url') : Buffer.from(message)
  return into === 'xml' ? size : `${size}, ${strictJson(json.toString()).steps} steps`
}
