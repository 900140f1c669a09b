import type { Receipt } from 'klantbeeld'
import type { ChainEntry } from 'klantbeeld/rights'
import { chain } from 'klantbeeld/rights'
import { day } from '../src/core/day.ts'

/** A receipt of an ordinary look, invented; no code of the library makes it. */
const plain: Receipt = {
  format: 'klantbeeld/receipt@1',
  request: 'look-0',
  at: '2026-11-23T09:00:00+01:00',
  kind: 'use',
  purpose: 'wmo/onderzoek',
  phase: 'inquiry',
  domains: ['daily-life', 'identity'],
  sets: ['set-wmo'],
  organisation: { scheme: 'oin', value: '00000001999900001000' },
  capacity: 'access-worker',
  actor: 'digest-of-actor',
  assignment: 'digest-of-assignment',
  client: 'digest-of-client',
  persons: ['digest-of-person'],
  fragments: ['digest-of-fragment'],
  judgements: ['oordeel-1'],
  law: [{ act: 'wmo', validFrom: day('2026-01-01'), digest: 'digest-of-wmo' }],
  rows: ['wmo/5.1.1-1'],
  cleared: 3,
  withheld: 2,
  special: false,
  asked: 'digest-of-request',
  keys: 'digest-of-keys',
  shown: 'digest-of-view',
}

/** The receipt of look number so much, with something otherwise. */
export function receiptOf(number: number, more: Partial<Receipt> = {}): Receipt {
  return { ...plain, request: `look-${number}`, ...more }
}

/** The last day on which every third record is kept; the others are kept for years. */
export const soon = day('2026-11-30')
/** A day on which every third record may be erased. */
export const today = day('2027-06-01')

/** The id of the chains of tests. */
export const chainId = 'receipts-of-tests'

/** A chain of receipts; every third is kept shortly. */
export function chainOf(receipts: readonly Receipt[]): readonly ChainEntry[] {
  const entries: ChainEntry[] = []
  for (const [index, receipt] of receipts.entries())
    entries.push(
      chain(entries.at(-1), receipt, {
        chain: chainId,
        salt: `salt of 32 characters or more, of entry ${index}`,
        keptUntil: index % 3 === 0 ? soon : day('2033-12-31'),
      }),
    )
  return entries
}
