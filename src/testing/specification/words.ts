import { plain, type Writing } from './letters.ts'
import { isNoName } from './no-names.ts'

/** A word of a name. Of an initial only the first letter is known; a letter written as two is none (reading 33). */
export interface Word {
  readonly text: string
  readonly isInitial: boolean
}

/** Noble titles and predicates of the Dutch register, written out or, of the two that usually are, shortened (reading 32). */
const titles = [
  ...['jonkheer', 'jonkvrouw', 'ridder', 'baron', 'barones', 'graaf', 'gravin', 'markies', 'markiezin'],
  ...['hertog', 'hertogin', 'prins', 'prinses', 'jhr', 'jkvr'],
]
/** A title stands before something, with a space between; with a hyphen behind it, it is half of a name. */
const titled = new RegExp(`^(?:${titles.join('|')})\\.?\\s+(?=.*\\p{L})`, 'iu')

/** The words of a name; none where nothing is known of it, which holds of a name without a Latin letter. */
export function wordsOf(name: string | undefined, writing: Writing): readonly Word[] {
  if (name === undefined || !/\p{Script=Latin}/u.test(name)) return []
  const words = withoutTitles(name)
    .replace(/['’‘ʼ`´]/gu, '')
    .split(/[\s\p{Pd}./]+/u)
    .filter((word) => word !== '')
    .map((word) => plain(word, writing))
    .map((text) => ({ text, isInitial: /^\p{L}$/u.test(text) }))
  return isNoName(words.map(({ text }) => text)) ? [] : words
}

/** A name without the titles in front of it. */
export function withoutTitles(name: string): string {
  const rest = name.trim().replace(titled, '')
  return rest === name.trim() ? rest : withoutTitles(rest)
}

/** Whether two words can be of one name: the same, or an initial with which it begins. */
export function fits(one: Word, other: Word | undefined): boolean {
  if (other === undefined) return false
  return one.text === other.text || begins(one, other) || begins(other, one)
}

function begins(initial: Word, { text }: Word): boolean {
  return initial.isInitial && text.startsWith(initial.text)
}
