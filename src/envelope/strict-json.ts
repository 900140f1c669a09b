import type { RejectionCode } from '../schema/index.ts'

/** What a text holds, or why it is refused, and in how many steps that was found. */
export type StrictJson =
  | { readonly value: unknown; readonly steps: number }
  | { readonly fault: RejectionCode; readonly steps: number }

/**
 * Reads JSON that means the same to every reader: no name twice in an object, no name that reaches a prototype, no number too large for a double, at most 32
 * levels deep. `JSON.parse` reads it; before, depth is told and colons are counted, and after, members are: a name that stood twice leaves one too few.
 */
export function strictJson(text: string): StrictJson {
  const outline = outlineOf(text)
  if ('fault' in outline) return outline
  const { steps } = outline
  const parsed = parsedFrom(text)
  if (parsed === undefined) return { fault: 'json-broken', steps }
  const members = membersOf(parsed.value)
  if (typeof members !== 'number') return { fault: members, steps }
  return members === outline.colons ? { value: parsed.value, steps } : { fault: 'duplicate-key', steps }
}

/** How many colons stand outside texts. A step is a mark outside texts, or a whole text. */
function outlineOf(
  text: string,
): { readonly colons: number; readonly steps: number } | { readonly fault: RejectionCode; readonly steps: number } {
  let [colons, depth, steps] = [0, 0, 0]
  for (let at = 0; at < text.length; at += 1) {
    steps += 1
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfText(text, at)
        break
      case colon:
        colons += 1
        break
      case openBracket:
      case openBrace:
        depth += 1
        if (depth > 32) return { fault: 'too-deep', steps }
        break
      case closeBracket:
      case closeBrace:
        depth -= 1
        break
    }
  }
  return { colons, steps }
}

const [quote, colon, openBracket, backslash, closeBracket, openBrace, closeBrace] = [0x22, 0x3a, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d]

/** Where the closing quote of a text stands: one before which the backslashes are even in number. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end
}

function isEscaped(text: string, at: number): boolean {
  let first = at
  while (text.charCodeAt(first - 1) === backslash) first -= 1
  return (at - first) % 2 === 1
}

function parsedFrom(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    // What the parser says quotes the text.
    return undefined
  }
}

/** How many members the objects in a value have together, or what no value may hold. It is at most 32 levels deep. */
function membersOf(value: unknown): number | RejectionCode {
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? 0 : 'number-too-large'
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) return membersOfAll(value)
  const names = Object.keys(value)
  if (names.some(isForbidden)) return 'key-not-allowed'
  const within = membersOfAll(Object.values(value))
  return typeof within === 'number' ? names.length + within : within
}

function membersOfAll(values: readonly unknown[]): number | RejectionCode {
  let count = 0
  for (const value of values) {
    const within = membersOf(value)
    if (typeof within !== 'number') return within
    count += within
  }
  return count
}

function isForbidden(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype'
}
