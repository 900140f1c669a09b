import type { $brand } from 'zod'

/** A citizen service number (burgerservicenummer): nine digits that pass the eleven-test. */
export type Bsn = string & $brand<'Bsn'>

/** Whether nine digits pass the eleven-test: 9·d1 + 8·d2 + … + 2·d8 − d9 is divisible by eleven, and not all are zero. */
export function isBsn(text: string): text is Bsn {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false
  const sum = [...text].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0
}

/** Whether one of the numbers stands in an id, as a number of its own. */
export function holdsNumber(id: string, numbers: ReadonlySet<string>): boolean {
  return (id.match(/\d+/g) ?? []).some((digits) => numbers.has(digits))
}
