import { canonicalJson } from '../core/canonical.ts'
import { type Day, dayOf } from '../core/day.ts'
import { digestOf, keyedDigest } from '../core/digest.ts'
import { KlantbeeldError } from '../core/errors.ts'
import type { AuditRecord, ChainEntry, ChainHead, Instant, Receipt } from '../schema/index.ts'
import { unguarded } from './audit.ts'

/** What a new entry needs beside its record. */
export interface NewEntry {
  /** The id of the chain, the same for every entry: an invented name that no other chain has, and that says nothing of anybody. */
  readonly chain: string
  /** 32 random bytes as text, made for this entry and kept nowhere else. */
  readonly salt: string
  /** The last day on which the record is kept; not before the day of the request it is about. */
  readonly keptUntil: Day
}

/**
 * The next entry of a chain, or the first where there is none before it. Throws `chain/salt-used-before` where the salt is that of the entry before,
 * `chain/another-chain` where that entry is in another chain, `chain/kept-too-short` where the record would be kept until before its own day, and
 * `setting/key-too-short` where the salt has fewer than 32 characters.
 */
export function chain(
  previous: ChainEntry | undefined,
  record: Receipt | AuditRecord,
  { chain: id, salt, keptUntil }: NewEntry,
): ChainEntry {
  if (salt === previous?.salt)
    throw new KlantbeeldError('chain/salt-used-before', 'an entry has a salt of its own; make a new one from 32 random bytes')
  if (previous !== undefined && previous.chain !== id)
    throw new KlantbeeldError('chain/another-chain', 'the entry before is in another chain; give the last entry of this one')
  const recordedOn = dayOfRecord(record)
  if (keptUntil < recordedOn)
    throw new KlantbeeldError('chain/kept-too-short', 'a record is kept at least on its own day; give the last day of its term')
  const plain = 'decisions' in record ? unguarded(record) : record
  return {
    format: 'klantbeeld/chain-entry@1',
    chain: id,
    ...(previous === undefined ? { index: 0 } : { index: previous.index + 1, previous: linkOf(previous) }),
    recordedOn,
    keptUntil,
    content: contentOf(plain, salt),
    salt,
    record: plain,
  }
}

/** The entry without salt and record: it still links, and says nothing. Throws `chain/kept-still` up to the last day it is kept. */
export function erase(entry: ChainEntry, on: Day): ChainEntry {
  if (on <= entry.keptUntil)
    throw new KlantbeeldError('chain/kept-still', 'the record is kept up to and including its last day; erase it after that')
  return withoutContent(entry)
}

/** The head of a chain that ends with an entry, at a moment. */
export function headOf(entry: ChainEntry, at: Instant): ChainHead {
  return { format: 'klantbeeld/chain-head@1', chain: entry.chain, length: entry.index + 1, digest: linkOf(entry), at }
}

/** The digest by which the entry after it, or the head, knows an entry; the same once it was erased. */
export function linkOf(entry: ChainEntry): string {
  return digestOf(canonicalJson(withoutContent(entry)))
}

/** The day of the request a record is about. */
export function dayOfRecord(record: Receipt | AuditRecord): Day {
  return dayOf('receipt' in record ? record.receipt.at : record.at)
}

/** The digest of a record under the salt of its entry. */
export function contentOf(record: Receipt | AuditRecord, salt: string): string {
  return keyedDigest(salt, 'content', canonicalJson(record))
}

function withoutContent({ salt: _, record: __, ...rest }: ChainEntry): ChainEntry {
  return rest
}
