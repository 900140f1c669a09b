import type { Matrix, MatrixRow } from '../explain/index.ts'
import { rowCite } from '../explain/index.ts'
import type { Language } from '../schema/index.ts'

/** A citation that leads to the text of its act. */
export interface Link {
  readonly text: string
  readonly url: string
  /** The row it restates. */
  readonly row: string
}

/** Some text with citations in it. */
export type Rich = readonly (string | Link)[]

/** Finds rows by id, and cites them. */
export interface Citer {
  rowOf(id: string): MatrixRow | undefined
  /** The citations of rows, the same article once, each a link. */
  cites(ids: readonly string[]): Rich
}

/** A citer over the rows of a matrix; a row it lacks is named by its id. */
export function citerOf({ rows, acts }: Pick<Matrix, 'rows' | 'acts'>, language: Language): Citer {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const actOf = new Map(acts.map((act) => [act.act, act]))
  const link = (id: string): Link => {
    const row = byId.get(id)
    const act = row && actOf.get(row.act)
    return row && act ? { text: rowCite(act, row, language), url: act.url, row: id } : { text: id, url: '', row: id }
  }
  return {
    rowOf: (id) => byId.get(id),
    cites: (ids) => {
      const links = new Map(ids.map(link).map((one) => [one.text, one]))
      return [...links.values()].flatMap((one, index) => (index === 0 ? [one] : ['; ', one]))
    },
  }
}

/** Rich text without its links. */
export function plain(rich: Rich): string {
  return rich.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
}
