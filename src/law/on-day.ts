import { LRUCache } from 'lru-cache'
import { digestOf } from '../core/digest.ts'
import type { CategoryId, Day, HolderRole, ProhibitionKind, Sensitivity } from '../schema/index.ts'
import type { Compiled } from './compile.ts'
import type { GroundRow, ProhibitionRow, QualityRow, ReleaseRow, SecrecyRow } from './disclosure-rows.ts'
import type { LawDomain } from './domain.ts'
import type { HouseholdRow } from './household-row.ts'
import { inForce } from './in-force.ts'
import type { AuthenticRow, ConsentRule, PurposeRow, TermRow } from './other-rows.ts'
import { includes, type Row } from './row.ts'

/** The version of an act, as receipts name it. */
export interface LawVersion {
  readonly act: string
  readonly validFrom: Day
  readonly digest: string
}

/** The law of one day, indexed by what a decision looks up. Only `verified` rows are in it, save among those that forbid and those on what is authentic. */
export interface LawOnDay {
  readonly on: Day
  /** The digest of the versions in force: the same acts in force have the same, on whatever day. */
  readonly digest: string
  readonly domains: readonly LawDomain[]
  readonly versions: readonly LawVersion[]
  grounds(purpose: string, act: string, category: CategoryId): readonly GroundRow[]
  secrecy(act: string, holderRole: HolderRole): readonly SecrecyRow[]
  releases(regime: string): readonly ReleaseRow[]
  quality(sensitivity: Sensitivity): readonly QualityRow[]
  prohibitions(kind: ProhibitionKind): readonly ProhibitionRow[]
  terms(act: string, holderRole: HolderRole, category: CategoryId): readonly TermRow[]
  /** Rows that name it, also unverified ones: those order and propose, and nothing else. */
  authentic(act: string, holderRole: HolderRole, category: CategoryId): readonly AuthenticRow[]
  /** Whether such things are recorded under the act. */
  records(act: string, category: CategoryId): boolean
  /** Holder roles a municipality puts first for a category, in order; none where it prefers nobody. */
  preferred(category: CategoryId): readonly HolderRole[]
  consentRule(id: string): ConsentRule | undefined
  /** The rows that make a purpose somebody's task; none of a purpose that no row speaks of. */
  tasks(purpose: string): readonly PurposeRow[]
  /** The concepts of household of an act that are drawn from facts. */
  households(act: string): readonly HouseholdRow[]
}

const remembered = new LRUCache<string, LawOnDay>({ max: 256 })

/** The law of one day. Nothing of a request or a fact is remembered with it. */
export function onDay(law: Compiled, on: Day): LawOnDay {
  const key = `${law.digest} ${on}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const indexed = indexOf(law, inForce(law.domains, on), on)
  remembered.set(key, indexed)
  return indexed
}

function indexOf(law: Compiled, domains: readonly LawDomain[], on: Day): LawOnDay {
  const verified = <R extends Row>(rows: (domain: LawDomain) => readonly R[]) =>
    domains.flatMap(rows).filter((row) => row.confidence === 'verified')
  const grounds = index(verified((domain) => domain.grounds).filter(isSettled), (row) => row.obtained.acts)
  const secrecy = index(
    domains.flatMap((domain) => domain.secrecy),
    (row) => row.acts,
  )
  const terms = index(
    verified((domain) => domain.terms),
    (row) => row.acts,
  )
  const authentic = index(
    domains.flatMap((domain) => domain.authentic),
    (row) => row.acts,
  )
  const records = index(domains, (domain) => [domain.act])
  const preferences = domains.flatMap((domain) => domain.preferences ?? [])
  const rules = new Map(verified((domain) => domain.consentRules).map((rule) => [rule.id, rule]))
  const releases = index(domains.flatMap(ownReleases), (row) => [row.regime])
  const quality = index(
    verified((domain) => domain.quality),
    (row) => [row.sensitivity],
  )
  const prohibitions = index(
    domains.flatMap((domain) => domain.prohibitions),
    (row) => [row.kind],
  )
  const tasks = index(
    verified((domain) => domain.purposes),
    (row) => [row.purpose],
  )
  const households = index(
    verified((domain) => domain.households).filter(({ drawn }) => drawn !== undefined),
    ({ concept }) => [concept.split('/')[0] ?? ''],
  )
  const versions = domains
    .map((domain) => ({ act: domain.act, validFrom: domain.validFrom, digest: law.digests.get(domain) ?? '' }))
    .sort((a, b) => (a.act < b.act ? -1 : 1))
  return {
    on,
    digest: digestOf(versions.map((version) => version.digest).join(' ')),
    domains,
    versions,
    grounds: (purpose, act, category) =>
      grounds(act).filter((row) => row.categories.includes(category) && includes(row.purposes, purpose)),
    secrecy: (act, role) => secrecy(act).filter((row) => row.holderRoles.includes(role)),
    releases,
    quality,
    prohibitions,
    terms: (act, role, category) =>
      terms(act).filter((row) => row.holderRoles.includes(role) && includes(row.categories, category)),
    authentic: (act, role, category) =>
      authentic(act).filter((row) => row.holderRoles.includes(role) && row.categories.includes(category)),
    records: (act, category) => records(act).some((domain) => domain.records.includes(category)),
    preferred: (category) => preferences.find((one) => one.categories.includes(category))?.holderRoles ?? [],
    consentRule: (id) => rules.get(id),
    tasks,
    households,
  }
}

/** A regime is lifted by rows of an act that has it. */
function ownReleases({ releases, secrecy }: LawDomain): readonly ReleaseRow[] {
  return releases.filter(
    (row) => row.confidence === 'verified' && isSettled(row) && secrecy.some((one) => one.regime === row.regime),
  )
}

/** A row that waits for the choice of a municipality does not turn before it was made. */
function isSettled({ when }: GroundRow | ReleaseRow): boolean {
  return when?.parameter === undefined
}

function index<R>(rows: readonly R[], keysOf: (row: R) => readonly string[]): (key: string) => readonly R[] {
  const lists = new Map<string, R[]>()
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [row])
      else list.push(row)
    }
  }
  return (key) => lists.get(key) ?? []
}
