import type { RejectionCode } from '../schema/index.ts'

/** The most bytes that one message may have, whatever it is made of. */
const mostBytes = 5_000_000

/** The text of a message of bounded size; bytes must be UTF-8, and a byte order mark stays, which no JSON may begin with (RFC 8259 8.1). */
export function textOf(message: unknown): { readonly text: string } | { readonly fault: RejectionCode } {
  if (typeof message === 'string') {
    const isLarge = message.length > mostBytes || Buffer.byteLength(message) > mostBytes
    return isLarge ? { fault: 'too-large' } : { text: message }
  }
  if (!(message instanceof Uint8Array)) return { fault: 'not-a-text' }
  if (message.length > mostBytes) return { fault: 'too-large' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(message) }
  } catch {
    return { fault: 'json-broken' }
  }
}
