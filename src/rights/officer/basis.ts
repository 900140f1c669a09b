import type { Day, Words } from '../../schema/index.ts'
import type { Activity } from './activity.ts'
import type { Ground } from './ground.ts'
import type { Controller, Party } from './sources.ts'

/** What every page for the privacy officer says first: of whom, on which day, by which law and local policy. JSON values only. */
export interface Basis {
  readonly on: Day
  readonly controller: Pick<Controller, 'name' | 'contact' | 'officer'> & { readonly parties: readonly Party[] }
  readonly acts: readonly ActUsed[]
  readonly local: readonly LocalRule[]
}

/** An act as it read on the day. */
export interface ActUsed {
  readonly act: string
  readonly name: Words
  readonly short: Words
  readonly url: string
  readonly validFrom: Day
  readonly digest: string
}

/** A rule of the municipality itself that narrowed the law or filled it in. */
export interface LocalRule {
  readonly id: string
  readonly because: Words
  readonly adoptedBy: string
  readonly on: Day
  readonly reviewOn: Day
}

/** What the pages say first, of the acts that the activities and the general rights rest on. */
export function basisOf({ sources, matrix, domains }: Ground, activities: readonly Activity[]): Basis {
  const { name, contact, officer, parties = [] } = sources.controller
  const used = actsUsed(activities, domains)
  const marks = new Map(
    domains
      .filter(({ act }) => used.has(act))
      .flatMap(({ local = [] }) =>
        local.map(({ id, because, adoptedBy, on, reviewOn }) => [id, { id, because, adoptedBy, on, reviewOn }] as const),
      ),
  )
  return {
    on: sources.on,
    controller: { name, contact, officer, parties },
    acts: matrix.acts
      .filter(({ act }) => used.has(act))
      .map(({ act, name: title, short, url, validFrom, digest }) => ({ act, name: title, short, url, validFrom, digest })),
    local: [...marks.values()],
  }
}

/** The acts that the tasks done here rest on or take data from, and those that are about no task: the general ones. */
export function actsUsed(activities: readonly Activity[], domains: Ground['domains']): ReadonlySet<string> {
  const special = activities.flatMap(({ act, sources, terms, grounds, quality }) => [
    act,
    ...sources.acts.map((other) => other.act),
    ...[...terms.map(({ row }) => row), ...grounds, ...quality].map(({ row }) => row.replace(/\/.*/, '')),
  ])
  return new Set([...special, ...domains.filter(({ purposes }) => purposes.length === 0).map(({ act }) => act)])
}
