import { compile, type LawDomain, type LawOnDay, onDay, rowsOf } from '../../law/index.ts'
import type { Day } from '../../schema/index.ts'
import type { Matrix, MatrixAct, MatrixRow } from './matrix-types.ts'
import { purposeIn } from './purpose.ts'

/**
 * Who may see what for which purpose under which condition, by the law of one day. It says what a decision would say: an entry stands only where
 * task, quality, release and term can all turn with the ground. The person's own access is not in it.
 */
export function matrix(law: readonly LawDomain[], on: Day): Matrix {
  const today = onDay(compile(law), on)
  const tasks = new Set(today.domains.flatMap((domain) => domain.purposes.map((row) => row.purpose)))
  const purposes = [...tasks].flatMap((purpose) => purposeIn(purpose, today) ?? [])
  const known = purposes.map(({ purpose, name }) => ({ purpose, name }))
  const prohibitions = today.domains.flatMap((domain) =>
    domain.prohibitions.map(({ id, kind, kinds, acts, categories, recipients }) => ({
      kind,
      row: id,
      kinds,
      acts,
      categories,
      recipients,
    })),
  )
  const named = namedIn({ purposes, prohibitions })
  const rules = today.domains.flatMap((domain) => domain.consentRules).filter(({ id }) => named.has(id))
  return {
    format: 'klantbeeld/matrix@1',
    on,
    digest: today.digest,
    acts: actsOf(today),
    purposes,
    tasks: known,
    prohibitions,
    consentRules: rules.map(({ id, bands, parents, incompetent, withdrawal }) => ({
      id,
      bands,
      parents,
      ...(incompetent && { incompetent }),
      ...(withdrawal && { withdrawal }),
    })),
    rows: today.domains.flatMap((domain) => rowsIn(domain, named)),
  }
}

function actsOf({ domains, versions }: LawOnDay): readonly MatrixAct[] {
  return domains.flatMap(({ act, name, short, url, local }) =>
    versions
      .filter((version) => version.act === act)
      .map((version) => ({ ...version, name, short, url, ...(local && { local }) })),
  )
}

/** Every text that could be the id of a row. */
function namedIn(value: unknown, named: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value === 'string') named.add(value)
  else if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) namedIn(member, named)
  return named
}

function rowsIn(domain: LawDomain, named: ReadonlySet<string>): readonly MatrixRow[] {
  return rowsOf(domain)
    .filter(({ id }) => named.has(id))
    .map(({ id, cite, says, confidence, openNorm, local }) => ({
      id,
      act: domain.act,
      cite,
      says,
      confidence,
      ...(openNorm && { openNorm }),
      ...(local && { local }),
    }))
}
