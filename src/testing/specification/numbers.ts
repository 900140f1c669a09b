import type { KnownPerson } from '../../schema/index.ts'

/** The citizen service numbers of a known entry: the own one, and those the person had before. */
export function bsnsOf({ bsn, formerBsns = [] }: KnownPerson): readonly string[] {
  return bsn === undefined ? formerBsns : [bsn, ...formerBsns]
}

/** 9·d1 + 8·d2 + … + 2·d8 − d9 is divisible by eleven; nine zeros are no number (reading 3). */
export function passesEleven(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || bsn === '000000000') return false
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(bsn[index]), 0)
  return sum % 11 === 0
}
