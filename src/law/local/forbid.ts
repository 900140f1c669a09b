import { type Capacity, type CategoryId, capacities, type PersonRole } from '../../schema/index.ts'
import type { GroundRow } from '../disclosure-rows.ts'
import type { OneOf } from '../row.ts'
import type { ForbidRow } from './policy.ts'

/**
 * A ground row without what a local row forbids, as rows that together open the rest: one for each thing the prohibition names. Undefined where it
 * opens nothing that is forbidden. `purposes` are all that the law knows, for a row that names any.
 */
export function withoutForbidden(
  row: GroundRow,
  forbidden: ForbidRow,
  purposes: readonly string[],
): readonly GroundRow[] | undefined {
  const cuts = cutsOf(forbidden, purposes)
  if (cuts.some((cut) => cut.inside(row) === undefined)) return undefined
  const pieces: GroundRow[] = []
  let rest = row
  for (const { inside, outside } of cuts) {
    const piece = outside(rest)
    if (piece !== undefined) pieces.push(piece)
    rest = inside(rest) ?? rest
  }
  return pieces.map((piece, index) => (index === 0 ? piece : { ...piece, id: `${row.id}~${forbidden.id}~${index + 1}` }))
}

/** Whether an id is that of a row, or of a piece that a local row split off from it. */
export function isPieceOf(id: string, row: string): boolean {
  return id === row || id.startsWith(`${row}~`)
}

/** What of a row lies inside and what outside one thing a prohibition names; undefined where nothing does. */
interface Cut {
  readonly inside: (row: GroundRow) => GroundRow | undefined
  readonly outside: (row: GroundRow) => GroundRow | undefined
}

function cutsOf({ acts, categories, persons, purposes, capacities: hats }: ForbidRow, known: readonly string[]): readonly Cut[] {
  return [
    cut<string>(
      acts,
      (row) => row.obtained.acts,
      (row, list) => ({ ...row, obtained: { ...row.obtained, acts: list } }),
    ),
    cut<string>(
      purposes,
      (row) => listed(row.purposes, known),
      (row, list) => ({ ...row, purposes: list }),
    ),
    cut<Capacity>(
      hats,
      (row) => listed(row.capacities, capacities),
      (row, list) => ({ ...row, capacities: list }),
    ),
    cut<CategoryId>(
      categories,
      (row) => row.categories,
      (row, list) => ({ ...row, categories: list }),
    ),
    cut<PersonRole>(
      persons && withNarrower(persons),
      (row) => row.persons,
      (row, list) => ({ ...row, persons: list }),
    ),
  ].flat()
}

function cut<T>(
  forbidden: readonly T[] | undefined,
  read: (row: GroundRow) => readonly T[],
  write: (row: GroundRow, list: readonly T[]) => GroundRow,
): readonly Cut[] {
  if (forbidden === undefined) return []
  const part = (row: GroundRow, isForbidden: boolean) => {
    const list = read(row).filter((member) => forbidden.includes(member) === isForbidden)
    return list.length === 0 ? undefined : write(row, list)
  }
  return [{ inside: (row) => part(row, true), outside: (row) => part(row, false) }]
}

/** A child at home is always a child: who forbids the one forbids the other. */
function withNarrower(persons: readonly PersonRole[]): readonly PersonRole[] {
  return persons.includes('child') ? [...persons, 'child-at-home'] : persons
}

function listed<T>(list: OneOf<T>, all: readonly T[]): readonly T[] {
  return list === 'any' ? all : list
}
