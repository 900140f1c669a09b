import { spawnSync } from 'node:child_process'
import { bundle, root } from './compile.ts'
import type { Linked, Scored, Searched } from './linkage-child.ts'
import { slope } from './measure.ts'
import type { Figure, Found } from './report.ts'

const known = 1_000_000
const sizes = [1_000, 10_000, 100_000]

/** B6: candidates among a million known persons, for deliveries of three sizes, and the quality on public sets. */
export async function benchLinkage(): Promise<Found> {
  const outfile = `${root}node_modules/.cache/klantbeeld-bench/linkage-child.mjs`
  await bundle({ entryPoints: [`${root}test/bench/linkage-child.ts`], outfile })
  const child = spawnSync(process.execPath, [outfile, String(known), ...sizes.map(String)], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const title = `B6  linkage: ${known} known persons, deliveries of ${sizes.join(', ')} without citizen service number`
  if (child.status !== 0) return { title, figures: [], timings: [], remarks: ['did not complete; its last words stand above'] }
  const linked: Linked = JSON.parse(child.stdout)
  return {
    title,
    figures: [...costs(linked), ...linked.scored.flatMap(qualities)],
    timings: [],
    remarks: [
      `Index of ${linked.known} invented persons, with making them: ${seconds(linked.indexing)}. Times are of the processor.`,
      ...linked.searched.map(sentence),
      ...(linked.scored.length === 0 ? ['FEBRL 1 and 2, fake_1000: skipped: no data folder.'] : []),
      ...linked.scored.map(({ name, shipped }) => `${name} with the weights shipped: ${percentages(shipped)}.`),
    ],
  }
}

function costs({ searched, memory }: Linked): readonly Figure[] {
  const growth = slope(searched.map(({ delivered, milliseconds }) => ({ size: delivered, time: milliseconds })))
  const most = Math.max(...searched.map(({ mostCompared }) => mostCompared))
  return [
    figure(
      'slope of time over delivered, log-log',
      growth,
      { atMost: 1.15 },
      'blocks grow with what is known, not with what is delivered',
    ),
    figure(
      'known persons one delivered record is compared with, at most',
      most,
      { atMost: 200 },
      'the cap in src/identity/finding.ts',
    ),
    figure(
      'memory of the whole process, GiB',
      memory / 2 ** 30,
      { atMost: 2 },
      'ids, dictionaries and keys of all known persons',
    ),
  ]
}

function qualities({ name, learnt }: Scored): readonly Figure[] {
  const isPrinted = name === 'fake_1000'
  const why = 'see docs/decisions/0014-linkage.md'
  return [
    figure(
      `precision on ${name}, weights learnt without its truth`,
      learnt.precision,
      isPrinted ? undefined : { atLeast: 0.999 },
      why,
    ),
    figure(`recall on ${name}, weights learnt without its truth`, learnt.recall, isPrinted ? undefined : { atLeast: 0.98 }, why),
  ]
}

function figure(work: string, value: number, wanted: Figure['wanted'], cause: string): Figure {
  return {
    goal: 'B6',
    work,
    ours: value.toFixed(4),
    peer: '',
    value,
    ...(wanted === undefined ? {} : { wanted }),
    cause: () => cause,
    noise: '',
  }
}

function sentence(it: Searched): string {
  const rate = Math.round(it.delivered / (it.milliseconds / 1000))
  return [
    `${it.delivered} delivered: ${seconds(it.milliseconds)} (${rate} a second), ${(it.compared / it.delivered).toFixed(1)} compared each, at most ${it.mostCompared};`,
    `pairs lost to the cap: at most ${it.lost}, of ${it.capped} records; right ${it.right} of ${it.proposed} proposed and of ${it.truth} that are known.`,
  ].join(' ')
}

function percentages({ precision, recall }: { readonly precision: number; readonly recall: number }): string {
  return `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
