import { dayOf, within } from '../core/day.ts'
import type { Day, Judgement, Request } from '../schema/index.ts'
import type { Setting } from './setting.ts'

/** Judgements of a request's purpose that hold: of its phase those relied on that allow and were made under a mandate, and of any phase all that refuse. */
export interface Judgements {
  readonly allow: readonly Judgement[]
  readonly refuse: readonly Judgement[]
}

/** The judgements that bear on a request. */
export function judgementsOn({ purpose, necessity }: Request, setting: Setting, on: Day): Judgements {
  const holding = (setting.judgements ?? []).filter(
    (judgement) => judgement.purpose === purpose && within(on, judgement.from, judgement.until),
  )
  return {
    allow: holding.filter(
      (judgement) =>
        judgement.outcome === 'allows' &&
        judgement.phase === necessity.phase &&
        necessity.judgements.includes(judgement.id) &&
        isMandated(judgement, setting),
    ),
    refuse: holding.filter((judgement) => judgement.outcome === 'refuses'),
  }
}

/** Whether whoever judged had the power to on the day it was recorded. */
export function isMandated({ by, kind, recordedAt }: Judgement, { staff }: Pick<Setting, 'staff'>): boolean {
  const mandates = staff.mandates.filter(({ worker, decisions }) => worker === by && decisions.includes(kind))
  return mandates.length > 0 && mandates.some(({ from, until }) => within(dayOf(recordedAt), from, until))
}

/** Judgements, by person, that somebody is not competent for the purpose: of whatever phase, and whoever made them. */
export function incompetenceOn({ purpose }: Request, { judgements = [] }: Setting): ReadonlyMap<string, readonly Judgement[]> {
  const persons = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    if (judgement.kind !== 'competence' || judgement.outcome !== 'refuses' || judgement.purpose !== purpose) continue
    for (const person of judgement.persons) persons.set(person, [...(persons.get(person) ?? []), judgement])
  }
  return persons
}
