/** Letters that no decomposition takes apart, as the register writes them without diacritics. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
}

/** Letters that a passport writes as two. */
const pairs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** Both ways a name is written without diacritics: by leaving them out, as registers do, and with two letters for one, as passports do. */
export function spellings(name: string): readonly string[] {
  const [left, written] = [plainName(name), plainName(inPairs(name))]
  return left === written ? [left] : [left, written]
}

/** A name without case, diacritics and apostrophes, with points, slashes and hyphens as spaces and spaces as one. */
export function plainName(name: string): string {
  return name
    .replace(/['’‘ʼ`´ʻʾʿ]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŧŋə]/gu, (letter) => letters[letter] ?? letter)
    .replace(/[\s\p{Pd}./]+/gu, ' ')
    .trim()
}

/**
 * Whether something is left of a name to compare by. A hyphen, a point or `onbekend`, as systems write where they know none, is no name; nor can a name
 * without a single Latin letter be compared with what a register writes.
 */
export function isName(name: string | undefined): name is string {
  return name !== undefined && /\p{Script=Latin}/u.test(plainName(name)) && !noNames.includes(plainName(name.replaceAll('.', '')))
}

/** What systems write, without case and points, where they know no name (nomen nescio). */
const noNames: readonly string[] = ['onbekend', 'unknown', 'nn', 'n n']

/** A name without the noble titles and predicates in front of it, where something else is left. */
export function withoutTitle(name: string): string {
  return name.replace(
    /^(?:(?:baron(?:es)?|graaf|gravin|hertog(?:in)?|jonkheer|jonkvrouw|markies|markiezin|prins(?:es)?|ridder|jhr|jkvr)\.?\s+)+(?=[^\s\p{Pd}])/iu,
    '',
  )
}

function inPairs(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüåø]/gu, (letter) => pairs[letter] ?? letter)
}
