import type { Receipt } from '../schema/index.ts'
import { personDigest, saltOf } from './digests.ts'

/** Whether a receipt concerns a known person: the client, somebody asked about, or somebody mentioned in what was cleared. */
export function concerns(receipt: Receipt, person: string, receiptKey: string): boolean {
  return receipt.persons.includes(personDigest(saltOf(receiptKey, receipt.request), person))
}
