import { z } from 'zod'
import { Day, Id, Instant } from './primitives.ts'
import { AuditRecord, type AuditRecord as AuditType, Receipt, type Receipt as ReceiptType } from './receipt.ts'

/** One record in a chain: each entry knows the digest of the one before, so that none can be changed, dropped, put in or moved unnoticed. */
export interface ChainEntry {
  readonly format: 'klantbeeld/chain-entry@1'
  /** The id of the chain it is in: an invented name, the same in every entry. */
  readonly chain: string
  /** Its place in the chain, from 0. */
  readonly index: number
  /** Digest of the entry before it without salt and record; absent in the first. */
  readonly previous?: string
  /** The day of the record, which stays when the record is erased. */
  readonly recordedOn: Day
  /** The last day on which the record is kept, not before the day of the record; after it, salt and record may be erased. */
  readonly keptUntil: Day
  /** Digest of the record, keyed with the salt. */
  readonly content: string
  /** A secret of this entry alone; without it nobody can tell whether a guess of the record is right. */
  readonly salt?: string
  readonly record?: ReceiptType | AuditType
}

/** Schema of {@link ChainEntry}. */
export const ChainEntry: z.ZodType<ChainEntry> = z.strictObject({
  format: z.literal('klantbeeld/chain-entry@1'),
  chain: Id,
  index: z.int().min(0),
  previous: Id.exactOptional(),
  recordedOn: Day,
  keptUntil: Day,
  content: Id,
  salt: Id.exactOptional(),
  record: z.union([Receipt, AuditRecord]).exactOptional(),
})

/** What a chain was at a moment: which one, how many entries, and the digest of the last. */
export interface ChainHead {
  readonly format: 'klantbeeld/chain-head@1'
  /** The id of the chain. */
  readonly chain: string
  readonly length: number
  readonly digest: string
  readonly at: Instant
}

/** Schema of {@link ChainHead}. */
export const ChainHead: z.ZodType<ChainHead> = z.strictObject({
  format: z.literal('klantbeeld/chain-head@1'),
  chain: Id,
  length: z.int().min(1),
  digest: Id,
  at: Instant,
})
