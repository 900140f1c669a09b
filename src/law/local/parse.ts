import { refusedAt } from '../../schema/refused-at.ts'
import { LawError } from '../parse.ts'
import { LocalPolicy, type LocalRow } from './policy.ts'

/**
 * A local policy from JSON; throws `law/local-without-because`, `law/local-days`, `law/local-review-before-start`, `law/local-twice`, or
 * `law/local-not-a-policy` naming the first place that is wrong.
 */
export function parsePolicy(json: unknown): LocalPolicy {
  const parsed = LocalPolicy.safeParse(json)
  if (!parsed.success) {
    const place = refusedAt(LocalPolicy, parsed.error)
    if (place.split('.').includes('because')) throw withoutBecause(`at "${place}"`)
    throw new LawError('law/local-not-a-policy', `not a local policy; correct it at "${place}" by the schema LocalPolicy`)
  }
  const seen = new Set<string>()
  for (const row of parsed.data.rows) {
    check(row)
    if (seen.has(row.id)) throw new LawError('law/local-twice', `two local rows are called ${row.id}; give each its own id`)
    seen.add(row.id)
  }
  return parsed.data
}

function check(row: LocalRow): void {
  const { id, because, on, from, until, reviewOn } = row
  if (because.nl.trim() === '' || because.en.trim() === '') throw withoutBecause(`in local row ${id}`)
  if (from < on)
    throw new LawError('law/local-days', `local row ${id} begins before it was adopted; let it begin on ${on} or later`)
  if (until !== undefined && until < from)
    throw new LawError('law/local-days', `local row ${id} ends before it begins; correct its last day`)
  if (reviewOn < from)
    throw new LawError('law/local-review-before-start', `local row ${id} is reviewed before it begins; set a day after ${from}`)
  if (row.does === 'forbid' && boxOf(row).length === 0)
    throw new LawError('law/local-not-a-policy', `local row ${id} forbids without naming anything; name what it forbids`)
  if (row.does === 'narrow' && Object.keys({ ...row.only, ...row.also }).length === 0)
    throw new LawError(
      'law/local-not-a-policy',
      `local row ${id} narrows nothing; name what must be less, in \`only\` or \`also\``,
    )
}

function boxOf(row: LocalRow & { readonly does: 'forbid' }): readonly string[] {
  return [row.acts, row.categories, row.persons, row.purposes, row.capacities].flatMap((list) => list ?? [])
}

function withoutBecause(where: string): LawError {
  return new LawError('law/local-without-because', `a reason is missing ${where}; say in Dutch and English why it was decided`)
}
