import { addPeriod, previousDay } from '../core/day.ts'
import type { Asking, ClearedEntry } from '../disclosure/index.ts'
import type { Household } from '../household/index.ts'
import type { Alternative, Merged, MergedCategory } from '../merge/index.ts'
import {
  type CategoryId,
  categoryIds,
  type Day,
  type NotShown,
  type PersonView,
  type Shown,
  type ShownCategory,
  type ShownSource,
  type View,
} from '../schema/index.ts'
import { arrangeHouseholds } from './households.ts'
import { type KeyOf, personKey } from './key-of.ts'

/** What was derived from the cleared facts of one request. */
export interface Derived {
  readonly merged: Merged
  readonly households: readonly Household[]
}

/** Arranges what was derived into the view of one request: persons under keys, categories in the order of the catalogue, no supplier's ids. */
export function arrange({ merged, households }: Derived, notShown: readonly NotShown[], asking: Asking): View {
  const { request, day } = asking
  const keyOf = personKeys(asking)
  return {
    format: 'klantbeeld/view@1',
    kind: request.kind,
    purpose: request.purpose,
    at: request.at,
    on: request.on ?? day,
    relyUntil: relyUntil(asking),
    domains: [...request.necessity.domains].sort(),
    people: arrangePeople(merged, request.client, keyOf),
    households: arrangeHouseholds(households, keyOf),
    notShown,
  }
}

/** Persons under keys, the client first, with what was merged of them. */
export function arrangePeople(merged: Merged, client: string, keyOf: KeyOf): readonly PersonView[] {
  return [...merged]
    .map(([person, categories]) => personView(person, categories, keyOf, client))
    .sort((a, b) => Number(b.client) - Number(a.client) || (a.key < b.key ? -1 : 1))
}

/** Keys are the same for all hats of one organisation and cannot be linked across organisations. */
function personKeys({ receiver, setting }: Asking): KeyOf {
  const keys = new Map<string, string>()
  return (person) => {
    const known = keys.get(person)
    if (known !== undefined) return known
    const key = personKey(person, receiver, { pseudonymKey: setting.pseudonymKey })
    keys.set(person, key)
    return key
  }
}

function personView(person: string, categories: readonly MergedCategory[], keyOf: KeyOf, client: string): PersonView {
  const facts: { [C in CategoryId]?: ShownCategory } = {}
  const byCategory = new Map(categories.map((merged) => [merged.category, merged]))
  for (const category of categoryIds) {
    const merged = byCategory.get(category)
    if (merged === undefined) continue
    facts[category] = {
      values: merged.alternatives.map((alternative) => shownOf(alternative, keyOf)),
      disputed: merged.disputed,
      tellRegister: merged.contradictsAuthentic,
      ...statementsOf(merged, keyOf),
    }
  }
  return { key: keyOf(person), client: person === client, facts: facts as PersonView['facts'] }
}

function statementsOf({ statements }: MergedCategory, keyOf: KeyOf): Pick<ShownCategory, 'statements'> {
  const shown = statements.flatMap((said) => {
    const { fact } = said.entries[0].current
    return fact.category === 'statement.own' ? [{ ...shownOf(said, keyOf), value: fact.value }] : []
  })
  return shown.length === 0 ? {} : { statements: shown }
}

function shownOf({ entries, oneSided }: Alternative, keyOf: KeyOf): Shown {
  const [first] = entries
  const { fact } = first.current
  return {
    value: fact.value,
    ...(fact.holds === undefined ? {} : { holds: fact.holds }),
    standing: fact.standing,
    authentic: first.weight.authentic === 'verified',
    underInvestigation: entries.some(({ current }) => current.fact.underInvestigation === true),
    ...(oneSided ? { oneSided } : {}),
    mentions: first.mentions.map(keyOf).sort(),
    sources: sourcesOf(entries),
    rows: entries.length === 1 ? first.rows : [...new Set(entries.flatMap((entry) => entry.rows))].sort(),
  }
}

/** Each source once; one that may not be shown is not told apart from another such. */
function sourcesOf(entries: readonly ClearedEntry[]): readonly ShownSource[] {
  const [only] = entries
  if (only !== undefined && entries.length === 1) return [only.source]
  const distinct = new Map(entries.map(({ source }) => [JSON.stringify(source), source]))
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source)
}

/** The earliest of the end of the assignment and one month from now; what was opened in an emergency, or at the counter, that day only. */
function relyUntil({ request, assignments, day }: Asking): Day {
  if (request.emergency !== undefined || assignments.some(({ kind }) => kind === 'intake')) return day
  const ends = assignments.flatMap(({ until, endedOn }) => [
    ...(until === undefined ? [] : [until]),
    ...(endedOn === undefined ? [] : [previousDay(endedOn)]),
  ])
  return [addPeriod(day, 'P1M', 'short'), ...ends].sort()[0] ?? day
}
