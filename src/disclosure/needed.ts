import { within } from '../core/day.ts'
import {
  type CategoryId,
  catalogue,
  categoryIds,
  type Day,
  type EmergencySet,
  type NecessitySet,
  organisationKey,
  type Request,
} from '../schema/index.ts'
import type { Setting } from './setting.ts'

/** The adopted sets that bear on a request: of its purpose and phase, and in an emergency those for its reason. */
export interface AdoptedSets {
  readonly necessity: readonly NecessitySet[]
  /** Absent where no emergency is stated. */
  readonly emergency?: readonly EmergencySet[]
}

/** The adopted sets that hold for a request on a day. */
export function adoptedSets({ purpose, necessity, emergency }: Request, setting: Setting, on: Day): AdoptedSets {
  const holding = setting.necessitySets.filter(
    (set) => set.purpose === purpose && set.phase === necessity.phase && within(on, set.from, set.until),
  )
  if (emergency === undefined) return { necessity: holding }
  const minimum = (setting.emergencySets ?? []).filter(
    (set) => set.purpose === purpose && set.reasons.includes(emergency) && within(on, set.from, set.until),
  )
  return { necessity: holding, emergency: minimum }
}

/** Categories that the necessity set of purpose and phase and the domains of the question both contain, and in an emergency the emergency set. */
export function neededCategories({ necessity }: Request, sets: AdoptedSets): ReadonlySet<CategoryId> {
  if (necessity.question.trim() === '') return new Set()
  const adopted = new Set(sets.necessity.flatMap((set) => set.categories))
  const minimum = sets.emergency?.flatMap((set) => set.categories)
  return new Set(
    categoryIds.filter(
      (category) =>
        adopted.has(category) &&
        necessity.domains.includes(catalogue[category].domain) &&
        (minimum === undefined || minimum.includes(category)),
    ),
  )
}

/** Facts (holder, id and version) that a hold keeps for this very purpose, so that no term ends them. */
export function heldForThis({ purpose }: Request, setting: Setting, on: Day): ReadonlySet<string> {
  const holds = (setting.holds ?? []).filter((hold) => hold.purpose === purpose && within(on, hold.from, hold.until))
  return new Set(
    holds.flatMap((hold) => hold.facts.map((fact) => `${organisationKey(fact.holder)}\u0000${fact.id}\u0000${fact.version}`)),
  )
}
