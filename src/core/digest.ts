import { createHash, createHmac } from 'node:crypto'
import { KlantbeeldError } from './errors.ts'

/**
 * The SHA-256 of a text or of bytes, in base64url. A bare digest of personal data can be guessed back: take it of law and other public text, and of a
 * message received only to stand with that message.
 */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url')
}

/** The HMAC-SHA-256 of some parts under a secret key, in base64url. Throws `setting/key-too-short` below 32 characters. */
export function keyedDigest(key: string, ...parts: readonly string[]): string {
  if (key.length < 32)
    throw new KlantbeeldError('setting/key-too-short', 'a secret key has at least 32 characters; make one from 32 random bytes')
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url')
}

/** The salt of one request: digests in two receipts cannot be laid side by side without the receipt key. */
export function saltOf(receiptKey: string, request: string): string {
  return keyedDigest(receiptKey, 'salt', request)
}

/** A known person, as receipts with this salt say it. */
export function personDigest(salt: string, person: string): string {
  return keyedDigest(salt, 'person', person)
}

/** The client of a request, as the receipt with this salt says it. */
export function clientDigest(salt: string, client: string): string {
  return keyedDigest(salt, 'client', client)
}

/** Whoever asked, as the receipt with this salt says it. */
export function actorDigest(salt: string, actor: string): string {
  return keyedDigest(salt, 'actor', actor)
}

/** The secret that made the keys of persons: tells whether another one was in use. */
export function keysDigest(salt: string, pseudonymKey: string): string {
  return keyedDigest(salt, 'keys', pseudonymKey)
}
