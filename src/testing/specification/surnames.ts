import type { KnownName } from '../../schema/people.ts'
import { type Writing, writingsOf } from './letters.ts'
import { oncePer } from './once.ts'
import { withoutTitles, wordsOf } from './words.ts'

/** A surname, with what is written before it. */
export interface Surname {
  readonly surname?: string
  readonly prefix?: string
}

/** How a delivered surname may be read: with its prefix left aside, and with it written into the surname; not at all where no surname is known. */
export const spellings = oncePer((name: Surname): readonly string[] =>
  writingsOf(name.surname, name.prefix).flatMap((writing) => written(name, writing)),
)

/** How the names of a person may be written: each by itself, and that of birth together with one of a spouse or of before, in either order. */
export const spellingsOfPerson = oncePer((names: readonly KnownName[]): readonly string[] =>
  writingsOf(...names.flatMap(({ surname, prefix }) => [surname, prefix])).flatMap((writing) => {
    const each = names.map((name) => ({ kind: name.kind, written: abbreviated(name, writing) }))
    const of = (...kinds: readonly KnownName['kind'][]) =>
      each.filter(({ kind }) => kinds.includes(kind)).flatMap((name) => name.written)
    const later = of('spouse', 'former')
    const both = of('birth').flatMap((one) => later.flatMap((other) => [`${one} ${other}`, `${other} ${one}`]))
    return [...each.flatMap((name) => name.written), ...both]
  }),
)

/** Only a known prefix may be shortened, to all of its first letters, apart or together (reading 35). */
function abbreviated(name: Surname, writing: Writing): readonly string[] {
  const whole = written(name, writing)
  const [alone] = whole
  const letters = wordsOf(name.prefix, writing).map(({ text }) => text.slice(0, 1))
  if (alone === undefined || letters.length === 0) return whole
  return [...whole, `${letters.join(' ')} ${alone}`, `${letters.join('')} ${alone}`]
}

/**
 * The prefix comes before what the surname is without its titles. One with an apostrophe behind it is written against it as well (reading 37). What is no
 * name when so written is no spelling (reading 34).
 */
function written({ surname, prefix = '' }: Surname, writing: Writing): readonly string[] {
  const alone = textOf(surname, writing)
  if (alone === '' || surname === undefined) return []
  const untitled = withoutTitles(surname)
  const against = /['’]\s*$/u.test(prefix) ? [`${prefix.trim()}${untitled}`] : []
  const others = [`${prefix} ${untitled}`.trim(), ...against].filter((text) => text !== surname)
  return [alone, ...others.map((text) => textOf(text, writing)).filter((text) => text !== '')]
}

function textOf(name: string | undefined, writing: Writing): string {
  return wordsOf(name, writing)
    .map(({ text }) => text)
    .join(' ')
}
