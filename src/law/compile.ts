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

/** One act that was checked by itself. */
interface Act {
  readonly domain: LawDomain
  readonly digest: string
}

const compiledByIdentity = new LRUCache<readonly LawDomain[], Compiled>({ max: 64 })
const actsByIdentity = new LRUCache<LawDomain, Act>({ max: 512 })

/**
 * Checks law data, freezes it, and remembers the result for the same array and every act in it: of law in which one act is new only that act is
 * checked again. Throws {@link LawError} where rows clash or refer to nothing.
 */
export function compile(law: readonly LawDomain[]): Compiled {
  const known = compiledByIdentity.get(law)
  if (known) return known
  const acts = law.map((given) => ({ given, act: actsByIdentity.get(given) ?? actOf(given) }))
  const compiled = checked(acts.map(({ act }) => act))
  // INVARIANT: what is remembered by identity cannot change any more.
  for (const { given, act } of acts) if (!actsByIdentity.has(given)) actsByIdentity.set(deepFreeze(given), act)
  compiledByIdentity.set(Object.freeze(law), compiled)
  return compiled
}

function actOf(json: LawDomain): Act {
  const domain = deepFreeze(parseLaw(json))
  return { domain, digest: digestOf(canonicalJson(domain)) }
}

function checked(acts: readonly Act[]): Compiled {
  const domains = Object.freeze(acts.map(({ domain }) => domain))
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
  const digests = new Map(acts.map(({ domain, digest }) => [domain, digest]))
  return { domains, rows, digests, digest: digestOf([...digests.values()].sort().join(' ')) }
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
