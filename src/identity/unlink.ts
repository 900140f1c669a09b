import { comparable } from '../core/canonical.ts'
import { millisecondsOf } from '../core/day.ts'
import type { People, Undone } from '../schema/index.ts'
import { identityError } from './identity-error.ts'
import type { StewardRecord } from './link.ts'

/**
 * The reference data with one act of a steward undone: the record stays, with who undid it, when and why, and every answer is as it was before the act.
 * Throws {@link IdentityError} where no such record stands, or the moment lies before it was recorded.
 */
export function unlink(people: People, record: StewardRecord, undone: Undone): People {
  if (millisecondsOf(undone.at) < millisecondsOf(record.recordedAt)) throw identityError('identity/undone-before')
  return 'is' in record
    ? { ...people, samePersons: without(people.samePersons, record, undone) }
    : { ...people, links: without(people.links, record, undone) }
}

function without<T extends StewardRecord>(records: readonly T[], record: T, undone: Undone): readonly T[] {
  const text = comparable(record)
  const isIt = (one: T) => one.undone === undefined && comparable(one) === text
  if (!records.some(isIt)) throw identityError('identity/no-such-record')
  return records.map((one) => (isIt(one) ? { ...one, undone } : one))
}
