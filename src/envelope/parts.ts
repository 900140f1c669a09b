import { base64url } from 'jose'
import { type StrictJson, strictJson } from './strict-json.ts'

/** The parts of a compact token: three are signed (RFC 7515 7.1), five are encrypted (RFC 7516 7.1). */
export function partsOf(token: string): readonly string[] {
  return /^[\w.-]+$/.test(token) ? token.split('.', 6) : []
}

/** The JSON in one part of a token; nothing where that is no base64url of UTF-8. */
export function jsonOf(part: string): StrictJson | undefined {
  try {
    return strictJson(new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(part)))
  } catch {
    return undefined
  }
}
