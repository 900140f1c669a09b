import { compile, type GroundRow, type LawDomain, type LawOnDay, onDay, type PurposeRow, rowsOf } from '../../law/index.ts'
import { includes } from '../../law/row.ts'
import type { Day } from '../../schema/index.ts'
import { cellsOf } from './cells.ts'
import { gatheredClosed, gatheredOpen } from './gathered.ts'
import type { Matrix, MatrixAct, MatrixPurpose, MatrixRow } from './matrix-types.ts'

/**
 * Who may see what for which purpose under which condition, by the law of one day. It says what a decision would say: an entry stands only where
 * task, quality, release and term can all turn with the ground. The person's own access is not in it.
 */
export function matrix(law: readonly LawDomain[], on: Day): Matrix {
  const today = onDay(compile(law), on)
  const grounds = today.domains.flatMap((domain) => domain.grounds)
  const tasks = today.domains.flatMap((domain) => domain.purposes)
  const purposes = [...new Set(tasks.map((row) => row.purpose))].map((purpose) =>
    purposeOf(
      purpose,
      tasks.filter((row) => row.purpose === purpose),
      grounds,
      today,
    ),
  )
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

function purposeOf(purpose: string, rows: readonly PurposeRow[], grounds: readonly GroundRow[], law: LawOnDay): MatrixPurpose {
  const settled = rows.filter((row) => row.confidence === 'verified')
  const cells = grounds
    .filter((row) => includes(row.purposes, purpose))
    .flatMap((row) => cellsOf(row, purpose, settled.length > 0, law))
  const [first] = settled.length > 0 ? settled : rows
  return {
    purpose,
    act: purpose.split('/')[0] ?? purpose,
    name: first?.name ?? { nl: purpose, en: purpose },
    holderRoles: [...new Set(settled.map((row) => row.holderRole))],
    rows: rows.map((row) => row.id),
    open: gatheredOpen(cells.flatMap((cell) => ('why' in cell ? [] : [cell]))),
    closed: gatheredClosed(cells.flatMap((cell) => ('why' in cell ? [cell] : []))),
  }
}

function actsOf({ domains, versions }: LawOnDay): readonly MatrixAct[] {
  return domains.flatMap(({ act, name, short, url }) =>
    versions.filter((version) => version.act === act).map((version) => ({ ...version, name, short, url })),
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
    .map(({ id, cite, says, confidence, openNorm }) => ({
      id,
      act: domain.act,
      cite,
      says,
      confidence,
      ...(openNorm && { openNorm }),
    }))
}
