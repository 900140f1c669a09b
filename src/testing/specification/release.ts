import type { ReleaseRow } from '../../law/index.ts'
import { type Case, names } from './case.ts'
import { circumstancesHold } from './circumstances.ts'
import { areGiven } from './consent.ts'
import { holderAgrees } from './holders.ts'
import { oncePer } from './once.ts'

/** Every secrecy regime a fact is under: stated by the fact, or put on it by a secrecy row, verified or not. */
export function regimesOf(of: Case): readonly string[] {
  const { secrecy, obtained, holderRole } = of.fact
  const put = of.law.secrecy
    .filter((row) => row.acts.includes(obtained.act) && row.holderRoles.includes(holderRole))
    .map((row) => row.regime)
  return [...(secrecy ?? []), ...put]
}

/** Release: the fact states its secrecy, and every regime it is under is lifted. */
export function isReleased(of: Case): boolean {
  return of.fact.secrecy !== undefined && lifting(of).every((rows) => rows.length > 0)
}

/** The release rows that turn for a regime the fact is under. */
export function releaseRows(of: Case): readonly ReleaseRow[] {
  return lifting(of).flat()
}

/** Of each regime the fact is under, the rows that lift it. */
const lifting = oncePer((of: Case): readonly (readonly ReleaseRow[])[] =>
  regimesOf(of).map((regime) => of.law.releases.filter((row) => row.regime === regime && turns(of, row))),
)

function turns(of: Case, row: ReleaseRow): boolean {
  const { receiverKind: kind } = of
  return (
    row.kinds.includes(of.request.kind) &&
    names(row.purposes, of.request.purpose) &&
    names(row.categories, of.category) &&
    holderAgrees(of, row.holders) &&
    names(row.capacities, of.request.hat.capacity) &&
    (kind === undefined ? row.recipients === 'any' : names(row.recipients, kind)) &&
    circumstancesHold(of, row.when) &&
    areGiven(of, row.consents)
  )
}
