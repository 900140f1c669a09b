import type { ShownSource } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import { ground, quality, release } from './keys.ts'
import { prohibitionsOn } from './prohibition.ts'
import { involvementOf, type Subject } from './subject.ts'

/**
 * What may be shown of where a cleared fact comes from, decided apart as an involvement fact: the organisation where that is cleared, otherwise
 * the act. What is shown instead does not depend on who the organisation is, or its silence would tell; one that is not registered has no name.
 */
export function shownSource(subject: Subject, asking: Asking): ShownSource {
  const { holderKey, fact } = subject.current
  const organisation = asking.organisations.get(holderKey)
  if (organisation === undefined) return { shown: 'none' }
  const { act } = fact.obtained
  const involvement = involvementOf(subject, asking)
  if (isCleared(involvement, asking)) return { shown: 'organisation', name: organisation.name, kind: organisation.kind, act }
  return { shown: 'act', act }
}

function isCleared(subject: Subject, asking: Asking): boolean {
  return (
    asking.needed.has(subject.category) &&
    prohibitionsOn(subject, asking).length === 0 &&
    ground(subject, asking).turns &&
    quality(subject, asking).turns &&
    release(subject, asking).turns
  )
}
