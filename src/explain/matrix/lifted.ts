import type { ConsentNeed, GroundRow, LawOnDay, ReleaseRow } from '../../law/index.ts'
import { includes, type OneOf } from '../../law/row.ts'
import {
  type Capacity,
  type CategoryId,
  capacities,
  type HolderRole,
  type OrganisationKind,
  organisationKinds,
} from '../../schema/index.ts'
import type { MatrixEntry, MatrixSecrecy } from './matrix-types.ts'

/** What a ground row is looked at for. */
export interface Case {
  readonly kind: MatrixEntry['kind']
  readonly purpose: string
  readonly act: string
  readonly category: CategoryId
  readonly holderRole: HolderRole
}

/** What a ground row leaves open before secrecy, and what of it stays open after. */
export interface Reach {
  readonly capacities: readonly Capacity[]
  readonly recipients: OneOf<OrganisationKind>
  readonly organisation: GroundRow['holders']['organisation']
}

/** What is left of a reach once every regime is lifted, and by which rows. */
export interface Lifted extends Reach {
  readonly secrecy: readonly MatrixSecrecy[]
}

/** Lifts every regime the law puts on a case; undefined where some regime cannot be lifted together with the others for anybody. */
export function lifted(reach: Reach, of: Case, law: LawOnDay): Lifted | undefined {
  const secrecy = law.secrecy(of.act, of.holderRole)
  const regimes = [...new Set(secrecy.map((row) => row.regime))].sort()
  let ways: readonly Way[] = [{ ...reach, rows: [] }]
  for (const regime of regimes) {
    const fitting = law.releases(regime).filter((row) => fits(row, of, law))
    ways = ways.flatMap((way) => fitting.flatMap((row) => narrowed(way, row)))
  }
  if (ways.length === 0) return undefined
  const used = new Set(ways.flatMap(({ rows }) => rows))
  return {
    capacities: capacities.filter((capacity) => ways.some((way) => way.capacities.includes(capacity))),
    recipients: joined(ways.map((way) => way.recipients)),
    organisation: ways.map((way) => way.organisation).reduce((a, b) => (a === b ? a : 'any')),
    secrecy: regimes.map((regime) => ({
      regime,
      rows: secrecy.filter((row) => row.regime === regime).map((row) => row.id),
      releases: [...used]
        .filter((row) => row.regime === regime)
        .sort(byEase)
        .map(asRelease),
    })),
  }
}

/** Whether every consent can be given at all: the rule that says who gives it is in force and settled. */
export function consentsExist(needs: readonly ConsentNeed[], law: LawOnDay): boolean {
  return needs.every((need) => law.consentRule(need.rule) !== undefined)
}

interface Way extends Reach {
  readonly rows: readonly ReleaseRow[]
}

function fits(row: ReleaseRow, { kind, purpose, category, holderRole }: Case, law: LawOnDay): boolean {
  return (
    row.kinds.includes(kind) &&
    includes(row.purposes, purpose) &&
    includes(row.categories, category) &&
    includes(row.holders.roles, holderRole) &&
    row.when?.parameter === undefined &&
    consentsExist(row.consents, law)
  )
}

function narrowed(way: Way, row: ReleaseRow): readonly Way[] {
  const kept = way.capacities.filter((capacity) => includes(row.capacities, capacity))
  const recipients = meet(way.recipients, row.recipients)
  const { organisation } = row.holders
  if (kept.length === 0 || recipients.length === 0) return []
  if (organisation !== 'any' && way.organisation !== 'any' && organisation !== way.organisation) return []
  return [
    {
      capacities: kept,
      recipients,
      organisation: way.organisation === 'any' ? organisation : way.organisation,
      rows: [...way.rows, row],
    },
  ]
}

function meet<T>(a: OneOf<T>, b: OneOf<T>): OneOf<T> {
  return a === 'any' ? b : a.filter((member) => includes(b, member))
}

function joined(lists: readonly OneOf<OrganisationKind>[]): OneOf<OrganisationKind> {
  return lists.includes('any') ? 'any' : organisationKinds.filter((kind) => lists.some((list) => includes(list, kind)))
}

function byEase(a: ReleaseRow, b: ReleaseRow): number {
  return a.consents.length - b.consents.length || (a.id < b.id ? -1 : 1)
}

function asRelease({
  id,
  basis,
  consents,
  recipients,
  capacities,
  holders,
  when,
}: ReleaseRow): MatrixSecrecy['releases'][number] {
  const { organisation } = holders
  return { row: id, basis, consents, recipients, capacities, organisation, ...(when && { when }) }
}
