import { cpus, loadavg } from 'node:os'
import { quantile, type Timing, variation } from './measure.ts'

/** One figure against its goal. */
export interface Figure {
  readonly goal: string
  readonly work: string
  readonly ours: string
  readonly peer: string
  /** The figure the goal is about. */
  readonly value: number
  /** The goal; absent where the figure is only printed. */
  readonly wanted?: { readonly atLeast: number } | { readonly atMost: number }
  /** Where the time or the bytes go; asked, which takes time, only where the goal is not met. */
  readonly cause: () => string
  /** What was not measured cleanly. */
  readonly noise: string
}

/** What one benchmark found: figures against goals, every timing, and remarks on what exactly was compared. */
export interface Found {
  readonly title: string
  readonly figures: readonly Figure[]
  readonly timings: readonly Timing[]
  readonly remarks: readonly string[]
}

/** Prints everything for a person. */
export function printTables(all: readonly Found[]): void {
  for (const { title, timings, remarks } of all) {
    console.log(`\n${title}`)
    for (const remark of remarks) console.log(`  ${remark}`)
    if (timings.length > 0) printGrid([['', 'p50', 'p99', 'noise', 'rounds'], ...timings.map(timingRow)])
  }
  const figures = all.flatMap((found) => found.figures)
  console.log('\nGoals')
  printGrid([
    ['', 'work', 'ours', 'peer', 'figure', 'goal', ''],
    ...figures.map((it) => [
      it.goal,
      it.work,
      it.ours,
      it.peer,
      it.value.toFixed(2),
      goalOf(it),
      isMet(it) ? 'met' : it.wanted ? 'NOT MET' : 'printed',
    ]),
  ])
  const missed = figures.filter((it) => it.wanted !== undefined && !isMet(it))
  if (missed.length > 0) console.log('\nWhy not met')
  for (const cause of new Set(missed.map((it) => it.cause))) {
    console.log(`  ${missed.find((it) => it.cause === cause)?.goal}: ${cause()}`)
  }
  console.log('\nNot measured cleanly')
  for (const it of figures) if (it.noise !== '') console.log(`  ${it.goal} ${it.work}: ${it.noise}`)
  console.log(`  ${machine()}`)
}

/** Prints everything as one JSON text for machines. */
export function printJson(all: readonly Found[]): void {
  const benchmarks = all.map((found) => ({
    ...found,
    figures: found.figures.map((it) => ({ ...it, cause: undefined, met: it.wanted && isMet(it) })),
    timings: found.timings.map(({ name, times }) => ({
      name,
      rounds: times.length,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      variation: variation(times),
    })),
  }))
  console.log(JSON.stringify({ machine: machine(), benchmarks }, undefined, 2))
}

/** A time in microseconds as a person reads it. */
export function asTime(microseconds: number): string {
  if (microseconds >= 1e6) return `${(microseconds / 1e6).toFixed(2)} s`
  return microseconds >= 1000 ? `${(microseconds / 1000).toFixed(2)} ms` : `${microseconds.toFixed(1)} µs`
}

/** How far ratios of single rounds lie apart, as a remark on a figure. */
export function spread(values: readonly number[]): string {
  const [low, high] = [quantile(values, 0.1), quantile(values, 0.9)]
  return `eight of ten rounds lie between ${low.toFixed(2)} and ${high.toFixed(2)}`
}

function isMet({ value, wanted }: Figure): boolean {
  if (wanted === undefined) return false
  return 'atLeast' in wanted ? value >= wanted.atLeast : value <= wanted.atMost
}

function goalOf({ wanted }: Figure): string {
  if (wanted === undefined) return ''
  return 'atLeast' in wanted ? `≥ ${wanted.atLeast}` : `≤ ${wanted.atMost}`
}

function timingRow({ name, times }: Timing): readonly string[] {
  return [
    name,
    asTime(quantile(times, 0.5)),
    asTime(quantile(times, 0.99)),
    `${(variation(times) * 100).toFixed(0)} %`,
    String(times.length),
  ]
}

function machine(): string {
  const [load = 0] = loadavg()
  const busy = load > 1.5 ? '; others were using the machine, so absolute times are too high and noisy' : ''
  const processor = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`
  return `Node ${process.version}, ${processor}, load ${load.toFixed(1)}${busy}`
}

function printGrid(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    console.log(`  ${cells.join('  ')}`.trimEnd())
  }
}
