import type { Matrix, MatrixAct, MatrixClosed, MatrixEntry, MatrixPurpose } from '../explain/index.ts'
import { citeText } from '../explain/index.ts'

/** Something that is the same for several purposes. */
export interface ForPurposes<T> {
  readonly purposes: readonly MatrixPurpose[]
  readonly it: T
}

/** The purposes of one act, and what is the same for several of them said once. */
export interface Section {
  readonly act: MatrixAct
  readonly purposes: readonly MatrixPurpose[]
  readonly open: readonly ForPurposes<readonly MatrixEntry[]>[]
  readonly closed: readonly ForPurposes<readonly MatrixClosed[]>[]
}

/** A matrix as it is laid out to be read: per act of the purposes. */
export function sectionsOf({ acts, purposes }: Matrix): readonly Section[] {
  return acts
    .map((act) => ({ act, own: purposes.filter((purpose) => purpose.act === act.act) }))
    .filter(({ own }) => own.length > 0)
    .map(({ act, own }) => ({
      act,
      purposes: own,
      open: saidOnce(own, ({ open }) => open),
      closed: saidOnce(own, ({ closed }) => closed),
    }))
}

/** The matrix of the purposes of some acts alone, with no row but those it names. */
export function partOf(matrix: Matrix, acts: readonly string[]): Matrix {
  const purposes = matrix.purposes.filter(({ act }) => acts.includes(act))
  const named = JSON.stringify([purposes, matrix.prohibitions])
  const isNamed = ({ id }: { readonly id: string }) => named.includes(JSON.stringify(id))
  return { ...matrix, purposes, rows: matrix.rows.filter(isNamed), consentRules: matrix.consentRules.filter(isNamed) }
}

/** Rows in the order of their citations. */
export function rowsInOrder({ rows, acts }: Matrix): Matrix['rows'] {
  const place = ({ act, cite }: Matrix['rows'][number]) => {
    const short = acts.find((one) => one.act === act)?.short ?? { nl: act, en: act }
    return citeText(short, cite, 'nl')
  }
  return rows.toSorted((a, b) => place(a).localeCompare(place(b), 'nl', { numeric: true }) || (a.id < b.id ? -1 : 1))
}

/** What holds for several purposes once, and all that holds for the same purposes together. */
function saidOnce<T>(
  purposes: readonly MatrixPurpose[],
  of: (purpose: MatrixPurpose) => readonly T[],
): readonly ForPurposes<readonly T[]>[] {
  const bearers = new Map<string, { purposes: MatrixPurpose[]; it: T }>()
  for (const purpose of purposes) {
    for (const it of of(purpose)) {
      const key = JSON.stringify(it)
      const bearer = bearers.get(key)
      if (bearer === undefined) bearers.set(key, { purposes: [purpose], it })
      else bearer.purposes.push(purpose)
    }
  }
  const groups = new Map<string, { purposes: readonly MatrixPurpose[]; it: T[] }>()
  for (const bearer of bearers.values()) {
    const key = bearer.purposes.map(({ purpose }) => purpose).join()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { purposes: bearer.purposes, it: [bearer.it] })
    else group.it.push(bearer.it)
  }
  return [...groups.values()]
}
