import { createHash, createHmac } from 'node:crypto'
import { KlantbeeldError } from './errors.ts'

/** The SHA-256 of a text, in base64url. For law and other public text only: a bare digest of personal data can be guessed back. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

/** The HMAC-SHA-256 of some parts under a secret key, in base64url. Throws `setting/key-too-short` below 32 characters. */
export function keyedDigest(key: string, ...parts: readonly string[]): string {
  if (key.length < 32)
    throw new KlantbeeldError('setting/key-too-short', 'a secret key has at least 32 characters; make one from 32 random bytes')
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url')
}
