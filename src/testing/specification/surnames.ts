import type { KnownName } from '../../schema/people.ts'
import { type Writing, writings } from './letters.ts'
import { withoutTitles, wordsOf } from './words.ts'

/** A surname, with what is written before it. */
export interface Surname {
  readonly surname?: string
  readonly prefix?: string
}

/** How a delivered surname may be read: with its prefix left aside, and with it written into the surname; not at all where no surname is known. */
export function spellings(name: Surname): readonly string[] {
  return writings.flatMap((writing) => written(name, writing))
}

/** How the names of a person may be written: each by itself, and that of birth together with one of a spouse or of before, in either order. */
export function spellingsOfPerson(names: readonly KnownName[]): readonly string[] {
  return writings.flatMap((writing) => {
    const of = (...kinds: readonly KnownName['kind'][]) =>
      names.filter(({ kind }) => kinds.includes(kind)).flatMap((name) => abbreviated(name, writing))
    const later = of('spouse', 'former')
    const both = of('birth').flatMap((one) => later.flatMap((other) => [`${one} ${other}`, `${other} ${one}`]))
    return [...names.flatMap((name) => abbreviated(name, writing)), ...both]
  })
}

/** Only a known prefix may be shortened, to all of its first letters, apart or together (reading 35). */
function abbreviated(name: Surname, writing: Writing): readonly string[] {
  const surname = textOf(name.surname, writing)
  const letters = wordsOf(name.prefix, writing).map(({ text }) => text.slice(0, 1))
  const short = surname === '' || letters.length === 0 ? [] : [letters.join(' '), letters.join('')]
  return [...written(name, writing), ...short.map((prefix) => `${prefix} ${surname}`)]
}

/** The prefix comes before what the surname is without its titles. One with an apostrophe behind it is written against it as well (reading 37). */
function written({ surname, prefix = '' }: Surname, writing: Writing): readonly string[] {
  const alone = textOf(surname, writing)
  if (alone === '' || surname === undefined) return []
  const untitled = withoutTitles(surname)
  const against = /['’]\s*$/u.test(prefix) ? [textOf(`${prefix.trim()}${untitled}`, writing)] : []
  return [alone, textOf(`${prefix} ${untitled}`, writing), ...against]
}

function textOf(name: string | undefined, writing: Writing): string {
  return wordsOf(name, writing)
    .map(({ text }) => text)
    .join(' ')
}
