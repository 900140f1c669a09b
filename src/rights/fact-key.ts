import { type FactRef, organisationKey } from '../schema/index.ts'

/** A fact at its holder as one text, whatever its version. */
export function factKey({ holder, id }: Pick<FactRef, 'holder' | 'id'>): string {
  return `${organisationKey(holder)}\u0000${id}`
}
