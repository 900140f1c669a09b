import { LRUCache } from 'lru-cache'
import { canonicalJson, deepFreeze } from '../core/canonical.ts'
import { digestOf } from '../core/digest.ts'
import type { LawDomain } from './domain.ts'
import { LawError, parseLaw, rowsOf } from './parse.ts'
import type { Row } from './row.ts'

/** Law data that was checked, frozen and given a digest. */
export interface Compiled {
  readonly domains: readonly LawDomain[]
  readonly digest: string
  readonly digests: ReadonlyMap<LawDomain, string>
  readonly rows: ReadonlyMap<string, { readonly row: Row; readonly domain: LawDomain }>
}

const compiledByIdentity = new LRUCache<readonly LawDomain[], Compiled>({ max: 64 })

/** Checks law data, freezes it, and remembers the result for the same array. Throws {@link LawError} where rows clash or refer to nothing. */
export function compile(law: readonly LawDomain[]): Compiled {
  const known = compiledByIdentity.get(law)
  if (known) return known
  const domains = Object.freeze(law.map((domain) => deepFreeze(parseLaw(domain))))
  const compiled: Compiled = { ...checked(domains), domains }
  deepFreeze(law)
  compiledByIdentity.set(law, compiled)
  return compiled
}

function checked(domains: readonly LawDomain[]): Omit<Compiled, 'domains'> {
  const rows = new Map<string, { row: Row; domain: LawDomain }>()
  const versions = new Set<string>()
  for (const domain of domains) {
    const version = `${domain.act} ${domain.validFrom}`
    // A bill decides nothing, so that it may share its day with the version in force.
    if (domain.status !== 'bill' && versions.has(version))
      throw new LawError('law/two-versions-on-one-day', `${domain.act} has two versions from one day; keep one`)
    if (domain.status !== 'bill') versions.add(version)
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
