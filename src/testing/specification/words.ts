import { plain, type Writing } from './letters.ts'

/** A word of a name. Of an initial only the first letter is known. */
export interface Word {
  readonly text: string
  readonly isInitial: boolean
}

/** Noble titles and predicates of the Dutch register, written out (reading 32). */
const titles = [
  ...['jonkheer', 'jonkvrouw', 'ridder', 'baron', 'barones', 'graaf', 'gravin', 'markies', 'markiezin'],
  ...['hertog', 'hertogin', 'prins', 'prinses'],
]
/** A title stands before something; with a hyphen behind it, it is half of a name. */
const titled = new RegExp(`^(?:${titles.join('|')})[\\s.]+(?=.*\\p{L})`, 'iu')
/** One letter, with whatever stands on or under it. */
const oneLetter = /^\p{L}\p{M}*$/u

/** The words of a name; none where nothing is known of it, which holds of a name without a Latin letter. */
export function wordsOf(name: string | undefined, writing: Writing): readonly Word[] {
  const own = withoutTitles((name ?? '').trim())
  if (!/\p{Script=Latin}/u.test(own)) return []
  return own
    .replace(/['’‘ʼ`´]/gu, '')
    .split(/[\s\p{Pd}./]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ text: plain(word, writing), isInitial: oneLetter.test(word) }))
}

function withoutTitles(name: string): string {
  const rest = name.replace(titled, '')
  return rest === name ? name : withoutTitles(rest)
}

/** Whether two words can be of one name: the same, or an initial with which it begins. */
export function fits(one: Word, other: Word | undefined): boolean {
  if (other === undefined) return false
  return one.text === other.text || begins(one, other) || begins(other, one)
}

function begins(initial: Word, { text }: Word): boolean {
  return initial.isInitial && text.startsWith(initial.text)
}
