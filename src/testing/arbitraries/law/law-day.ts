import {
  type ConsentRule,
  type GroundRow,
  inForce,
  type LawDomain,
  type OneOf,
  type PurposeRow,
  type QualityRow,
  type ReleaseRow,
  type Row,
  type SecrecyRow,
  type TermRow,
} from '../../../law/index.ts'
import type { HolderRole } from '../../../schema/index.ts'
import type { Moment } from '../moments.ts'

/** A law on the day of one moment: the rows that can bear on a request then. Verified ones only, save for secrecy. */
export interface LawDay {
  readonly law: readonly LawDomain[]
  readonly moment: Moment
  /** Acts of the law, in force or not. */
  readonly acts: readonly string[]
  /** Ground rows by which something can be used or provided, each with the purposes it can be asked for. */
  readonly grounds: readonly { readonly row: GroundRow; readonly purposes: readonly string[] }[]
  /** Every ground row of the law, in force, verified or not. */
  readonly allGrounds: readonly GroundRow[]
  readonly releases: readonly ReleaseRow[]
  readonly quality: readonly QualityRow[]
  /** Terms, and regimes of secrecy that rows put on a fact, by act and holder role. */
  readonly terms: ReadonlyMap<string, readonly TermRow[]>
  readonly regimes: ReadonlyMap<string, readonly string[]>
  /** Per act the holder roles that some term speaks of. */
  readonly keepers: ReadonlyMap<string, readonly HolderRole[]>
  readonly rules: ReadonlyMap<string, ConsentRule>
  /** Per purpose the holder roles whose task it is; a purpose without any is nobody's task. */
  readonly tasks: ReadonlyMap<string, readonly HolderRole[]>
}

/** What of a law counts on the day of a moment. */
export function lawDay(law: readonly LawDomain[], moment: Moment): LawDay {
  const domains = inForce(law, moment.day)
  const terms = verified(domains.flatMap((domain) => domain.terms))
  const acts = [...new Set(law.map((domain) => domain.act))]
  return {
    law,
    moment,
    acts,
    grounds: domains.flatMap((domain) =>
      verified(domain.grounds)
        .filter((row) => row.kinds.includes('use') || (row.kinds.includes('provide') && row.holders.organisation !== 'own'))
        .map((row) => ({ row, purposes: row.purposes === 'any' ? domain.purposes.map((one) => one.purpose) : row.purposes })),
    ),
    allGrounds: law.flatMap((domain) => domain.grounds),
    releases: verified(domains.flatMap((domain) => domain.releases)),
    quality: verified(domains.flatMap((domain) => domain.quality)),
    terms: byKeeper(terms, (row) => row),
    regimes: byKeeper(
      domains.flatMap((domain) => domain.secrecy),
      (row) => row.regime,
    ),
    keepers: new Map(acts.map((act) => [act, terms.filter((row) => row.acts.includes(act)).flatMap((row) => row.holderRoles)])),
    rules: new Map(verified(domains.flatMap((domain) => domain.consentRules)).map((rule) => [rule.id, rule])),
    tasks: tasksOf(verified(domains.flatMap((domain) => domain.purposes))),
  }
}

/** The act and holder role by which terms and regimes are found. */
export function keeperKey(act: string, role: HolderRole): string {
  return `${act} ${role}`
}

/** Whether a list that may be everything has a member. */
export function has<T>(list: OneOf<T>, member: T): boolean {
  return list === 'any' || list.includes(member)
}

function tasksOf(rows: readonly PurposeRow[]): ReadonlyMap<string, readonly HolderRole[]> {
  const found = new Map<string, HolderRole[]>()
  for (const { purpose, holderRole } of rows) found.set(purpose, [...(found.get(purpose) ?? []), holderRole])
  return found
}

function byKeeper<R extends TermRow | SecrecyRow, T>(rows: readonly R[], what: (row: R) => T): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows) {
    for (const key of row.acts.flatMap((act) => row.holderRoles.map((role) => keeperKey(act, role)))) {
      const list = found.get(key) ?? []
      if (!list.includes(what(row))) list.push(what(row))
      found.set(key, list)
    }
  }
  return found
}

function verified<R extends Row>(rows: readonly R[]): readonly R[] {
  return rows.filter((row) => row.confidence === 'verified')
}
