import type { CategoryId } from '../../schema/index.ts'
import type { LawDomain } from '../domain.ts'
import { LawError } from '../parse.ts'
import { markedWith } from './marked.ts'
import { parsePolicy } from './parse.ts'
import type { LocalPolicy, PreferRow } from './policy.ts'
import { during, reignOf, shared } from './span.ts'

/**
 * The law with whose value a municipality puts first, on the days of each local row, in every act under which one of the categories is recorded. Rows of other
 * kinds are left to {@link tighten} and {@link fill}. It says nothing of what is shown, and what is authentic comes before whatever is preferred. Throws
 * `law/local-unknown-name` where no act in force records a category, `law/local-two-preferences` where two rows speak of one on one day.
 */
export function prefer(law: readonly LawDomain[], policy: LocalPolicy): readonly LawDomain[] {
  const { municipality, rows } = parsePolicy(policy)
  let preferring = law
  for (const row of rows) {
    if (row.does !== 'prefer') continue
    checkRecorded(row, law)
    preferring = during(preferring, row, (domain) => {
      const categories = row.categories.filter((category) => domain.records.includes(category))
      if (categories.length === 0) return undefined
      checkOnce(row, categories, domain)
      const preference = { id: row.id, categories, holderRoles: row.holderRoles }
      const preferences = [...(domain.preferences ?? []), preference]
      return markedWith({ ...domain, preferences }, row, municipality, [])
    })
  }
  return preferring
}

function checkRecorded(row: PreferRow, law: readonly LawDomain[]): void {
  const inForce = law.filter(({ status }) => status === 'in-force')
  const reading = inForce.filter((domain) => shared(reignOf(domain, law), row) !== undefined)
  const stray = row.categories.find((category) => reading.every(({ records }) => !records.includes(category)))
  if (stray !== undefined)
    throw new LawError(
      'law/local-unknown-name',
      `local row ${row.id} names the category ${stray}, which no act in force records on its days; correct the name or the days`,
    )
}

function checkOnce(row: PreferRow, categories: readonly CategoryId[], { preferences = [] }: LawDomain): void {
  for (const other of preferences) {
    const both = other.categories.filter((category) => categories.includes(category))
    if (both.length > 0 && other.id !== row.id)
      throw new LawError(
        'law/local-two-preferences',
        `local rows ${other.id} and ${row.id} both say who comes first for ${both.join(', ')} on one day; end the one before the other begins`,
      )
  }
}
