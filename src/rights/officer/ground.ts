import { type Matrix, matrix } from '../../explain/index.ts'
import { compile, inForce, type LawDomain, type LawOnDay, onDay } from '../../law/index.ts'
import type { HolderRole } from '../../schema/index.ts'
import { type CitedRow, citerIn } from './cited.ts'
import { localLaw, type OfficerSources, registered } from './sources.ts'

/** What the pages share: the law of the day with the local policy in it, and what it comes to here. */
export interface Ground {
  readonly sources: OfficerSources
  readonly law: LawOnDay
  readonly domains: readonly LawDomain[]
  readonly matrix: Matrix
  /** In which roles the controller holds data. */
  readonly holderRoles: readonly HolderRole[]
  readonly cite: (ids: readonly string[]) => readonly CitedRow[]
}

/** Reads law, policy and records of a day. Throws `officer/controller-not-registered`, and whatever law data or local policy are refused with. */
export function groundOf(sources: OfficerSources): Ground {
  const all = localLaw(sources)
  const domains = inForce(all, sources.on)
  return {
    sources,
    law: onDay(compile(all), sources.on),
    domains,
    matrix: matrix(all, sources.on),
    holderRoles: registered(sources).profile.holderRoles,
    cite: citerIn(domains),
  }
}
