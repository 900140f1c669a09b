import { resolve } from 'klantbeeld'
import type { Links } from 'klantbeeld/identity'
import { type CategoryId, type WithheldReason, type Words, withheldReasons } from 'klantbeeld/schema'
import { grouped } from '../grouped.ts'
import { applicationsOf, type Delivered, deliveriesIn } from './deliveries.ts'
import type { Sets } from './folder.ts'
import { isAdult, isMinor, joined } from './join.ts'
import { knownIn } from './known.ts'
import { type Namesakes, type NotLinked, namesakesIn, notLinkedIn, type OtherBirth, otherBirthIn } from './linking.ts'
import { suppliers } from './organisations.ts'
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
  const deliveries = [...named, ...applicationsOf(applicants)]
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
    namesakes: namesakesIn(listed, links),
    tasks: grouped(done, ({ purpose }) => purpose).map(([purpose, own]) => taskFindings(purpose, own)),
    disputes: disputesIn(done),
    requests: requests.length,
    same: done.filter(({ same }) => same).length,
    took: clock(),
  }
}

/** Wmo for applicants, assistance for adults in Suwinet, youth help for minors, doubt for whom the register answered twice. */
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
