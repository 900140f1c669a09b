import { spawnSync } from 'node:child_process'
import { bundle, root } from './compile.ts'
import type { Listed } from './destruction-child.ts'
import type { Found } from './report.ts'

const households = 100_000
const megabytes = 96

/** B7: a destruction list over many households, streamed, in a process with a small heap. */
export async function benchDestruction(): Promise<Found> {
  const outfile = `${root}node_modules/.cache/klantbeeld-bench/destruction-child.mjs`
  await bundle({ entryPoints: [`${root}test/bench/destruction-child.ts`], outfile })
  const child = spawnSync(process.execPath, [`--max-old-space-size=${megabytes}`, outfile, String(households)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const listed: Listed | undefined = child.status === 0 ? JSON.parse(child.stdout) : undefined
  const seconds = ((listed?.milliseconds ?? Number.NaN) - (listed?.making ?? 0)) / 1000
  const rate = Math.round(households / seconds)
  return {
    title: `B7  destruction list: ${households} households, streamed, with --max-old-space-size=${megabytes}`,
    figures: [
      {
        goal: 'B7',
        work: 'households of which the list was drawn up',
        ours: listed === undefined ? 'did not complete' : `${rate} a second`,
        peer: '',
        value: listed?.dossiers ?? 0,
        wanted: { atLeast: households },
        cause: () => 'the process ended before the list did; its last words stand above',
        noise: 'one run; the time it took to make the households is left out',
      },
    ],
    timings: [],
    remarks:
      listed === undefined
        ? []
        : [
            `${listed.facts} facts: ${listed.due} due, ${listed.kept} kept by a hold, ${listed.toJudge} for somebody to judge.`,
            `${rate} households a second, ${Math.round((listed.facts * rate) / households)} facts a second, under all Dutch acts in force.`,
            `The heap held at most ${Math.round(listed.peak / 2 ** 20)} MB where it was looked at.`,
          ],
  }
}
