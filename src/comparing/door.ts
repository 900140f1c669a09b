import type { AddressValue } from '../schema/index.ts'

/** The door of a house: number, letter and addition together, whichever part they were written in; undefined where the number is not known. */
export function doorOf({
  houseNumber,
  letter = '',
  addition = '',
}: Extract<AddressValue, { readonly kind: 'dutch' }>): string | undefined {
  return houseNumber === undefined ? undefined : houseNumber + letter + addition
}
