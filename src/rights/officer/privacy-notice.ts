import { activitiesOf } from './activities.ts'
import type { Activity } from './activity.ts'
import { type Basis, basisOf } from './basis.ts'
import { groundOf } from './ground.ts'
import { type RightHere, rightsOf } from './rights-of.ts'
import type { OfficerSources } from './sources.ts'

/** What residents are told of the use of their data (GDPR 13 and 14), as law, local policy and team records give it on a day. JSON values only. */
export interface PrivacyNotice extends Basis {
  readonly format: 'klantbeeld/privacy-notice@1'
  /** The tasks in which some data are used. */
  readonly activities: readonly Activity[]
  readonly rights: readonly RightHere[]
}

/**
 * The notice for residents: what, why, by which article, from whom, to whom, how long, and which rights they have at which age. Throws as
 * {@link processingRecord} does.
 */
export function privacyNotice(sources: OfficerSources): PrivacyNotice {
  const ground = groundOf(sources)
  const activities = activitiesOf(ground).filter(({ data }) => data.length > 0)
  return {
    format: 'klantbeeld/privacy-notice@1',
    ...basisOf(ground, activities),
    activities,
    rights: rightsOf(ground, activities),
  }
}
