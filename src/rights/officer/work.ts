import { within } from '../../core/day.ts'
import {
  type Capacity,
  type CategoryId,
  capacities,
  categoryIds,
  type Day,
  type EmergencyReason,
  emergencyReasons,
  organisationKey,
  type Phase,
  phases,
} from '../../schema/index.ts'
import type { OfficerSources } from './sources.ts'

/** Who does a task here on the day: counts and roles, never workers. */
export interface Workforce {
  readonly roles: readonly string[]
  readonly workers: number
  readonly capacities: readonly Capacity[]
  /** Whether some of them are authorised for emergencies. */
  readonly inEmergency: boolean
}

/** What was adopted as needed for a task on the day. */
export interface Adopted {
  readonly phases: readonly Phase[]
  readonly categories: readonly CategoryId[]
  /** The day the first of the sets ends. */
  readonly until?: Day
}

/** The minimum that may be opened in an emergency on the day. */
export interface EmergencyMinimum {
  readonly reasons: readonly EmergencyReason[]
  readonly categories: readonly CategoryId[]
}

/** Who works on a task on the day; undefined where nobody who works here has a role that is authorised for it. */
export function workforceOf(purpose: string, { staff, controller, on }: OfficerSources): Workforce | undefined {
  const own = organisationKey(controller.organisation)
  const holding = staff.authorisations.filter(
    (one) => organisationKey(one.organisation) === own && one.purposes.includes(purpose) && within(on, one.from, one.until),
  )
  const workers = staff.workers.filter(
    (one) =>
      organisationKey(one.organisation) === own &&
      within(on, one.from, one.until) &&
      holding.some(({ role }) => one.roles.includes(role)),
  )
  const worn = holding.filter(({ role }) => workers.some(({ roles }) => roles.includes(role)))
  if (worn.length === 0) return undefined
  return {
    roles: [...new Set(worn.map(({ role }) => role))].sort(),
    workers: new Set(workers.map(({ id }) => id)).size,
    capacities: capacities.filter((capacity) => worn.some((one) => one.capacities.includes(capacity))),
    inEmergency: worn.some((one) => one.inEmergency === true),
  }
}

/** What was adopted for a task on the day; empty where nothing was. */
export function adoptedFor(purpose: string, { necessitySets, on }: OfficerSources): Adopted {
  const sets = necessitySets.filter((set) => set.purpose === purpose && within(on, set.from, set.until))
  const [until] = sets.map((set) => set.until).sort()
  return {
    phases: phases.filter((phase) => sets.some((set) => set.phase === phase)),
    categories: categoryIds.filter((category) => sets.some((set) => set.categories.includes(category))),
    ...(until && { until }),
  }
}

/** The minimum adopted for emergencies in a task on the day; empty where nothing was. */
export function emergencyFor(purpose: string, { emergencySets = [], on }: OfficerSources): EmergencyMinimum {
  const sets = emergencySets.filter((set) => set.purpose === purpose && within(on, set.from, set.until))
  return {
    reasons: emergencyReasons.filter((reason) => sets.some((set) => set.reasons.includes(reason))),
    categories: categoryIds.filter((category) => sets.some((set) => set.categories.includes(category))),
  }
}
