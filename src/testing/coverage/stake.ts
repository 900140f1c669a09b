import { inForce, type LawDomain } from '../../law/index.ts'
import { includes } from '../../law/row.ts'
import type { Decision, Fact, WithheldReason } from '../../schema/index.ts'
import type { Scenario } from '../scenarios/index.ts'
import type { RowPlace } from './places.ts'

/** A scenario that passes, and what of it a row can turn. */
export interface Passing {
  readonly scenario: Scenario
  /** Acts with the first day of the version that is in force. */
  readonly versions: ReadonlySet<string>
  /** Ids of the rows that let some fact through. */
  readonly decidedBy: ReadonlySet<string>
  /** Ids of the consent rules that these ask for. */
  readonly rules: ReadonlySet<string>
  /** Facts that are shown, or kept back by nothing but what a row forbids. */
  readonly turnable: readonly Fact[]
}

/** What of a scenario a row can turn, by the decisions it came to under the law. */
export function passing(scenario: Scenario, decisions: Iterable<Decision>, law: readonly LawDomain[]): Passing {
  const domains = inForce(law, scenario.day)
  const all = [...decisions]
  const decidedBy = new Set(all.flatMap(({ rows }) => rows))
  const deciding = domains.flatMap(({ grounds, releases }) => [...grounds, ...releases]).filter(({ id }) => decidedBy.has(id))
  const turning = new Set(all.filter(isTurnable).map(({ fact }) => fact.id))
  return {
    scenario,
    versions: new Set(domains.map(({ act, validFrom }) => `${act} ${validFrom}`)),
    decidedBy,
    rules: new Set(deciding.flatMap(({ consents }) => consents.map(({ rule }) => rule))),
    turnable: scenario.fragments.flatMap(({ facts }) => facts.filter(({ id }) => turning.has(id))),
  }
}

/**
 * Whether leaving a row out, alone or with others, could change what comes of a scenario. A row that permits can only take away what it decided; one
 * that forbids can only give back what nothing else withholds. Where in doubt it says yes: that costs one run more.
 */
export function isAtStake({ scenario, versions, decidedBy, rules, turnable }: Passing, place: RowPlace): boolean {
  if (!versions.has(`${place.act} ${place.validFrom}`)) return false
  switch (place.list) {
    case 'purposes':
      return place.row.purpose === scenario.request.purpose && decidedBy.size > 0
    case 'grounds':
    case 'releases':
    case 'quality':
      return decidedBy.has(place.row.id)
    case 'consentRules':
      return rules.has(place.row.id)
    case 'terms': {
      const { acts, holderRoles, categories } = place.row
      return turnable.some(
        ({ obtained, holderRole, category, contains = [] }) =>
          acts.includes(obtained.act) &&
          holderRoles.includes(holderRole) &&
          [category, ...contains].some((it) => includes(categories, it)),
      )
    }
    case 'secrecy': {
      const { acts, holderRoles } = place.row
      return turnable.some(({ obtained, holderRole }) => acts.includes(obtained.act) && holderRoles.includes(holderRole))
    }
    case 'prohibitions':
      return turnable.length > 0 && scenario.setting.people.shielding.some(({ kind }) => kind === place.row.kind)
  }
}

/** Reasons that come of rows that forbid; a consent or judgement that is missing may be missing for the release alone. */
const forbidding: ReadonlySet<WithheldReason> = new Set([
  'prohibited',
  'secret',
  'consent-missing',
  'judgement-missing',
  'term-over',
  'term-unknown',
])

function isTurnable({ outcome, reasons }: Decision): boolean {
  return outcome === 'cleared' || reasons.every((reason) => forbidding.has(reason))
}
