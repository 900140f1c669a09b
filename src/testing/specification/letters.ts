/** How a name with special letters is written where they are not had: as a register does, or as a passport does. */
const writings = ['register', 'passport'] as const
/** One of those. */
export type Writing = (typeof writings)[number]

/** Letters no decomposition takes apart. Both write them so; of one letter they differ. */
const either: Readonly<Record<string, string>> = {
  đ: 'd',
  ŋ: 'n',
  ə: 'e',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ĳ: 'ij',
}
const ofWriting: Readonly<Record<Writing, Readonly<Record<string, string>>>> = {
  register: { ...either, ø: 'o' },
  passport: { ...either, ä: 'ae', å: 'aa', ö: 'oe', ø: 'oe', ü: 'ue' },
}

/** The writings of texts that stand together: both write plain letters alike, so that one will do where there are no others. */
export function writingsOf(...texts: readonly (string | undefined)[]): readonly Writing[] {
  return texts.some((text) => text !== undefined && /\P{ASCII}/u.test(text)) ? writings : ['register']
}

/**
 * A text without case, diacritics and special letters, in one writing throughout (reading 31). Only a letter that stands in the table as it is has two for
 * one; letters that stand nowhere stay (reading 6).
 */
export function plain(text: string, writing: Writing): string {
  const letters = ofWriting[writing]
  const lower = text.toLowerCase().normalize('NFC')
  return lower.replaceAll(/\P{ASCII}/gu, (letter) => letters[letter] ?? bare(letter))
}

/** What stood on or under a letter may leave a special one. */
function bare(letter: string): string {
  return [...letter.normalize('NFD').replace(/\p{M}/gu, '')].map((one) => ofWriting.register[one] ?? one).join('')
}
