import { resolve } from 'klantbeeld'
import type { Links } from 'klantbeeld/identity'
import { type CategoryId, type WithheldReason, type Words, withheldReasons } from 'klantbeeld/schema'
import { type RequestsRead, rightsRequests } from 'klantbeeld/sources/requests'
import { grouped } from '../grouped.ts'
import { applicationsOf, type Delivered, deliveriesIn, residentOf } from './deliveries.ts'
import type { Sets } from './folder.ts'
import { isAdult, isMinor, joined, residentAmong } from './join.ts'
import { knownIn } from './known.ts'
import {
  type Caught,
  caughtIn,
  type Namesakes,
  type NotLinked,
  namesakesIn,
  notLinkedIn,
  type OtherBirth,
  otherBirthIn,
} from './linking.ts'
import { municipality, suppliers } from './organisations.ts'
import { type Outcome, outcomes, subjects } from './run.ts'
import { staffingOf, type Task } from './staffing.ts'

/** What the run over the public sets found: counts, and nothing of anybody. */
export interface Findings {
  readonly persons: number
  readonly added: number
  readonly applications: number
  readonly applicants: number
  readonly deliveries: readonly { readonly from: string; readonly count: number; readonly facts: number }[]
  readonly rejections: readonly {
    readonly from: string
    readonly at: string
    readonly code: string
    readonly advice: Words
    readonly count: number
  }[]
  readonly notLinked: readonly NotLinked[]
  readonly otherBirth: OtherBirth | undefined
  readonly caught: readonly Caught[]
  /** Requests under the GDPR that are open, and those that could not be taken over. */
  readonly rights: { readonly open: number; readonly notTold: number; readonly notes: number }
  readonly leftOut: readonly string[]
  readonly namesakes: Namesakes
  readonly tasks: readonly TaskFindings[]
  readonly disputes: readonly { readonly category: CategoryId; readonly sources: readonly string[]; readonly count: number }[]
  readonly requests: number
  /** Views that keep every byte without the facts that were withheld. */
  readonly same: number
  readonly took: readonly { readonly phase: Phase; readonly seconds: number }[]
}

/** What was decided for one task. */
export interface TaskFindings {
  readonly purpose: string
  readonly requests: number
  readonly cleared: number
  readonly withheld: number
  readonly reasons: { readonly [R in WithheldReason]?: number }
}

/** The parts of the run that are timed. */
export type Phase = 'delivering' | 'linking' | 'integrating'

/** Runs the library over the public sets, client by client. */
export function findingsIn(sets: Sets, progress: (done: number, of: number) => void): Findings {
  const clock = stopwatch()
  const named = deliveriesIn(sets)
  const { people, listed } = knownIn(sets.persons, named)
  const applicants = joined(sets.applications, people)
  const resident = residentAmong(applicants)
  const deliveries = [...named, ...applicationsOf(applicants), ...(resident === undefined ? [] : residentOf(sets, resident))]
  const rights = rightsIn(sets)
  clock('delivering')
  const links = resolve(
    deliveries.flatMap(({ fragment }) => fragment ?? []),
    people,
  )
  clock('linking')
  const { requests, setting } = staffingOf(tasksFor(deliveries, links, people), people)
  const done = outcomes(requests, links, setting, (count) => progress(count, requests.length))
  clock('integrating')
  return {
    persons: listed.length,
    added: people.persons.length - listed.length,
    applications: sets.applications.length,
    applicants: applicants.size,
    deliveries: grouped(deliveries, ({ from }) => from).map(([from, own]) => ({
      from,
      count: own.length,
      facts: own.reduce((sum, { fragment }) => sum + (fragment?.facts.length ?? 0), 0),
    })),
    rejections: rejectionsIn(deliveries),
    notLinked: notLinkedIn(links),
    otherBirth: otherBirthIn(deliveries, links, people),
    caught: caughtIn(deliveries, links),
    rights: { open: rights.requests.length, notTold: rights.rejections.length, notes: rights.notes.length },
    leftOut: sets.leftOut,
    namesakes: namesakesIn(listed, links),
    tasks: grouped(done, ({ purpose }) => purpose).map(([purpose, own]) => taskFindings(purpose, own)),
    disputes: disputesIn(done),
    requests: requests.length,
    same: done.filter(({ same }) => same).length,
    took: clock(),
  }
}

/** The requests of the resident under the GDPR, which are steering data. */
function rightsIn({ resident: { requests, themes } }: Sets): RequestsRead {
  const recordedAt = '2026-11-20T12:00:00Z'
  return rightsRequests(requests, { holder: municipality, person: 'inwoner', form: 'electronic', recordedAt, themes })
}

/**
 * Wmo for applicants, assistance for adults in Suwinet, youth help for minors, debt assistance for whom the credit bank knows,
 * doubt for whom the register answered twice.
 */
function tasksFor(deliveries: readonly Delivered[], links: Links, { persons }: Parameters<typeof resolve>[1]): readonly Task[] {
  const fragmentsFrom = (is: (one: Delivered) => boolean) => new Set(deliveries.filter(is).map(({ fragment }) => fragment))
  const about = subjects(links)
  const clientsOf = (is: (one: Delivered) => boolean) => {
    const own = fragmentsFrom(is)
    return persons.map(({ id }) => id).filter((id) => about.get(id)?.some((fragment) => own.has(fragment)))
  }
  const applicants = clientsOf(({ from }) => from.startsWith('Wmo'))
  const adults = new Set(persons.filter(isAdult).map(({ id }) => id))
  return [
    { purpose: 'wmo/onderzoek', phase: 'inquiry', clients: applicants },
    { purpose: 'wmo/beslissing', phase: 'decision', clients: applicants },
    {
      purpose: 'participatiewet/recht',
      phase: 'inquiry',
      clients: clientsOf(({ from }) => from === 'Suwinet').filter((id) => adults.has(id)),
    },
    { purpose: 'jeugdwet/toegang', phase: 'inquiry', clients: persons.filter(isMinor).map(({ id }) => id) },
    {
      purpose: 'wgs-schuld/uitvoering',
      phase: 'delivery',
      clients: clientsOf(({ from }) => from === 'Kredietbank Amsterdam'),
    },
    {
      purpose: 'brp/terugmelding',
      phase: 'review',
      clients: clientsOf(({ organisation }) => organisation === suppliers.amsterdam),
    },
  ]
}

function rejectionsIn(deliveries: readonly Delivered[]): Findings['rejections'] {
  const all = deliveries.flatMap(({ from, rejections }) =>
    rejections.map(({ code, at, advice }) => ({ from, at: at.replaceAll(/\[\d+\]/g, '[]'), code, advice })),
  )
  return grouped(all, ({ from, at, code }) => `${from} ${at} ${code}`).flatMap(([, same]) =>
    same[0] === undefined ? [] : [{ ...same[0], count: same.length }],
  )
}

function taskFindings(purpose: string, own: readonly Outcome[]): TaskFindings {
  const decisions = own.flatMap((outcome) => outcome.decisions)
  const withheld = decisions.filter(({ outcome }) => outcome === 'withheld')
  const counts = withheldReasons.map(
    (reason) => [reason, withheld.filter(({ reasons }) => reasons.includes(reason)).length] as const,
  )
  return {
    purpose,
    requests: own.length,
    cleared: decisions.length - withheld.length,
    withheld: withheld.length,
    reasons: Object.fromEntries(counts.filter(([, count]) => count > 0)),
  }
}

/** Each dispute about each person once, however many requests showed it. */
function disputesIn(done: readonly Outcome[]): Findings['disputes'] {
  const once = new Map(
    done.flatMap(({ disputes }) => disputes).map((dispute) => [`${dispute.person} ${dispute.category}`, dispute]),
  )
  return grouped([...once.values()], ({ category, sources }) => JSON.stringify([category, sources]))
    .flatMap(([, same]) =>
      same[0] === undefined ? [] : [{ category: same[0].category, sources: same[0].sources, count: same.length }],
    )
    .sort((a, b) => b.count - a.count)
}

/** Notes how long each phase took since the one before; without a phase it gives what was noted. */
function stopwatch() {
  let since = performance.now()
  const took: { phase: Phase; seconds: number }[] = []
  return (phase?: Phase) => {
    const now = performance.now()
    if (phase !== undefined) took.push({ phase, seconds: (now - since) / 1000 })
    since = now
    return took
  }
}
