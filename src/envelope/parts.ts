import { type StrictJson, strictJson } from './strict-json.ts'

/** The parts of a compact token: three are signed (RFC 7515 7.1), five are encrypted (RFC 7516 7.1). */
export function partsOf(token: string): readonly string[] {
  return token.split('.', 6)
}

/** The JSON in one part of a token; nothing where that is no base64url of UTF-8. */
export function jsonOf(part: string): StrictJson | undefined {
  const bytes = Buffer.from(part, 'base64url')
  // Decoding leaves out what is no base64, so that too little is left.
  if (bytes.length !== Math.floor((part.length * 3) / 4)) return undefined
  try {
    return strictJson(utf8.decode(bytes))
  } catch {
    return undefined
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
