import type { Words } from '../../../schema/index.ts'

/** Dutch words for a closed list of codes: the first is the one to write, the others are understood as well. */
export type Vocabulary<K extends string = string> = Readonly<Record<K, readonly [string, ...string[]]>>

/** The code a word stands for; articles and capitals do not matter, and the code itself is understood too. */
export function wordIn<K extends string>(vocabulary: Vocabulary<K>, text: string): K | undefined {
  const wanted = plain(text)
  return codesOf(vocabulary).find(
    (code) => code === text.trim() || vocabulary[code].some((word) => word.toLowerCase() === wanted || plain(word) === wanted),
  )
}

/** The codes of a vocabulary, in its order. */
export function codesOf<K extends string>(vocabulary: Vocabulary<K>): readonly K[] {
  return Object.keys(vocabulary) as K[]
}

/** The words to write, one for every code. */
export function firstWords(vocabulary: Vocabulary): readonly string[] {
  return codesOf(vocabulary).map((code) => vocabulary[code]?.[0] ?? code)
}

/** Words followed by the sentence that says the same elsewhere in the library, so that both are understood. */
export function withTexts<K extends string>(texts: Readonly<Record<K, Words>>, words: Vocabulary<K>): Vocabulary<K> {
  const both = codesOf(words).map((code) => [code, [...new Set([...words[code], texts[code].nl])]])
  return Object.fromEntries(both)
}

/** Several words joined by `en`; a word that itself has `en` in it is kept whole. */
export function enumerated(text: string): readonly string[] {
  return text
    .split(/(?<!-)\sen\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Without article and capitals. */
export function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(de|het|een)\s+/, '')
}
