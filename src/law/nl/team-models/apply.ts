import type { Authorisation, Day, NecessitySet, OrganisationId } from '../../../schema/index.ts'
import type { LocalPolicy } from '../../index.ts'
import type { TeamModel } from './model.ts'

/** Who adopts a model, and on which days it holds. */
export interface Adoption {
  readonly municipality: OrganisationId
  readonly adoptedBy: string
  /** The day it was adopted. */
  readonly on: Day
  readonly from: Day
  /** The last day of the necessity sets; authorisations and local rows go on. */
  readonly until: Day
  readonly reviewOn: Day
}

/** What a model comes to in a setting. */
export interface AppliedModel {
  /** For `staff.authorisations`, by the ids of the roles. */
  readonly authorisations: readonly Authorisation[]
  readonly necessitySets: readonly NecessitySet[]
  /** For `tighten`. */
  readonly policy: LocalPolicy
}

/** The model as a municipality adopts it: authorisations of its roles, suggested necessity sets, and local rows. It assigns nobody. */
export function apply(model: TeamModel, { municipality, adoptedBy, on, from, until, reviewOn }: Adoption): AppliedModel {
  return {
    authorisations: model.roles.flatMap((role) =>
      role.hats.map(({ purposes, capacity }) => ({
        role: role.id,
        organisation: municipality,
        purposes,
        capacities: [capacity],
        from,
      })),
    ),
    necessitySets: model.sets.map(({ purpose, phase, categories }) => ({
      format: 'klantbeeld/necessity-set@1',
      id: `${model.id}/${purpose}/${phase}`,
      purpose,
      phase,
      categories,
      adoptedBy,
      from,
      until,
    })),
    policy: {
      format: 'klantbeeld/local@1',
      municipality,
      rows: model.rows.map((row) => ({ ...row, does: 'forbid', adoptedBy, on, from, reviewOn })),
    },
  }
}
