/** Work that is measured: called again and again, its answer thrown away. */
export interface Contender {
  readonly name: string
  readonly run: () => unknown
}

/** Times of one contender in microseconds per call, one per round, in the order of the rounds. */
export interface Timing {
  readonly name: string
  readonly times: readonly number[]
}

/** How long contenders are measured. */
export interface Plan {
  readonly rounds: number
  /** A round repeats a contender until about this many milliseconds have passed; 0 makes one call a round, for percentiles. */
  readonly batch: number
  /** The fewest calls to warm up with; twenty unless told. */
  readonly least?: number
}

/**
 * Times contenders side by side. Ratios need this rather than a bench library that runs one contender after another: on a
 * shared machine the clock speed and the neighbours change within seconds, so every round gives each contender a turn,
 * beginning with another one, and ratios are taken within a round. Rounds are short and many, so that most fit between two
 * interruptions. What an earlier contender left to the garbage collector is collected before the next one starts.
 */
export function interleaved(contenders: readonly Contender[], { rounds, batch, least = 20 }: Plan): readonly Timing[] {
  const calls = contenders.map((contender) => callsFor(contender, batch, least))
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const index = (round + turn) % contenders.length
      const contender = contenders[index]
      if (contender === undefined) continue
      collect()
      times[index]?.push(timeOf(contender, calls[index] ?? 1))
    }
  }
  return contenders.map(({ name }, index) => ({ name, times: times[index] ?? [] }))
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Standard deviation over mean: above a tenth or so, absolute times say little; ratios within rounds suffer less. */
export function variation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return Math.sqrt(square) / mean
}

/** Per round one time over the other. */
export function ratios(over: Timing, under: Timing): readonly number[] {
  return over.times.map((time, round) => time / (under.times[round] ?? Number.NaN))
}

/** The slope of the straight line that fits the logarithms best (least squares): 1 is linear growth, 2 quadratic. */
export function slope(points: readonly { readonly size: number; readonly time: number }[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }))
  const x = logs.reduce((sum, log) => sum + log.x, 0) / logs.length
  const y = logs.reduce((sum, log) => sum + log.y, 0) / logs.length
  const along = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0)
  return along / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0)
}

/** The timing of a name; throws where nothing of that name was measured. */
export function timingOf(timings: readonly Timing[], name: string): Timing {
  const found = timings.find((timing) => timing.name === name)
  if (found === undefined) throw new Error(`nothing was measured under the name ${name}; correct the name`)
  return found
}

/** Holds the last answer, so that no compiler can leave the work out. */
const kept: { answer: unknown } = { answer: undefined }

function timeOf({ run }: Contender, calls: number): number {
  const before = performance.now()
  for (let call = 0; call < calls; call += 1) kept.answer = run()
  return ((performance.now() - before) * 1000) / calls
}

/** Warms a contender up for about half a second, then says how many calls fill a batch. */
function callsFor(contender: Contender, batch: number, least: number): number {
  const times: number[] = []
  const end = performance.now() + 500
  while (times.length < least || performance.now() < end) times.push(timeOf(contender, 1))
  return batch === 0 ? 1 : Math.max(1, Math.round((batch * 1000) / median(times.slice(-50))))
}

function collect(): void {
  kept.answer = undefined
  globalThis.gc?.({ type: 'minor', execution: 'sync' })
}
