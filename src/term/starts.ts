import type { StartEvent } from '../law/index.ts'
import type { CurrentFact } from '../people/index.ts'
import type { KnownPerson } from '../schema/index.ts'

/**
 * What is known of the day a term counts from, or one for each person: a day, a part of one, `running` where it has not come, or `unknown`. A day in a year
 * from 9000 on, as systems write for no day at all, is unknown.
 */
export function startsOf(
  start: StartEvent,
  current: CurrentFact,
  owners: readonly (KnownPerson | undefined)[],
): readonly string[] {
  return delivered(start, current, owners).map((known) => (known.startsWith('9') ? 'unknown' : known))
}

function delivered(
  start: StartEvent,
  { fact, file }: CurrentFact,
  owners: readonly (KnownPerson | undefined)[],
): readonly string[] {
  switch (start) {
    case 'changed':
      return [fact.changedOn]
    case 'file-changed':
      return [file.changedOn]
    case 'ended':
      return [fact.ended]
    case 'file-ended':
      return [file.ended]
    case 'recorded':
      return [fact.recordedOn ?? 'unknown']
    case 'birth':
      return owners.map((owner) => owner?.birth ?? 'unknown')
    case 'death':
      return owners.map((owner) => (owner === undefined ? 'unknown' : (owner.death ?? 'running')))
  }
}
