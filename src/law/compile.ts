import { LRUCache } from 'lru-cache'
import { canonicalJson, deepFreeze } from '../core/canonical.ts'
import { digestOf } from '../core/digest.ts'
import type { CategoryId, Day, HolderRole, ProhibitionKind, Sensitivity } from '../schema/index.ts'
import type { GroundRow, ProhibitionRow, QualityRow, ReleaseRow, SecrecyRow } from './disclosure-rows.ts'
import type { LawDomain } from './domain.ts'
import { inForce } from './in-force.ts'
import type { AuthenticRow, ConsentRule, TermRow } from './other-rows.ts'
import { LawError, parseLaw, rowsOf } from './parse.ts'
import type { Row } from './row.ts'

/** Law data that was checked, frozen and given a digest. */
export interface Compiled {
  readonly domains: readonly LawDomain[]
  readonly digest: string
  readonly digests: ReadonlyMap<LawDomain, string>
  readonly rows: ReadonlyMap<string, { readonly row: Row; readonly domain: LawDomain }>
}

/** The law of one day, indexed by what a decision looks up. Only `verified` rows are in it, save among prohibitions. */
export interface LawOnDay {
  readonly on: Day
  readonly domains: readonly LawDomain[]
  readonly acts: ReadonlySet<string>
  grounds(purpose: string, act: string, category: CategoryId): readonly GroundRow[]
  secrecy(act: string, holderRole: HolderRole): readonly SecrecyRow[]
  releases(regime: string): readonly ReleaseRow[]
  quality(sensitivity: Sensitivity): readonly QualityRow[]
  prohibitions(kind: ProhibitionKind): readonly ProhibitionRow[]
  terms(act: string, holderRole: HolderRole, category: CategoryId): readonly TermRow[]
  authentic(act: string, holderRole: HolderRole, category: CategoryId): boolean
  consentRule(id: string): ConsentRule | undefined
}

const compiledByIdentity = new LRUCache<readonly LawDomain[], Compiled>({ max: 32 })
const lawOnDay = new LRUCache<string, LawOnDay>({ max: 256 })

/** Checks law data, freezes it, and remembers the result for the same array. Throws {@link LawError} where rows clash or refer to nothing. */
export function compile(law: readonly LawDomain[]): Compiled {
  const known = compiledByIdentity.get(law)
  if (known) return known
  const domains = law.map((domain) => deepFreeze(parseLaw(domain)))
  const compiled: Compiled = { ...checked(domains), domains }
  deepFreeze(law)
  compiledByIdentity.set(law, compiled)
  return compiled
}

/** The law of one day. */
export function onDay(law: Compiled, on: Day): LawOnDay {
  const key = `${law.digest} ${on}`
  const known = lawOnDay.get(key)
  if (known) return known
  const indexed = indexOf(inForce(law.domains, on), on)
  lawOnDay.set(key, indexed)
  return indexed
}

function checked(domains: readonly LawDomain[]): Omit<Compiled, 'domains'> {
  const rows = new Map<string, { row: Row; domain: LawDomain }>()
  const versions = new Set<string>()
  for (const domain of domains) {
    const version = `${domain.act} ${domain.validFrom}`
    if (versions.has(version))
      throw new LawError('law/two-versions-on-one-day', `${domain.act} has two versions from one day; keep one`)
    versions.add(version)
    for (const row of rowsOf(domain)) {
      const other = rows.get(row.id)
      if (other && other.domain.act !== domain.act)
        throw new LawError('law/duplicate-row', `two rows are called ${row.id}; give each its own id`)
      rows.set(row.id, { row, domain })
    }
  }
  checkReferences(domains)
  const digests = new Map(domains.map((domain) => [domain, digestOf(canonicalJson(domain))]))
  return { rows, digests, digest: digestOf([...digests.values()].sort().join(' ')) }
}

function checkReferences(domains: readonly LawDomain[]): void {
  const rules = new Set(domains.flatMap((domain) => domain.consentRules.map((rule) => rule.id)))
  const regimes = new Set(domains.flatMap((domain) => domain.secrecy.map((row) => row.regime)))
  for (const domain of domains) {
    for (const row of [...domain.grounds, ...domain.releases]) {
      const missing = row.consents.find((need) => !rules.has(need.rule))
      if (missing)
        throw new LawError(
          'law/unknown-consent-rule',
          `row ${row.id} refers to the consent rule ${missing.rule}, which no file has; add it or correct the id`,
        )
    }
    const stray = domain.releases.find((row) => !regimes.has(row.regime))
    if (stray)
      throw new LawError(
        'law/unknown-regime',
        `row ${stray.id} lifts the regime ${stray.regime}, which no file has; add it or correct the id`,
      )
  }
}

function indexOf(domains: readonly LawDomain[], on: Day): LawOnDay {
  const verified = <R extends Row>(rows: (domain: LawDomain) => readonly R[]) =>
    domains.flatMap(rows).filter((row) => row.confidence === 'verified')
  const grounds = verified((domain) => domain.grounds)
  const secrecy = domains.flatMap((domain) => domain.secrecy)
  const terms = verified((domain) => domain.terms)
  const authentic = verified((domain) => domain.authentic)
  const rules = new Map(verified((domain) => domain.consentRules).map((rule) => [rule.id, rule]))
  const releases = groupBy(
    domains.flatMap((domain) =>
      domain.releases.filter((row) => row.confidence === 'verified' && domain.secrecy.some((one) => one.regime === row.regime)),
    ),
    (row) => row.regime,
  )
  const quality = groupBy(
    verified((domain) => domain.quality),
    (row) => row.sensitivity,
  )
  const prohibitions = groupBy(
    domains.flatMap((domain) => domain.prohibitions),
    (row) => row.kind,
  )
  return {
    on,
    domains,
    acts: new Set(domains.map((domain) => domain.act)),
    grounds: remembered((purpose: string, act: string, category: CategoryId) =>
      grounds.filter(
        (row) => includes(row.purposes, purpose) && row.obtained.acts.includes(act) && row.categories.includes(category),
      ),
    ),
    secrecy: remembered((act: string, role: HolderRole) =>
      secrecy.filter((row) => row.acts.includes(act) && row.holderRoles.includes(role)),
    ),
    releases: (regime) => releases.get(regime) ?? [],
    quality: (sensitivity) => quality.get(sensitivity) ?? [],
    prohibitions: (kind) => prohibitions.get(kind) ?? [],
    terms: remembered((act: string, role: HolderRole, category: CategoryId) =>
      terms.filter((row) => row.acts.includes(act) && row.holderRoles.includes(role) && includes(row.categories, category)),
    ),
    authentic: (act, role, category) =>
      authentic.some((row) => row.acts.includes(act) && row.holderRoles.includes(role) && row.categories.includes(category)),
    consentRule: (id) => rules.get(id),
  }
}

/** Whether a list that may be everything has a member. */
export function includes<T>(list: readonly T[] | 'any', member: T): boolean {
  return list === 'any' || list.includes(member)
}

function groupBy<K, R>(rows: readonly R[], keyOf: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>()
  for (const row of rows) {
    const key = keyOf(row)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}

function remembered<A extends readonly string[], R>(look: (...on: A) => R): (...on: A) => R {
  const answers = new LRUCache<string, { answer: R }>({ max: 10_000 })
  return (...on) => {
    const key = on.join('\u0000')
    const known = answers.get(key)
    if (known) return known.answer
    const answer = look(...on)
    answers.set(key, { answer })
    return answer
  }
}
