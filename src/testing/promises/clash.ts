import { type CategoryId, catalogue, type Shown } from '../../schema/index.ts'

/**
 * Whether two shown values of a category cannot both be true: written apart from the merge, leaf by leaf. A leaf that is missing or `unknown` clashes with nothing,
 * a day only with a day of which it is no part, a code only where there are no two names to go by, a house by its whole door.
 */
export function clash(category: CategoryId, one: Shown, other: Shown): boolean {
  if (catalogue[category].holds === 'many') return false
  const [mine, theirs] = [withDoor(leavesOf(one.value)), withDoor(leavesOf(other.value))]
  const clashing = [...mine.keys()].filter((path) => {
    const [a, b] = [mine.get(path) ?? 'unknown', theirs.get(path) ?? 'unknown']
    if (a === b || [a, b].includes('unknown')) return false
    if (path.endsWith('/day')) return a.slice(0, Math.min(a.length, b.length)) !== b.slice(0, Math.min(a.length, b.length))
    const name = path.replace(/\/code$/, '/label')
    return !(path !== name && mine.has(name) && theirs.has(name))
  })
  const named = [one.mentions, other.mentions].sort((a, b) => a.length - b.length)
  const isOther = (named[0] ?? []).filter((person) => named[1]?.includes(person) !== true).length > 0
  return clashing.length > 0 || isOther
}

/** Number, letter and addition of a house name one door; without a number they name none. */
function withDoor(leaves: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const door = ['/houseNumber', '/letter', '/addition']
  const rest = [...leaves].filter(([path]) => !door.includes(path))
  const number = leaves.get('/houseNumber')
  return new Map(number === undefined ? rest : [...rest, ['/door', door.map((path) => leaves.get(path) ?? '').join('')]])
}

/** Every text in a value, without capitals and spaces, under the path that leads to it; a list is one text. */
function leavesOf(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value.replaceAll(' ', '').toLowerCase().normalize('NFC')]])
  if (Array.isArray(value)) return value.length === 0 ? new Map() : leavesOf(value.join(), path)
  return new Map(Object.entries(value ?? {}).flatMap(([name, member]) => [...leavesOf(member, `${path}/${name}`)]))
}
