import { inForce, type LawDomain } from '../../law/index.ts'
import { includes, type OneOf } from '../../law/row.ts'
import type { CategoryId, Decision, Fact, WithheldReason } from '../../schema/index.ts'
import type { Scenario } from '../scenarios/index.ts'
import { isAskedOf } from '../scenarios/ways.ts'
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
  /** Facts of which it states why they are withheld, or that a duty to provide them was not met. */
  readonly told: readonly Fact[]
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
    turnable: factsAmong(scenario, turning),
    told: factsAmong(scenario, new Set(scenario.expected.filter(saysWhy).map(({ fact }) => fact.id))),
  }
}

function factsAmong({ fragments }: Scenario, ids: ReadonlySet<string>): readonly Fact[] {
  return fragments.flatMap(({ facts }) => facts.filter(({ id }) => ids.has(id)))
}

function saysWhy({ outcome }: Scenario['expected'][number]): boolean {
  return !outcome.shown && (outcome.reasons.length > 0 || outcome.dutyUnmet)
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
      return rules.has(place.row.id) || asksWho(scenario, place)
    case 'rights':
      return asksWho(scenario, place)
    case 'terms':
    case 'secrecy':
    case 'prohibitions':
      return isForbiddenBy(turnable, place, scenario)
  }
}

function asksWho({ entitled }: Scenario, place: Extract<RowPlace, { readonly list: 'consentRules' | 'rights' }>): boolean {
  return entitled.some((expected) => isAskedOf(expected, place.row, place))
}

/**
 * Whether leaving a row out, alone or with others, could make a scenario fail by the reasons it states alone. A ground or release need not have let
 * anything through for that: it speaks to the task and so may be what no reason was missing of.
 */
export function reasonsAreAtStake({ scenario, versions, told }: Passing, place: RowPlace): boolean {
  const { request, setting } = scenario
  if (told.length === 0 || !versions.has(`${place.act} ${place.validFrom}`)) return false
  switch (place.list) {
    case 'purposes':
      return place.row.purpose === request.purpose
    case 'grounds': {
      const { purposes, obtained, categories } = place.row
      return (
        includes(purposes, request.purpose) &&
        told.some((fact) => includes(obtained.acts, fact.obtained.act) && isOfOne(fact, categories))
      )
    }
    case 'releases':
    case 'quality':
      return includes(place.row.purposes, request.purpose)
    case 'consentRules':
      return (setting.consents ?? []).length > 0
    case 'rights':
      return false
    case 'terms':
    case 'secrecy':
    case 'prohibitions':
      return isForbiddenBy(told, place, scenario)
  }
}

/** Whether a row that forbids speaks of some of these facts. */
function isForbiddenBy(
  facts: readonly Fact[],
  place: Extract<RowPlace, { readonly list: 'terms' | 'secrecy' | 'prohibitions' }>,
  scenario: Scenario,
): boolean {
  if (place.list === 'prohibitions')
    return facts.length > 0 && scenario.setting.people.shielding.some(({ kind }) => kind === place.row.kind)
  const { acts, holderRoles } = place.row
  return facts.some(
    (fact) =>
      acts.includes(fact.obtained.act) &&
      holderRoles.includes(fact.holderRole) &&
      (place.list === 'secrecy' || isOfOne(fact, place.row.categories)),
  )
}

/** Whether a fact is, or contains, one of these categories. */
function isOfOne({ category, contains = [] }: Fact, categories: OneOf<CategoryId>): boolean {
  return [category, ...contains].some((it) => includes(categories, it))
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
