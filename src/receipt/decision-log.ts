import { millisecondsOf } from '../core/day.ts'
import { type Capacity, type Day, type EmergencyReason, organisationKey, type Phase, type Receipt } from '../schema/index.ts'
import { type Trace, traceOf } from './trace.ts'

/** One line of the Authorization Decision Log 1.0.0: one request and its answer, everybody in it pseudonymised. */
export interface DecisionLogLine extends Trace {
  readonly event_name: 'adl.access_evaluation'
  /** Milliseconds since 1970. */
  readonly timestamp: number
  readonly status: 'Unset'
  readonly attributes: {
    /** The acts in force, by act. */
    readonly 'adl.core.policies': Readonly<Record<string, { readonly version: Day; readonly digest: string }>>
    readonly 'adl.core.information': {
      readonly deliveries: { readonly digests: readonly string[] }
      readonly sets: { readonly ids: readonly string[] }
      readonly judgements: { readonly ids: readonly string[] }
    }
  }
  readonly body: {
    readonly 'adl.core.request': {
      readonly subject: { readonly type: 'user'; readonly id: string; readonly properties: Asker }
      readonly action: { readonly name: string; readonly properties: Action }
      readonly resource: { readonly type: 'person'; readonly id: string }
      readonly context?: { readonly traceparent: string }
    }
    readonly 'adl.core.response': {
      /** Whether anything was cleared. */
      readonly decision: boolean
      readonly context: Pick<Receipt, 'rows' | 'cleared' | 'withheld'>
    }
  }
}

interface Asker {
  readonly organisation: string
  readonly capacity: Capacity
}

interface Action {
  readonly purpose: string
  readonly phase: Phase
  readonly emergency?: EmergencyReason
}

/** The line for one receipt. Its ids of asker and client are the digests of the receipt: another request gives other ones. */
export function decisionLogLine(receipt: Receipt): DecisionLogLine {
  const { law, fragments, sets, judgements, organisation, capacity, purpose, phase, emergency, traceparent } = receipt
  const { rows, cleared, withheld } = receipt
  return {
    ...traceOf(receipt, 'decision'),
    event_name: 'adl.access_evaluation',
    timestamp: millisecondsOf(receipt.at),
    status: 'Unset',
    attributes: {
      'adl.core.policies': Object.fromEntries(law.map(({ act, validFrom, digest }) => [act, { version: validFrom, digest }])),
      'adl.core.information': {
        deliveries: { digests: fragments },
        sets: { ids: sets },
        judgements: { ids: judgements },
      },
    },
    body: {
      'adl.core.request': {
        subject: { type: 'user', id: receipt.actor, properties: { organisation: organisationKey(organisation), capacity } },
        action: {
          name: receipt.kind,
          properties: emergency === undefined ? { purpose, phase } : { purpose, phase, emergency },
        },
        resource: { type: 'person', id: receipt.client },
        ...(traceparent === undefined ? {} : { context: { traceparent } }),
      },
      'adl.core.response': { decision: cleared > 0, context: { rows, cleared, withheld } },
    },
  }
}
