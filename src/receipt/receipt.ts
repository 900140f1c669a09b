import { actorDigest, clientDigest, keyedDigest, keysDigest, personDigest, saltOf } from '../core/digest.ts'
import type { Asking, Decided } from '../disclosure/index.ts'
import { type Fragment, type Receipt, type Request, traceparentShape, type View } from '../schema/index.ts'
import { fragmentDigest, requestDigest } from './digests.ts'

/** What was asked, with all that its decisions share, and the view that came of it. */
export interface Answered {
  readonly asking: Asking
  readonly view: View
}

/** The record of one request: digests keyed with a salt of this request, the law that was applied, the rows that decided; no values. */
export function receiptOf(fragments: readonly Fragment[], decided: Decided, { asking, view }: Answered): Receipt {
  const { request, stated, setting, law } = asking
  const salt = saltOf(setting.receiptKey, request.id)
  const cleared = decided.decisions.filter((decision) => decision.outcome === 'cleared')
  return {
    format: 'klantbeeld/receipt@1',
    request: request.id,
    at: request.at,
    kind: request.kind,
    purpose: request.purpose,
    phase: request.necessity.phase,
    domains: inOrder(request.necessity.domains),
    ...(request.emergency === undefined ? {} : { emergency: request.emergency }),
    sets: setsOf(asking),
    organisation: asking.organisation,
    ...(request.recipient === undefined ? {} : { recipient: request.recipient }),
    capacity: request.hat.capacity,
    actor: actorDigest(salt, request.actor.id),
    ...assignmentOf(asking, salt),
    client: clientDigest(salt, request.client),
    persons: inOrder(
      [...personsOf(stated), ...personsOf(request), ...decided.mentioned].map((person) => personDigest(salt, person)),
    ),
    fragments: fragments.map((fragment) => fragmentDigest(salt, fragment)).sort(),
    judgements: inOrder(asking.judgements.allow.map(({ id }) => id)),
    law: law.versions,
    rows: inOrder(cleared.flatMap((decision) => decision.rows)),
    cleared: cleared.length,
    withheld: decided.decisions.length - cleared.length,
    special: decided.special,
    asked: requestDigest(salt, stated),
    keys: keysDigest(salt, setting.pseudonymKey),
    shown: keyedDigest(salt, 'shown', JSON.stringify(view)),
    ...traceOf(request.traceparent),
  }
}

/** As stated and as read: a look at whom somebody turned out to be stays a look at both. */
function personsOf({ client, about }: Request): readonly string[] {
  return [client, ...about]
}

function setsOf({ sets: { necessity, emergency = [] } }: Asking): readonly string[] {
  return inOrder([...necessity, ...emergency].map(({ id }) => id))
}

/** What stands in for an assignment in an emergency is the stated reason. */
function assignmentOf({ request, assignments: [assignment] }: Asking, salt: string): Pick<Receipt, 'assignment'> {
  if (assignment === undefined || request.emergency !== undefined) return {}
  return { assignment: keyedDigest(salt, 'assignment', assignment.id) }
}

/** Any other text might say something of somebody. */
function traceOf(traceparent: string | undefined): Pick<Receipt, 'traceparent'> {
  return traceparent !== undefined && traceparentShape.test(traceparent) ? { traceparent } : {}
}

function inOrder<T extends string>(texts: readonly T[]): readonly T[] {
  return [...new Set(texts)].sort()
}
