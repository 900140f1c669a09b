import { digestOf } from '../../core/digest.ts'
import type { EventKind } from '../../schema/index.ts'

/** The id of an event that follows from records: the same records give the same id, in whatever order they come. It digests ids only, nothing of a person. */
export function eventId(kind: EventKind, ...of: readonly (string | number)[]): string {
  return digestOf(JSON.stringify([kind, ...of]))
}
