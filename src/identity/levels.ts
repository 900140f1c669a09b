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
  if (one.length < 10 || other.length < 10) return one.startsWith(other) || other.startsWith(one) ? 'partly' : 'different'
  if (one === other) return 'same'
  const [year, month, day] = [
    one.slice(0, 4) === other.slice(0, 4),
    one.slice(5, 7) === other.slice(5, 7),
    one.slice(8) === other.slice(8),
  ]
  if (year && one.slice(5, 7) === other.slice(8) && one.slice(8) === other.slice(5, 7)) return 'swapped'
  if (isOneSlip(one, other)) return 'close'
  return (year && month) || (year && day) || (month && day) ? 'partly' : 'different'
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
  const first = differsFrom(0, one, other)
  const second = differsFrom(first + 1, one, other)
  if (second === one.length) return true
  if (differsFrom(second + 1, one, other) < one.length) return false
  return second === first + 1 && one[first] === other[second] && one[second] === other[first]
}

/** The first place, from one on, at which two texts differ; the length of the first where they do not. */
function differsFrom(start: number, one: string, other: string): number {
  for (let at = start; at < one.length; at += 1) if (one.charCodeAt(at) !== other.charCodeAt(at)) return at
  return one.length
}

function isShortFor(short: string, long: string): boolean {
  if (short === long) return true
  return (short.length === 1 && long.startsWith(short)) || (long.length === 1 && short.startsWith(long))
}
