const standIns = ['onbekend', 'unknown', 'nn', 'n n']

/** Whether the words of a name, without case and diacritics, are what is filled in where no name is known; points are no part of it. */
export function isNoName(words: readonly string[]): boolean {
  const bare = words.map((word) => word.replaceAll('.', '')).filter((word) => word !== '')
  return standIns.includes(bare.join(' '))
}

/** Whether one of the given names, as written, is two or three capitals without a small letter: initials, written together. */
export function hasInitialsTogether(givenNames: string | undefined): boolean {
  const bare = (givenNames ?? '').normalize('NFD').replace(/\p{M}/gu, '')
  return bare.split(/[\s\p{Pd}./]+/u).some((word) => /^\p{Lu}{2,3}$/u.test(word))
}
