import { digestOf } from '../core/digest.ts'
import type { Receipt } from '../schema/index.ts'

/** Where a log line stands in a trace, as both standards write it: 32 and 16 hexadecimal digits. */
export interface Trace {
  readonly trace_id: string
  readonly span_id: string
  /** Absent where the request came without a traceparent. */
  readonly parent_span_id?: string
}

/** The trace of a receipt, and a span of its own for a line about a part of it. Without a traceparent the receipt begins a trace. */
export function traceOf({ traceparent, asked }: Receipt, part: string): Trace {
  const span_id = hexadecimal(`${asked} ${part}`).slice(0, 16)
  if (traceparent === undefined) return { trace_id: hexadecimal(asked).slice(0, 32), span_id }
  const [, trace_id = '', parent_span_id = ''] = traceparent.split('-')
  return { trace_id, span_id, parent_span_id }
}

function hexadecimal(keyed: string): string {
  return Buffer.from(digestOf(keyed), 'base64url').toString('hex')
}
