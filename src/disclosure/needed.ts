import { within } from '../core/day.ts'
import { type CategoryId, catalogue, categoryIds, type Day, organisationKey, type Request } from '../schema/index.ts'
import type { Setting } from './setting.ts'

/** Categories that the necessity set of purpose and phase and the domains of the question both contain, and in an emergency the emergency set. */
export function neededCategories({ purpose, necessity, emergency }: Request, setting: Setting, on: Day): ReadonlySet<CategoryId> {
  if (necessity.question.trim() === '') return new Set()
  const adopted = new Set(
    setting.necessitySets
      .filter((set) => set.purpose === purpose && set.phase === necessity.phase && within(on, set.from, set.until))
      .flatMap((set) => set.categories),
  )
  const minimum =
    emergency === undefined
      ? undefined
      : (setting.emergencySets ?? [])
          .filter((set) => set.purpose === purpose && set.reasons.includes(emergency) && within(on, set.from, set.until))
          .flatMap((set) => set.categories)
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
