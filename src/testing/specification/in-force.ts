import type {
  ConsentRule,
  GroundRow,
  LawDomain,
  ProhibitionRow,
  PurposeRow,
  QualityRow,
  ReleaseRow,
  Row,
  SecrecyRow,
  TermRow,
} from '../../law/index.ts'
import { oncePer } from './once.ts'

/** The rows of the acts in force on one day: the verified ones, and of those that forbid (secrecy, prohibition) the others too. */
export interface LawOfDay {
  readonly purposes: readonly PurposeRow[]
  readonly grounds: readonly GroundRow[]
  readonly quality: readonly QualityRow[]
  /** Those that stand in the file of an act that has a secrecy row of their regime, verified or not. */
  readonly releases: readonly ReleaseRow[]
  readonly consentRules: readonly ConsentRule[]
  readonly terms: readonly TermRow[]
  readonly secrecy: readonly SecrecyRow[]
  readonly prohibitions: readonly ProhibitionRow[]
}

/** What the law says on a day. */
export function lawOfDay(law: readonly LawDomain[], day: string): LawOfDay {
  const acts = actsInForce(law, day).map(counting)
  return {
    purposes: acts.flatMap((act) => act.purposes),
    grounds: acts.flatMap((act) => act.grounds),
    quality: acts.flatMap((act) => act.quality),
    releases: acts.flatMap((act) => act.releases),
    consentRules: acts.flatMap((act) => act.consentRules),
    terms: acts.flatMap((act) => act.terms),
    secrecy: acts.flatMap((act) => act.secrecy),
    prohibitions: acts.flatMap((act) => act.prohibitions),
  }
}

/** The rows of one act that count while it is in force. */
const counting = oncePer(
  (act: LawDomain): LawOfDay => ({
    purposes: verified(act.purposes),
    grounds: verified(act.grounds),
    quality: verified(act.quality),
    releases: verified(act.releases).filter((row) => knowsRegime(act, row.regime)),
    consentRules: verified(act.consentRules),
    terms: verified(act.terms),
    secrecy: act.secrecy,
    prohibitions: act.prohibitions,
  }),
)

/** The acts in force on a day: of each act the version begun last, unless that is repealed or over; a bill is no version. */
function actsInForce(law: readonly LawDomain[], day: string): readonly LawDomain[] {
  const begun = law.filter((version) => version.status !== 'bill' && version.validFrom <= day)
  return begun.filter((version) => {
    const versions = begun.filter((other) => other.act === version.act)
    const isLatest = versions.every((other) => other === version || other.validFrom < version.validFrom)
    const isOver = version.validUntil !== undefined && version.validUntil < day
    return isLatest && version.status === 'in-force' && !isOver
  })
}

/** The verified rows of a list. */
export function verified<R extends Row>(rows: readonly R[]): readonly R[] {
  return rows.filter((row) => row.confidence === 'verified')
}

function knowsRegime(act: LawDomain, regime: string): boolean {
  return act.secrecy.some((row) => row.regime === regime)
}
