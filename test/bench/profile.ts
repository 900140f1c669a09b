import { type Profiler, Session } from 'node:inspector'

/** The functions in which a run spends most of its own time: where to look first. */
export function hotSpots(run: () => unknown, milliseconds: number): string {
  const { nodes, time } = profileOf(run, milliseconds)
  const own = new Map<string, number>()
  for (const node of nodes) own.set(nameOf(node), (own.get(nameOf(node)) ?? 0) + (time.get(node.id) ?? 0))
  return largest(own, 10)
}

/** What a function calls itself, by the time each takes with all it calls in turn: the steps of a main job. */
export function stepsWithin(name: string, run: () => unknown, milliseconds: number): string {
  const { nodes, time } = profileOf(run, milliseconds)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const whole = (node: Profiler.ProfileNode | undefined): number =>
    node === undefined ? 0 : (time.get(node.id) ?? 0) + (node.children ?? []).reduce((sum, id) => sum + whole(byId.get(id)), 0)
  const steps = new Map<string, number>()
  for (const node of nodes.filter((one) => nameOf(one) === name)) {
    for (const id of node.children ?? []) {
      const step = byId.get(id)
      if (step !== undefined) steps.set(nameOf(step), (steps.get(nameOf(step)) ?? 0) + whole(step))
    }
  }
  return largest(steps, 8)
}

function profileOf(run: () => unknown, milliseconds: number): { nodes: Profiler.ProfileNode[]; time: Map<number, number> } {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.setSamplingInterval', { interval: 200 })
  session.post('Profiler.start')
  const end = performance.now() + milliseconds
  while (performance.now() < end) run()
  const time = new Map<number, number>()
  let nodes: Profiler.ProfileNode[] = []
  session.post('Profiler.stop', (_, { profile }) => {
    nodes = profile.nodes.filter((node) => nameOf(node) !== 'dispatch') // the profiler itself
    for (const [index, id] of (profile.samples ?? []).entries())
      time.set(id, (time.get(id) ?? 0) + (profile.timeDeltas?.[index] ?? 0))
  })
  session.disconnect()
  return { nodes, time }
}

/** Without the number that bundling gives a second function of one name. */
function nameOf({ callFrame }: Profiler.ProfileNode): string {
  return callFrame.functionName.replace(/\d+$/, '') || 'unnamed'
}

function largest(times: ReadonlyMap<string, number>, most: number): string {
  const sum = [...times.values()].reduce((total, time) => total + time, 0)
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, time]) => `${name} ${((time / sum) * 100).toFixed(0)} %`)
    .join(', ')
}
