import { canonicalJson } from '../core/canonical.ts'
import type { Day } from '../core/day.ts'
import { digestOf, keyedDigest } from '../core/digest.ts'
import { KlantbeeldError } from '../core/errors.ts'
import type { AuditRecord, ChainEntry, ChainHead, Instant, Receipt } from '../schema/index.ts'
import { unguarded } from './audit.ts'

/** What a new entry needs beside its record. */
export interface NewEntry {
  /** 32 random bytes as text, made for this entry and kept nowhere else. */
  readonly salt: string
  /** The last day on which the record is kept. */
  readonly keptUntil: Day
}

/**
 * The next entry of a chain, or the first where there is none before it. Throws `chain/salt-used-before` where the salt is that of the entry before, and
 * `setting/key-too-short` where it has fewer than 32 characters.
 */
export function chain(
  previous: ChainEntry | undefined,
  record: Receipt | AuditRecord,
  { salt, keptUntil }: NewEntry,
): ChainEntry {
  if (salt === previous?.salt)
    throw new KlantbeeldError('chain/salt-used-before', 'an entry has a salt of its own; make a new one from 32 random bytes')
  const plain = 'decisions' in record ? unguarded(record) : record
  return {
    format: 'klantbeeld/chain-entry@1',
    ...(previous === undefined ? { index: 0 } : { index: previous.index + 1, previous: linkOf(previous) }),
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
  return { format: 'klantbeeld/chain-head@1', length: entry.index + 1, digest: linkOf(entry), at }
}

/** The digest by which the entry after it, or the head, knows an entry; the same once it was erased. */
export function linkOf(entry: ChainEntry): string {
  return digestOf(canonicalJson(withoutContent(entry)))
}

/** The digest of a record under the salt of its entry. */
export function contentOf(record: Receipt | AuditRecord, salt: string): string {
  return keyedDigest(salt, 'content', canonicalJson(record))
}

function withoutContent({ salt: _, record: __, ...rest }: ChainEntry): ChainEntry {
  return rest
}
