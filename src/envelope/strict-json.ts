import { createScanner } from 'jsonc-parser'
import type { RejectionCode } from '../schema/index.ts'

/** What a text holds, or why it is refused, and in how many steps that was found. */
export type StrictJson =
  | { readonly value: unknown; readonly steps: number }
  | { readonly fault: RejectionCode; readonly steps: number }

/**
 * Reads JSON that means the same to every reader: no name twice in an object, no name that reaches a prototype, no number that loses digits, at most 32
 * levels deep. That is checked token by token, without recursion, before anything is built; what is built is what `JSON.parse` builds.
 */
export function strictJson(text: string): StrictJson {
  const scanner = createScanner(text, true)
  const open: (Set<string> | undefined)[] = []
  let name = ''
  let steps = 0
  for (let kind = scanner.scan(); kind !== end; kind = scanner.scan()) {
    steps += 1
    if (kind === text_) name = scanner.getTokenValue()
    else if (kind === colon) {
      const names = open.at(-1)
      if (names?.has(name)) return { fault: 'duplicate-key', steps }
      if (forbidden.has(name)) return { fault: 'key-not-allowed', steps }
      names?.add(name)
    } else if (kind === openBrace || kind === openBracket) {
      if (open.push(kind === openBrace ? new Set() : undefined) > 32) return { fault: 'too-deep', steps }
    } else if (kind === closeBrace || kind === closeBracket) open.pop()
    else if (kind === number && !isExact(scanner.getTokenValue())) return { fault: 'number-too-large', steps }
    else if (kind === unknown) return { fault: 'json-broken', steps }
  }
  return built(text, steps)
}

/** What the scanner calls its tokens; its own names exist at compile time only. */
const [openBrace, closeBrace, openBracket, closeBracket, colon, text_, number, unknown, end] = [1, 2, 3, 4, 6, 10, 11, 16, 17]

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether every digit of a number survives being read as a double. */
function isExact(digits: string): boolean {
  return digits.length <= 32 && Math.abs(Number(digits)) <= Number.MAX_SAFE_INTEGER
}

function built(text: string, steps: number): StrictJson {
  try {
    return { value: JSON.parse(text), steps }
  } catch {
    // What the parser says quotes the text.
    return { fault: 'json-broken', steps }
  }
}
