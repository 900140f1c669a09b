import { lastOf } from './days.ts'
import type { Delivery, Identifying, Sourced } from './delivery.ts'
import { gather } from './gather.ts'
import { type Gathering, isAboutAnother } from './gathering.ts'
import { clientIn, clientsOf } from './iwmo-client.ts'
import { headOf, type MessageKind } from './iwmo-message.ts'
import { type Message, tellAssigned, tellDelivered, tellRequested } from './iwmo-products.ts'
import { tellResidence } from './iwmo-residence.ts'
import { field, hasFields, type Place, recordIn, reject, textIn } from './place.ts'
import { type Rejection, rejected } from './rejection.ts'
import { rootOf } from './xml.ts'

export type { Delivery, Identifying, Sourced } from './delivery.ts'
export { type IwmoShielding, iwmoShielding } from './iwmo-shielding.ts'
export type { Rejection, RejectionCode } from './rejection.ts'

/**
 * The facts in an iWmo message (version 2) between a municipality and a provider, one fragment per client: what was assigned
 * (301), started (305), stopped (307) or asked for (315). `deliveryOf` says of each client in the message under which subject the
 * application knows them. Versions follow the day of the message, in any order of arrival; the version of the delivery, 1 to 99,
 * tells the messages of one day apart in the order in which they were sent. That a client is secret is no fact:
 * {@link iwmoShielding} reads it.
 */
export function iwmoFragments(xml: string, deliveryOf: (client: Identifying, position: number) => Delivery): readonly Sourced[] {
  try {
    const root = rootOf(xml, new Set())
    if ('fault' in root) return [{ rejections: [rejected(root.fault, '')] }]
    if (root.name !== 'Bericht') return [{ rejections: [rejected('not-covered', '')] }]
    const aside: Rejection[] = []
    const messageFor = (rejections: Rejection[]): Place => ({ value: root.content, at: '', rejections })
    const clients = clientsOf(messageFor(aside))
    if (clients.length === 0) return [{ rejections: [rejected('field-missing', 'Clienten.Client')] }]
    return clients.map((client, position) =>
      gather(deliveryOf(clientIn(client), position), 'supplier', (it) =>
        tellClient(it, messageFor(it.rejections), { ...client, rejections: it.rejections }),
      ),
    )
  } catch {
    return [{ rejections: [rejected('unreadable', '')] }]
  }
}

function tellClient(it: Gathering, message: Place, client: Place): string | undefined {
  const head = headOf(message)
  const sequence = it.delivery.version ?? 1
  if (head === undefined) return undefined
  const { organisation, producedOn } = it.delivery
  if (head.on > producedOn) {
    // Its versions would stand above all that is sent before that day.
    return reject(field(recordIn(recordIn(message, 'Header'), 'Berichtidentificatie'), 'Dagtekening'), 'day-ahead')
  }
  if (organisation.scheme === 'agb' && organisation.value !== head.sender) {
    return reject(field(recordIn(message, 'Header'), 'Afzender'), 'other-sender')
  }
  if (sequence > 99) return reject({ ...message, at: 'delivery.version' }, 'too-many')
  const person = clientIn(client)
  if (!hasFields({ ...client, value: person })) return reject(client, 'field-missing')
  const status = textIn(client, 'StatusAanlevering') ?? '1'
  if (!['1', '9'].includes(status)) return reject(field(client, 'StatusAanlevering'), 'code-unknown')
  if (isAboutAnother(it, person, field(client, 'Bsn'))) return undefined
  it.roster.refOf(person)
  told[head.kind](it, client, { head, version: head.number + sequence })
  return lastOf(it.facts.map(({ fact }) => fact.ended))
}

/** How to tell of a client, by the kind of message. */
const told: Readonly<Record<MessageKind, (it: Gathering, client: Place, message: Message) => void>> = {
  assignment: (it, client, message) => {
    tellAssigned(it, client, message)
    tellResidence(it, client, message)
  },
  start: tellDelivered,
  stop: tellDelivered,
  request: tellRequested,
}
