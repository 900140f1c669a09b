/** How a name with special letters is written where they are not had: as a register does, or as a passport does. */
export const writings = ['register', 'passport'] as const
export type Writing = (typeof writings)[number]

/** Letters no decomposition takes apart. Both write them so; of one letter they differ. */
const either: Readonly<Record<string, string>> = {
  đ: 'd',
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
  passport: { ...either, ø: 'oe' },
}

/** A text without case, diacritics and special letters, in one writing throughout (reading 31). Letters that stand in no table stay (reading 6). */
export function plain(text: string, writing: Writing): string {
  const apart = text.toLowerCase().normalize('NFD')
  const doubled = writing === 'passport' ? apart.replace(/([aou])\u0308/gu, '$1e').replace(/a\u030a/gu, 'aa') : apart
  const letters = ofWriting[writing]
  return [...doubled.replace(/\p{M}/gu, '')].map((letter) => letters[letter] ?? letter).join('')
}
