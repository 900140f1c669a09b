import { keyedDigest } from '../core/digest.ts'

/** The key under which a view shows a known person. */
export type KeyOf = (person: string) => string

/** The key of a person towards one receiver, named by its organisation key. */
export function personKey(person: string, receiver: string, { pseudonymKey }: { readonly pseudonymKey: string }): string {
  return keyedDigest(pseudonymKey, 'person', receiver, person).slice(0, 22)
}
