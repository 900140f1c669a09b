import type { Words } from '../../schema/index.ts'
import { activitiesOf } from './activities.ts'
import type { Activity } from './activity.ts'
import { type Basis, basisOf } from './basis.ts'
import { groundOf } from './ground.ts'
import { type Measure, measures } from './measures.ts'
import { type NotSettled, notDoneIn, notSettledIn, type TaskNotDone } from './not-settled.ts'
import type { OfficerSources } from './sources.ts'

/** The record of processing activities (GDPR 30(1)) as law, local policy and team records give it on a day. JSON values only. */
export interface ProcessingRecord extends Basis {
  readonly format: 'klantbeeld/processing-record@1'
  readonly activities: readonly Activity[]
  readonly notDone: readonly TaskNotDone[]
  readonly notSettled: NotSettled
  /** Whether data go outside the European Union cannot be told from law data. */
  readonly thirdCountries: 'not-known-here'
  /** What the controller does itself, and what the library does. */
  readonly security: readonly Words[]
  readonly measures: readonly Measure[]
}

/**
 * The record of processing activities: what is done, on which ground, with whose and which data, from and to whom, and how long they are kept. Throws
 * {@link OfficerError} where the controller is not registered, and what law data or local policy are refused with.
 */
export function processingRecord(sources: OfficerSources): ProcessingRecord {
  const ground = groundOf(sources)
  const activities = activitiesOf(ground)
  return {
    format: 'klantbeeld/processing-record@1',
    ...basisOf(ground, activities),
    activities,
    notDone: notDoneIn(ground, activities),
    notSettled: notSettledIn(ground, activities),
    thirdCountries: 'not-known-here',
    security: sources.controller.security,
    measures,
  }
}
