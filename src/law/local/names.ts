import type { LawDomain } from '../domain.ts'
import { LawError } from '../parse.ts'
import type { TightenRow } from './policy.ts'

/** Every purpose the law speaks of. */
export function purposesOf(law: readonly LawDomain[]): readonly string[] {
  const named = law.flatMap((domain) => [
    ...domain.purposes.map((row) => row.purpose),
    ...domain.grounds.flatMap((row) => (row.purposes === 'any' ? [] : row.purposes)),
  ])
  return [...new Set(named)].sort()
}

/** Throws `law/local-unknown-name` where a local row names an act, purpose or consent rule that the law does not have: it would tighten nothing. */
export function checkNames(row: TightenRow, law: readonly LawDomain[]): void {
  const acts = new Set(law.map((domain) => domain.act))
  const rules = new Set(law.flatMap((domain) => domain.consentRules.map((rule) => rule.id)))
  const purposes = new Set(purposesOf(law))
  if (row.does === 'forbid') {
    demand(row.id, 'act', row.acts, acts)
    demand(row.id, 'purpose', row.purposes, purposes)
  }
  if (row.does === 'narrow')
    demand(
      row.id,
      'consent rule',
      row.also?.consents?.map((need) => need.rule),
      rules,
    )
}

function demand(id: string, what: string, names: readonly string[] | undefined, known: ReadonlySet<string>): void {
  const unknown = names?.find((name) => !known.has(name))
  if (unknown !== undefined)
    throw new LawError('law/local-unknown-name', `local row ${id} names the ${what} ${unknown}, which no file has; correct it`)
}
