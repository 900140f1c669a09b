import type { Setting } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import {
  type CategoryId,
  type Judgement,
  type LifeDomain,
  lifeDomains,
  NecessitySet,
  type People,
  type Phase,
  type Request,
  Staff,
} from 'klantbeeld/schema'
import { municipality, organisations } from './organisations.ts'

/** A task that is looked for in the run, and for whom. */
export interface Task {
  readonly purpose: string
  readonly phase: Phase
  readonly clients: readonly string[]
}

/** What was made up for the run: requests, and the staff, necessity sets and judgements they rest on. */
export interface Staffing {
  readonly requests: readonly Request[]
  readonly setting: Setting
}

const recordedAt = '2026-11-02T10:00:00Z'
const year = { from: '2026-01-01', until: '2026-12-31' } as const
const at = '2026-11-23T09:00:00+01:00'

/**
 * One worker per task, assigned to every client of it; per task a necessity set with all that the act names for it. Per client a
 * judgement on the client’s own protected data, and for every second client one on those around.
 */
export function staffingOf(tasks: readonly Task[], people: People): Staffing {
  const around = aroundIn(people)
  const looks = tasks.flatMap((task) =>
    task.clients.map((client, index) => lookOf(task, client, around(client), index % 2 === 0)),
  )
  const purposes = tasks.map(({ purpose }) => purpose)
  return {
    requests: looks.map(({ request }) => request),
    setting: {
      law: nl,
      people,
      organisations,
      staff: Staff.parse({
        format: 'klantbeeld/staff@1',
        workers: purposes.map((purpose) => ({
          id: workerOf(purpose),
          organisation: municipality,
          roles: [purpose],
          boundToSecrecy: true,
          from: '2020-01-01',
        })),
        authorisations: purposes.map((purpose) => ({
          role: purpose,
          organisation: municipality,
          purposes: [purpose],
          capacities: ['access-worker'],
          ...year,
        })),
        assignments: looks.map(({ request }) => ({
          id: request.hat.assignment,
          worker: request.actor.id,
          person: request.client,
          capacity: 'access-worker',
          kind: 'regular',
          ...year,
          recordedAt,
        })),
        mandates: [{ worker: 'kwaliteitsmedewerker', inNameOf: 'college', decisions: ['necessity'], from: year.from }],
      }),
      necessitySets: tasks.map(({ purpose, phase }) =>
        NecessitySet.parse({
          format: 'klantbeeld/necessity-set@1',
          id: `set-${purpose}`,
          purpose,
          phase,
          categories: needed(purpose),
          adoptedBy: 'college',
          ...year,
        }),
      ),
      judgements: looks.flatMap(({ judgements }) => judgements),
      pseudonymKey: 'an-invented-key-for-the-demo-only-0001',
      receiptKey: 'an-invented-key-for-the-demo-only-0002',
    },
  }
}

interface Look {
  readonly request: Request
  readonly judgements: readonly Judgement[]
}

function lookOf({ purpose, phase }: Task, client: string, around: readonly string[], judgedAround: boolean): Look {
  const id = `${purpose}-${client}`
  const judgement = (number: number, persons: readonly string[]): Judgement => ({
    format: 'klantbeeld/judgement@1',
    id: `oordeel-${id}-${number}`,
    kind: 'necessity',
    outcome: 'allows',
    by: 'kwaliteitsmedewerker',
    because: 'Verzonnen voor de proef.',
    purpose,
    phase,
    persons,
    categories: needed(purpose),
    from: year.from as Judgement['from'],
    until: year.until as Judgement['until'],
    recordedAt,
  })
  const judgements = [judgement(1, [client]), ...(judgedAround && around.length > 0 ? [judgement(2, around)] : [])]
  const request: Request = {
    format: 'klantbeeld/request@1',
    id: `vraag-${id}`,
    kind: 'use',
    purpose,
    client,
    about: [client, ...around],
    actor: { kind: 'professional', id: workerOf(purpose), organisation: municipality },
    hat: { capacity: 'access-worker', assignment: `taak-${id}` },
    necessity: { phase, question: 'Verzonnen voor de proef.', domains, judgements: judgements.map(({ id }) => id) },
    at,
  }
  return { request, judgements }
}

const domains: readonly LifeDomain[] = lifeDomains.filter((domain) => domain !== 'justice')

function workerOf(purpose: string): string {
  return `medewerker-${purpose}`
}

/** What the act names for a task or implies, and what any task needs to know about whom it is. */
function needed(purpose: string): readonly CategoryId[] {
  const row = nl.flatMap(({ purposes }) => purposes).find((one) => one.purpose === purpose)
  const basic: readonly CategoryId[] = [
    'identity.name',
    'identity.birth',
    'residence.address',
    'relation.kin',
    'involvement.organisation',
  ]
  return [...new Set([...basic, ...(row?.categories ?? []), ...(row?.implied ?? [])])]
}

function aroundIn({ relations }: People): (client: string) => readonly string[] {
  const tied = new Map<string, Set<string>>()
  const add = (one: string, other: string) => tied.set(one, (tied.get(one) ?? new Set()).add(other))
  for (const { of, to } of relations) {
    add(of, to)
    add(to, of)
  }
  return (client) => [...(tied.get(client) ?? [])].sort()
}
