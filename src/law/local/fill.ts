import { Period } from '../../schema/index.ts'
import type { LawDomain } from '../domain.ts'
import type { OpenParameter } from '../other-rows.ts'
import { LawError } from '../parse.ts'
import type { Row } from '../row.ts'
import { isNoLonger } from './length.ts'
import { markedWith } from './marked.ts'
import { parsePolicy } from './parse.ts'
import type { FillRow, LocalPolicy } from './policy.ts'
import { during, reignOf, type Span, shared } from './span.ts'

/**
 * The law with the choices a municipality made where an act leaves one: rows of the chosen option count, rows of the others are left out, on the days of each
 * local row. Rows of other kinds are left to {@link tighten} and {@link prefer}. Throws where the act has no such parameter, or does not offer the choice.
 */
export function fill(law: readonly LawDomain[], policy: LocalPolicy): readonly LawDomain[] {
  const { municipality, rows } = parsePolicy(policy)
  const fills = rows.filter((row) => row.does === 'fill')
  checkOnce(fills)
  let filled = law
  for (const row of fills) {
    for (const span of offeredOn(row, law)) {
      filled = during(filled, span, (domain) => {
        const ids = concerned(row.parameter, domain)
        return ids.length === 0 ? undefined : markedWith(chosen(row, domain), row, municipality, ids)
      })
    }
  }
  return filled
}

function checkOnce(fills: readonly FillRow[]): void {
  fills.forEach((row, index) => {
    const other = fills.slice(index + 1).find((one) => one.parameter === row.parameter && shared(one, row) !== undefined)
    if (other !== undefined)
      throw new LawError(
        'law/local-two-choices',
        `local rows ${row.id} and ${other.id} choose twice for ${row.parameter} on one day; end the one before the other begins`,
      )
  })
}

/** The days on which an act in force offers what was chosen, within those of the local row. */
function offeredOn(row: FillRow, law: readonly LawDomain[]): readonly Span[] {
  const declared = law
    .filter((domain) => domain.status === 'in-force')
    .flatMap((domain) => {
      const days = shared(reignOf(domain, law), row)
      const parameter = domain.parameters.find((one) => one.parameter === row.parameter && one.confidence === 'verified')
      return days === undefined || parameter === undefined ? [] : [{ days, parameter }]
    })
  const [first] = declared
  if (first === undefined)
    throw new LawError(
      'law/local-unknown-parameter',
      `local row ${row.id} fills ${row.parameter}, which no act in force leaves open on its days; correct the name or the days`,
    )
  if (declared.some(({ parameter }) => parameter.chosen !== undefined))
    throw new LawError(
      'law/local-two-choices',
      `local row ${row.id} chooses for ${row.parameter}, which was chosen already; fill the law without choices, with every choice in one policy`,
    )
  const offered = declared.filter(({ parameter }) => offers(parameter, row.value))
  if (offered.length === 0)
    throw new LawError(
      'law/local-option-out-of-range',
      `local row ${row.id} chooses what ${row.parameter} does not offer; choose ${choicesOf(first.parameter)}`,
    )
  return offered.map(({ days }) => days)
}

function offers({ options, range }: OpenParameter, value: string): boolean {
  if (options.some((option) => option.value === value)) return true
  if (range === undefined || !Period.safeParse(value).success) return false
  return isNoLonger(range.least, value) && isNoLonger(value, range.most)
}

function choicesOf({ options, range }: OpenParameter): string {
  const listed = options.map((option) => option.value)
  return [...listed, ...(range === undefined ? [] : [`a period from ${range.least} to ${range.most}`])].join(', ')
}

function concerned(parameter: string, domain: LawDomain): readonly string[] {
  return [
    ...domain.parameters.filter((row) => row.parameter === parameter),
    ...[...domain.grounds, ...domain.releases].filter((row) => row.when?.parameter?.name === parameter),
    ...domain.terms.filter((row) => row.parameter?.name === parameter),
  ].map((row) => row.id)
}

function chosen(by: FillRow, domain: LawDomain): LawDomain {
  return {
    ...domain,
    grounds: domain.grounds.flatMap((row) => settled(row, by)),
    releases: domain.releases.flatMap((row) => settled(row, by)),
    terms: domain.terms.flatMap((row) => {
      const { parameter, ...rest } = row
      if (parameter?.name !== by.parameter) return [row]
      return parameter.value === by.value ? [locally(rest, by)] : []
    }),
    parameters: domain.parameters.map((row) =>
      row.parameter === by.parameter ? locally({ ...row, chosen: by.value }, by) : row,
    ),
  }
}

/** The row as it counts once the choice is made, or nothing where it belongs to another choice. */
function settled<R extends Row & { readonly when?: LawDomain['grounds'][number]['when'] }>(row: R, by: FillRow): readonly R[] {
  const { parameter, ...others } = row.when ?? {}
  if (parameter?.name !== by.parameter) return [row]
  if (parameter.value !== by.value) return []
  const { when: _, ...rest } = row
  return [locally((Object.keys(others).length === 0 ? rest : { ...rest, when: others }) as R, by)]
}

function locally<R extends Row>(row: R, { id }: FillRow): R {
  return { ...row, local: [...(row.local ?? []), id] }
}
