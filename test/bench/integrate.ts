import type { Setting } from '../../src/disclosure/index.ts'
import { exportAudit, integrate } from '../../src/index.ts'
import { Fragment } from '../../src/schema/index.ts'
import { interleaved, median, quantile, ratios, slope, type Timing, timingOf } from './measure.ts'
import { stepsWithin } from './profile.ts'
import { asTime, type Figure, type Found, spread } from './report.ts'
import { fragmentsOf } from './world/facts.ts'
import { household } from './world/people.ts'
import { request, setting } from './world/setting.ts'

/** B2: one request over a household of six, against parsing and checking the same bytes. */
export function benchIntegrate(): Found {
  const fragments = fragmentsOf(400)
  const texts = fragments.map((fragment) => JSON.stringify(fragment))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const { view, audit } = integrate(fragments, request, setting)
  const { cleared, withheld } = audit.receipt
  const timings = interleaved(
    [
      { name: 'ours: integrate', run: () => integrate(fragments, request, setting) },
      { name: 'JSON.parse and zod', run: () => texts.map((text) => Fragment.parse(JSON.parse(text))) },
      { name: 'JSON.parse alone', run: () => texts.map((text) => JSON.parse(text)) },
      { name: 'ours, with the view as JSON and the audit exported', run: () => serialised(fragments, setting) },
    ],
    { rounds: 400, batch: 0 },
  )
  const [mine, theirs, whole] = [
    timingOf(timings, 'ours: integrate'),
    timingOf(timings, 'JSON.parse and zod'),
    timings[3] ?? timings[0],
  ]
  const perRound = ratios(mine, theirs)
  const shared = { goal: 'B2', peer: asTime(median(theirs.times)), cause: () => stepsOf(fragments), noise: spread(perRound) }
  const p99 = quantile(mine.times, 0.99) / quantile(theirs.times, 0.99)
  return {
    title: `B2  integrate: ${household.length} persons, ${fragments.length} organisations, 400 facts, ${kilo(bytes)} as JSON`,
    figures: [
      {
        ...shared,
        work: 'integrate: times parse and zod (p50)',
        ours: asTime(median(mine.times)),
        value: median(perRound),
        wanted: { atMost: 1 },
      },
      {
        ...shared,
        work: 'integrate: times parse and zod (p99)',
        ours: asTime(quantile(mine.times, 0.99)),
        value: p99,
        wanted: { atMost: 1 },
        peer: asTime(quantile(theirs.times, 0.99)),
        noise: 'a hundredth of 400 calls is four calls, which the machine decides as much as we do',
      },
      ...(whole === undefined
        ? []
        : [
            {
              ...shared,
              work: 'the same, with the view as JSON and the audit',
              ours: asTime(median(whole.times)),
              value: median(ratios(whole, theirs)),
              noise: spread(ratios(whole, theirs)),
            },
          ]),
    ],
    timings,
    remarks: [
      `${cleared} cleared, ${withheld} withheld; the view is ${kilo(JSON.stringify(view).length)}.`,
      'Ours takes what is parsed, with digests of the bytes; it links, decides, merges, arranges the view, makes the receipt.',
      'The law is compiled and its conditions for this purpose are known, as in any request but the first.',
    ],
  }
}

/** B3: how the time of one request grows with the facts of one dossier. */
export function benchGrowth(): Found {
  const sizes = [100, 316, 1000, 3162, 10_000, 31_623, 100_000]
  timingOfSize(1000) // compiles what is measured
  const sweeps = [sizes.map(timingOfSize), sizes.map(timingOfSize)]
  const timings = sizes.map((size, index) => ({
    name: `${size} facts`,
    times: sweeps.flatMap((sweep) => sweep[index]?.times ?? []),
  }))
  const points = timings.map(({ times }, index) => ({ size: sizes[index] ?? 0, time: median(times) }))
  const perFact = points.map(({ size, time }) => `${(time / size).toFixed(1)} µs`).join(', ')
  const figure: Figure = {
    goal: 'B3',
    work: 'integrate: log-log slope of 10² to 10⁵ facts',
    ours: asTime(points.at(-1)?.time ?? 0),
    peer: '',
    value: slope(points),
    wanted: { atMost: 1.15 },
    cause: () => `at 10⁵ facts ${stepsOf(fragmentsOf(100_000))}`,
    noise: 'two sweeps over all sizes, one dossier in memory at a time; the largest are called four times in all',
  }
  return {
    title: 'B3  growth of integrate with the facts of one dossier',
    figures: [
      figure,
      { ...figure, work: 'the same of 10³ to 10⁵, where fixed costs weigh less', value: slope(points.slice(2)), noise: '' },
    ],
    timings,
    remarks: [`Per fact: ${perFact}.`],
  }
}

function timingOfSize(size: number): Timing {
  const fragments = fragmentsOf(size)
  const contender = { name: `${size} facts`, run: () => integrate(fragments, request, setting) }
  const [timing] = interleaved([contender], { rounds: size > 20_000 ? 2 : 10, batch: 20, least: 1 })
  return timing ?? { name: contender.name, times: [] }
}

function serialised(fragments: readonly Fragment[], all: Setting): number {
  const { view, audit } = integrate(fragments, request, all)
  return JSON.stringify(view).length + exportAudit(audit).length
}

function stepsOf(fragments: readonly Fragment[]): string {
  return stepsWithin('integrate', () => integrate(fragments, request, setting), 1500)
}

function kilo(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}
