import { type Profiler, Session } from 'node:inspector'

/** The functions in which a run spends most of its own time, sampled for some milliseconds: where to look first. */
export function hotSpots(run: () => unknown, milliseconds: number): string {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.setSamplingInterval', { interval: 200 })
  session.post('Profiler.start')
  const end = performance.now() + milliseconds
  while (performance.now() < end) run()
  let spots = ''
  session.post('Profiler.stop', (_, { profile }) => {
    spots = largest(profile)
  })
  session.disconnect()
  return spots
}

function largest({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): string {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName.replace(/\d+$/, '') || 'unnamed']))
  const own = new Map<string, number>()
  let sum = 0
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) ?? 'unnamed'
    if (name === 'dispatch') continue // the profiler itself
    const time = timeDeltas[index] ?? 0
    own.set(name, (own.get(name) ?? 0) + time)
    sum += time
  }
  return [...own]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 10)
    .map(([name, time]) => `${name} ${((time / sum) * 100).toFixed(0)} %`)
    .join(', ')
}
