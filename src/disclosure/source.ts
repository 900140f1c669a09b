import type { ShownSource } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import { ground, quality, release } from './keys.ts'
import { isProhibited } from './prohibition.ts'
import type { Subject } from './sort.ts'
import { involvementOf } from './subject.ts'

/**
 * What may be shown of where a cleared fact comes from, decided apart as an involvement fact: the organisation where that is cleared, otherwise
 * the act. What is shown instead does not depend on who the organisation is, or its silence would tell; one that is not registered has no name.
 */
export function shownSource(subject: Subject, asking: Asking): ShownSource {
  const { holderKey, fact } = subject.current
  const organisation = asking.organisations.get(holderKey)
  if (organisation === undefined) return { shown: 'none' }
  const { act } = fact.obtained
  const involvement = involvementOf(subject)
  if (isCleared(involvement, asking)) return { shown: 'organisation', name: organisation.name, kind: organisation.kind, act }
  return { shown: 'act', act }
}

/** A cleared fact lies within the profile of its holder, so that is not asked again. */
function isCleared(subject: Subject, asking: Asking): boolean {
  return (
    asking.needed.has('involvement.organisation') &&
    !isProhibited(subject, asking) &&
    ground(subject, asking).turns &&
    quality(subject).turns &&
    release(subject, asking).turns
  )
}
