import { within } from '../../core/day.ts'
import { type MandateDecision, mandateDecisions } from '../../schema/index.ts'
import { activitiesOf } from './activities.ts'
import type { Activity } from './activity.ts'
import { type Basis, basisOf } from './basis.ts'
import { type CitedRow, citedRow } from './cited.ts'
import { type Ground, groundOf } from './ground.ts'
import { type Measure, measures } from './measures.ts'
import { type NotSettled, notSettledIn } from './not-settled.ts'
import { type ResidualRisk, residualRisks } from './residual-risks.ts'
import type { OfficerSources } from './sources.ts'

/** What a data protection impact assessment (GDPR 35(7)) can take over from law, policy and team records. JSON values only. */
export interface DpiaAnnex extends Basis {
  readonly format: 'klantbeeld/dpia-annex@1'
  readonly activities: readonly Activity[]
  /** How many workers may make each kind of decision on the day. */
  readonly mandates: readonly { readonly decision: MandateDecision; readonly workers: number }[]
  /** The library takes no decisions; the settled rows that forbid leaving them to a machine. */
  readonly automatedDecisions: { readonly made: 'none'; readonly rows: readonly CitedRow[] }
  readonly notSettled: NotSettled
  readonly measures: readonly Measure[]
  readonly residualRisks: readonly ResidualRisk[]
  readonly matrixPages: readonly { readonly act: string; readonly url: string }[]
}

/**
 * The annex to an impact assessment: purposes, data by how protected they are, who may see what, consents, open norms and who judges, measures, and the
 * risks that remain. It weighs nothing. Throws as {@link processingRecord} does.
 */
export function dpiaAnnex(sources: OfficerSources): DpiaAnnex {
  const ground = groundOf(sources)
  const activities = activitiesOf(ground)
  return {
    format: 'klantbeeld/dpia-annex@1',
    ...basisOf(ground, activities),
    activities,
    mandates: mandatesIn(sources),
    automatedDecisions: { made: 'none', rows: automatedRows(ground) },
    notSettled: notSettledIn(ground, activities),
    measures,
    residualRisks,
    matrixPages: sources.matrixPages ?? [],
  }
}

function mandatesIn({ staff, on }: OfficerSources): DpiaAnnex['mandates'] {
  const held = staff.mandates.filter(({ from, until }) => within(on, from, until))
  return mandateDecisions.map((decision) => ({
    decision,
    workers: new Set(held.filter(({ decisions }) => decisions.includes(decision)).map(({ worker }) => worker)).size,
  }))
}

/** What law data call the duty not to leave a decision to a machine (GDPR 22). */
const automated = 'avg/geen-geautomatiseerd-besluit'

function automatedRows({ domains }: Ground): readonly CitedRow[] {
  return domains.flatMap((domain) =>
    domain.duties
      .filter(({ duty, confidence }) => confidence === 'verified' && duty === automated)
      .map((row) => citedRow(row, domain)),
  )
}
