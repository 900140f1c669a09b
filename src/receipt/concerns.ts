import { keysDigest, personDigest, saltOf } from '../core/digest.ts'
import type { Receipt } from '../schema/index.ts'

/** The two secrets of a setting that a receipt is made with. */
export interface ReceiptKeys {
  readonly receiptKey: string
  readonly pseudonymKey: string
}

/** Whether a receipt concerns a known person: the client, somebody asked about, or somebody mentioned in what was cleared. Under another key it concerns nobody: see {@link hasKeys}. */
export function concerns(receipt: Receipt, person: string, receiptKey: string): boolean {
  return receipt.persons.includes(personDigest(saltOf(receiptKey, receipt.request), person))
}

/** Whether a receipt was made with these keys; under others its digests are like nobody's, and whatever is looked for in them is not found. */
export function hasKeys(receipt: Receipt, { receiptKey, pseudonymKey }: ReceiptKeys): boolean {
  return receipt.keys === keysDigest(saltOf(receiptKey, receipt.request), pseudonymKey)
}
