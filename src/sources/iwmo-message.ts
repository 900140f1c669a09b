import type { PartialDay } from '../schema/index.ts'
import { dayIn } from './days.ts'
import { field, idIn, needed, type Place, recordIn, reject, textIn } from './place.ts'

/** What an iWmo message is: an assignment (301), the start (305) or stop (307) of support, a request for an assignment (315). */
export type MessageKind = 'assignment' | 'start' | 'stop' | 'request'

/** What the head of a message says of all in it. */
export interface Head {
  readonly kind: MessageKind
  readonly sender: string
  /** The day the message was made. */
  readonly on: PartialDay
  /** The day as a number, times a hundred: versions of one day are told apart by the delivery. */
  readonly number: number
}

/** The head of a message, in version 2 of the standard; nothing where it cannot be read. */
export function headOf(message: Place): Head | undefined {
  const head = recordIn(message, 'Header')
  const specification = recordIn(head, 'Berichtspecificatie')
  const kind = kinds.get(needed(specification, 'Code', textIn(specification, 'Code')) ?? '')
  if (kind === undefined || textIn(specification, 'Versie') !== '2') return reject(field(specification, 'Code'), 'not-covered')
  const identification = recordIn(head, 'Berichtidentificatie')
  const on = needed(identification, 'Dagtekening', dayIn(identification, 'Dagtekening'))
  const sender = needed(head, 'Afzender', idIn(head, 'Afzender'))
  if (on === undefined || sender === undefined) return undefined
  if (on.length !== 10) return reject(field(identification, 'Dagtekening'), 'not-a-day')
  return { kind, sender, on, number: Number(on.replaceAll('-', '')) * 100 }
}

const kinds: ReadonlyMap<string, MessageKind> = new Map([
  ['414', 'assignment'],
  ['418', 'start'],
  ['420', 'stop'],
  ['444', 'request'],
])
