/** A text without spaces and case, in one form of Unicode: what two spellings of one value have in common. Diacritics stay. */
export function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, '').toLowerCase()
}
