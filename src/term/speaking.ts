import { inOrderOf } from '../core/order.ts'
import type { LawOnDay, TermRow } from '../law/index.ts'
import { keeps, speaksOf } from '../law/other-rows.ts'
import { includes } from '../law/row.ts'
import { type CategoryId, catalogue, type Fact } from '../schema/index.ts'

/** Why no term can be told: no row speaks, only rows that are not verified do, or nobody knows what a document contains. */
export type Lacking = 'no-row' | 'unverified-row' | 'contents-unknown'

/** The term rows that speak of a fact, of all the categories it contains together. */
export interface Speaking {
  readonly rows: readonly TermRow[]
  /** Rows that would keep it and are not verified: they neither show nor destroy. */
  readonly doubted: readonly TermRow[]
  readonly lacking?: Lacking
}

/** The rows of the law of a day that speak of a fact, as being of its own category and of each that it contains. */
export function speakingOf(fact: Fact, law: LawOnDay): Speaking {
  const rows: TermRow[] = []
  const doubted: TermRow[] = []
  const lacks = new Set<Lacking>(isUnread(fact) ? ['contents-unknown'] : [])
  for (const category of new Set([fact.category, ...(fact.contains ?? [])])) {
    const verified = law.terms(fact.obtained.act, fact.holderRole, category).filter((row) => speaksOf(row, fact))
    const unverified = doubtedOf(fact, category, law)
    rows.push(...verified)
    doubted.push(...unverified)
    if (!verified.some(keeps)) lacks.add(unverified.length > 0 ? 'unverified-row' : 'no-row')
  }
  const lacking = (['contents-unknown', 'no-row', 'unverified-row'] as const).find((one) => lacks.has(one))
  const speaking = { rows: once(rows), doubted: once(doubted) }
  return lacking === undefined ? speaking : { ...speaking, lacking }
}

function isUnread({ category, contains = [] }: Fact): boolean {
  return catalogue[category].shape === 'document' && contains.length === 0
}

function doubtedOf(fact: Fact, category: CategoryId, { domains }: LawOnDay): readonly TermRow[] {
  return domains
    .flatMap((domain) => domain.terms)
    .filter(
      (row) =>
        row.confidence === 'unverified' &&
        keeps(row) &&
        row.acts.includes(fact.obtained.act) &&
        row.holderRoles.includes(fact.holderRole) &&
        includes(row.categories, category) &&
        speaksOf(row, fact),
    )
}

/** Every row once, in the order of their ids, so that no answer depends on the order of the law. */
function once(rows: readonly TermRow[]): readonly TermRow[] {
  return inOrderOf(new Set(rows), ({ id }) => id)
}
