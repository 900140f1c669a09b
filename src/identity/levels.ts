import jaroWinkler from 'jaro-winkler'
import type { Level } from './fields.ts'
import { houseDigits } from './spelling.ts'

/** From this likeness on (Jaro–Winkler, 1 is equal) two names are a spelling apart. */
export const closeFrom = 0.9

/** How two names in one spelling agree: `partly` where the words of one are all in the other, as of a combined surname. */
export function nameLevel(one: string, other: string): Level {
  if (one === '' || other === '') return 'unknown'
  if (one === other) return 'same'
  if (jaroWinkler(one, other) >= closeFrom) return 'close'
  const [words, others] = [one.split(' '), other.split(' ')]
  const [fewer, more] = words.length < others.length ? [words, others] : [others, words]
  return fewer.every((word) => more.includes(word)) ? 'partly' : 'different'
}

/** How two lists of given names agree: `partly` where one is the beginning of the other, an initial counting as its name. */
export function givenNamesLevel(one: string, other: string): Level {
  if (one === '' || other === '') return 'unknown'
  if (one === other) return 'same'
  const [names, others] = [one.split(' '), other.split(' ')]
  const [fewer, more] = names.length < others.length ? [names, others] : [others, names]
  if (fewer.every((name, index) => isShortFor(name, more[index] ?? ''))) return 'partly'
  return jaroWinkler(one, other) >= closeFrom || jaroWinkler(names[0] ?? '', others[0] ?? '') >= closeFrom ? 'close' : 'different'
}

/** How two birth dates agree: `close` is one slip, `partly` is two of year, month and day, or all that is known on both sides. */
export function birthLevel(one: string, other: string): Level {
  if (one === '' || other === '') return 'unknown'
  const [parts, others] = [one.split('-'), other.split('-')]
  const agreeing = parts.filter((part, index) => part === others[index]).length
  const [year, month, day] = parts
  if (one.length < 10 || other.length < 10) return agreeing === Math.min(parts.length, others.length) ? 'partly' : 'different'
  if (agreeing === 3) return 'same'
  if (year === others[0] && month === others[2] && day === others[1]) return 'swapped'
  if (isOneSlip(one, other)) return 'close'
  return agreeing === 2 ? 'partly' : 'different'
}

/** How two postcodes agree: `partly` is the same four digits. */
export function postcodeLevel(one: string, other: string): Level {
  if (one === '' || other === '') return 'unknown'
  if (one === other) return 'same'
  if (isOneSlip(one, other)) return 'close'
  return one.slice(0, 4) === other.slice(0, 4) ? 'partly' : 'different'
}

/** How two house numbers agree: `partly` is the same number with another addition. */
export function houseNumberLevel(one: string, other: string): Level {
  if (one === '' || other === '') return 'unknown'
  if (one === other) return 'same'
  return houseDigits(one) !== '' && houseDigits(one) === houseDigits(other) ? 'partly' : 'different'
}

/** How two citizen service numbers agree: `close` is one slip. */
export function numberLevel(one: string, other: string): Level {
  if (one === '' || other === '') return 'unknown'
  if (one === other) return 'same'
  return isOneSlip(one, other) ? 'close' : 'different'
}

/** Whether two texts of one length differ in one character, or in two neighbours that changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].flatMap((character, index) => (character === other[index] ? [] : [index]))
  const [first = 0, second = 0] = at
  if (at.length === 1) return true
  return at.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]
}

function isShortFor(short: string, long: string): boolean {
  if (short === long) return true
  return (short.length === 1 && long.startsWith(short)) || (long.length === 1 && short.startsWith(long))
}
