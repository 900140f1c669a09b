import { digestOf, keyedDigest } from '../core/digest.ts'
import type { Asking, Decided } from '../disclosure/index.ts'
import { type Fragment, organisationKey, type Receipt } from '../schema/index.ts'

/** The record of one request: digests keyed with a salt of this request, the law that was applied, the rows that decided; no values. */
export function receiptOf(fragments: readonly Fragment[], { decisions }: Decided, asking: Asking): Receipt {
  const { request, setting, law } = asking
  const salt = keyedDigest(setting.receiptKey, 'salt', request.id)
  const cleared = decisions.filter((decision) => decision.outcome === 'cleared')
  return {
    format: 'klantbeeld/receipt@1',
    request: request.id,
    at: request.at,
    kind: request.kind,
    purpose: request.purpose,
    phase: request.necessity.phase,
    ...(request.emergency === undefined ? {} : { emergency: request.emergency }),
    organisation:
      request.actor.kind === 'professional' ? request.actor.organisation : { scheme: 'local', value: asking.receiver },
    ...(request.recipient === undefined ? {} : { recipient: request.recipient }),
    actor: keyedDigest(salt, 'actor', request.actor.id),
    client: keyedDigest(salt, 'client', request.client),
    fragments: fragments
      .map((fragment) =>
        keyedDigest(
          salt,
          'fragment',
          organisationKey(fragment.organisation),
          fragment.received?.digest ?? digestOf(JSON.stringify(fragment)),
        ),
      )
      .sort(),
    judgements: [...request.necessity.judgements].sort(),
    law: law.versions,
    rows: [...new Set(cleared.flatMap((decision) => decision.rows))].sort(),
    cleared: cleared.length,
    withheld: decisions.length - cleared.length,
    ...(request.traceparent === undefined ? {} : { traceparent: request.traceparent }),
  }
}
