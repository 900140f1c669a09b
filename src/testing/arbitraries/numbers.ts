import { isBsn } from '../../core/bsn.ts'
import type { Bsn } from '../../schema/index.ts'

const invented = [999900006, 999900110, 999901230, 999904320, 999910010, 999932120, 999950050, 999970070, 999990010, 999999900]

/** Citizen service numbers nobody has: the next one that passes the eleven-test after each of a few numbers of the test range. */
export const testNumbers: readonly Bsn[] = invented.map(nextNumber)

/** Nine digits that fail the eleven-test. */
export const failingNumbers: readonly string[] = ['999900007', '999999999', '000000000']

function nextNumber(from: number): Bsn {
  const text = String(from)
  return isBsn(text) ? text : nextNumber(from + 1)
}
