import { isDay } from '../core/day.ts'
import { Instant, type ShieldingRecord } from '../schema/index.ts'
import type { Recording } from './brp-people.ts'
import { clientIn, clientsOf } from './iwmo-client.ts'
import { field, type Place, reject, textIn } from './place.ts'
import { distinct, type Rejection, rejected } from './rejection.ts'
import { rootOf } from './xml.ts'

/** The protections read from a message, and what could not be used. */
export interface IwmoShielding {
  readonly shielding: readonly ShieldingRecord[]
  readonly rejections: readonly Rejection[]
}

/**
 * The protections of clients whom an iWmo message calls secret (`GeheimeClient` 1). The standard does not tell a hidden address from
 * a restriction on supply, so both are recorded. Any mark but 1 and 2 is rejected, and protects as 1 does.
 */
export function iwmoShielding(xml: string, recording: Recording): IwmoShielding {
  const rejections: Rejection[] = []
  try {
    const { recordedAt, undatedFrom, idOf } = recording
    if (!Instant.safeParse(recordedAt).success || !isDay(undatedFrom)) {
      return { shielding: [], rejections: [rejected('delivery-unusable', 'recording')] }
    }
    const root = rootOf(xml, new Set())
    if ('fault' in root) return { shielding: [], rejections: [rejected(root.fault, '')] }
    const secret = clientsOf({ value: root.content, at: '', rejections })
      .map((client, position) => ({ client, person: idOf(clientIn(client).bsn, position) }))
      .filter(({ client }) => isSecret(client))
    const shielding = secret.flatMap(({ person }) =>
      (['address-protection', 'supply-restriction'] as const).map(
        (kind): ShieldingRecord => ({ source: 'iwmo', recordedAt, kind, person, from: undatedFrom, exceptFor: [] }),
      ),
    )
    return { shielding, rejections: distinct(rejections) }
  } catch {
    return { shielding: [], rejections: distinct([...rejections, rejected('unreadable', '')]) }
  }
}

/** A message of a provider has no mark, and says nothing. */
function isSecret(client: Place): boolean {
  const mark = textIn(client, 'GeheimeClient')?.trim()
  if (mark === '2') return false
  const place = field(client, 'GeheimeClient')
  if (mark !== undefined && mark !== '1') reject(place, 'code-unknown')
  return place.value !== undefined
}
