import type { KnownName, KnownPerson } from '../schema/index.ts'
import { isName, plainName, spellings, withoutTitle } from './spelling.ts'

type Surname = Pick<KnownName, 'surname' | 'prefix'>

/**
 * Whether a delivered surname, which is a name, is any name known for the person (birth, spouse, combined, former), or the name of birth and another's
 * together in either order. Prefixes may stand apart, in the surname, be abbreviated or be left out; noble titles are no name.
 */
export function surnameAgrees(person: KnownPerson, surname: string, prefix: string | undefined): boolean {
  const names = person.names.filter((name) => isName(name.surname))
  const delivered = new Set(deliveredAs(surname, prefix).flatMap(spellings))
  return [...names.flatMap(knownAs), ...combined(names)].some((known) =>
    spellings(known).some((spelling) => spelling !== '' && delivered.has(spelling)),
  )
}

/** Whether a delivered surname is certainly none of the person's; it is not where either is no name. */
export function surnameContradicts(person: KnownPerson, surname: string | undefined, prefix: string | undefined): boolean {
  if (person.names.some((name) => name.surname === surname)) return false
  return isName(surname) && person.names.some((name) => isName(name.surname)) && !surnameAgrees(person, surname, prefix)
}

function deliveredAs(surname: string, prefix = ''): readonly string[] {
  const bare = withoutTitle(surname)
  return [surname, bare, `${prefix} ${surname}`, `${withoutTitle(prefix)} ${bare}`]
}

/** A known surname without its prefix, with it, and with its first letters only, apart (`v.d.`) or together (`vd`). */
function knownAs({ surname, prefix }: Surname): readonly string[] {
  const bare = withoutTitle(surname)
  if (prefix === undefined) return [surname, bare]
  const first = plainName(prefix)
    .split(' ')
    .map((word) => word.slice(0, 1))
  return [surname, bare, `${prefix} ${bare}`, `${first.join(' ')} ${bare}`, `${first.join('')} ${bare}`]
}

/** The name of birth with that of a spouse or of before, in both orders (naamgebruik). */
function combined(names: readonly KnownName[]): readonly string[] {
  const own = names.filter(({ kind }) => kind === 'birth').flatMap(knownAs)
  const others = names.filter(({ kind }) => kind === 'spouse' || kind === 'former').flatMap(knownAs)
  return own.flatMap((one) => others.flatMap((other) => [`${one} ${other}`, `${other} ${one}`]))
}
