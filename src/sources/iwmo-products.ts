import type { Fact, FactFrame, ProvisionValue } from '../schema/index.ts'
import { dayIn, lastDayIn } from './days.ts'
import { frame, type Gathering, type Particulars, tell } from './gathering.ts'
import { given } from './given.ts'
import type { Head } from './iwmo-message.ts'
import { manyIn } from './many.ts'
import { coded, field, idIn, needed, type Place, recordIn, reject, textIn, whole } from './place.ts'
import { wmoCollege, wmoProvider } from './provenance.ts'

/** How the products of a message are told, and with what version. */
export interface Message {
  readonly head: Head
  readonly version: number
}

/** Adds what was assigned to a provider. An assignment taken back is a later version of it, with another last day and the reason. */
export function tellAssigned(it: Gathering, client: Place, message: Message): void {
  const decision = recordIn(client, 'Beschikking')
  const number = needed(decision, 'Beschikkingnummer', idIn(decision, 'Beschikkingnummer'))
  for (const product of manyIn(recordIn(decision, 'ToegewezenProducten'), 'ToegewezenProduct')) {
    tell(it, product, () => {
      const id = idOf('assignment', product, number)
      if (id === undefined) return undefined
      const changedOn = dayIn(product, 'Toewijzingsdatum') ?? message.head.on
      const particulars = { ...spanOf(product, 'Ingangsdatum'), id, changedOn, standing: 'judged' as const }
      const reason = textIn(product, 'RedenIntrekking')
      const outcome = reason === undefined ? undefined : { code: reason, label: 'ingetrokken' }
      return {
        ...framed(it, wmoCollege, { ...particulars, version: message.version }),
        category: 'provision.wmo',
        value: given({ ...provisionIn(product), outcome }),
      }
    })
  }
}

/**
 * Adds what a provider started or stopped, and takes back what it removes. Start and stop of the same support are versions of one
 * fact. Within one message removing goes before adding.
 */
export function tellDelivered(it: Gathering, client: Place, message: Message): void {
  const names =
    message.head.kind === 'start' ? (['StartProducten', 'StartProduct'] as const) : (['StopProducten', 'StopProduct'] as const)
  const read = manyIn(recordIn(client, names[0]), names[1]).map((place) => whole(place, () => deliveredIn(place)))
  const products = read.filter((product) => product !== undefined)
  for (const { place, id } of products.filter(({ isRemoved }) => !isRemoved)) {
    tell(it, place, () => {
      const reason = textIn(place, 'RedenBeeindiging')
      const particulars = { ...spanOf(place, 'Begindatum'), id, changedOn: message.head.on, standing: 'observed' as const }
      const outcome = reason === undefined ? undefined : { code: reason, label: 'gestopt' }
      return {
        ...framed(it, wmoProvider, { ...particulars, version: message.version }),
        category: 'provision.wmo',
        value: given({ ...provisionIn(place), outcome }),
      }
    })
  }
  const again = new Set(products.filter(({ isRemoved }) => !isRemoved).map(({ id }) => id))
  for (const { id } of products.filter(({ isRemoved }) => isRemoved)) {
    it.withdrawn.push({ id: `${it.delivery.subject}/${id}`, version: again.has(id) ? message.version - 1 : message.version })
  }
}

/** Adds the assignments that a provider asks for. */
export function tellRequested(it: Gathering, client: Place, message: Message): void {
  for (const product of manyIn(recordIn(client, 'Producten'), 'Product')) {
    tell(it, product, (): Fact | undefined => {
      const id = idOf('request', product, needed(product, 'Beschikkingnummer', idIn(product, 'Beschikkingnummer')))
      const isRemoved = removes(product)
      if (id === undefined || isRemoved === undefined) return undefined
      if (isRemoved) it.withdrawn.push({ id: `${it.delivery.subject}/${id}`, version: message.version })
      const { on } = message.head
      const own = { id, version: message.version, standing: 'told' as const, changedOn: on, ended: 'running' }
      const value = { scheme: provisionIn(product).product, appliedOn: on }
      return isRemoved ? undefined : { ...framed(it, wmoProvider, own), category: 'application.wmo', value }
    })
  }
}

interface DeliveredProduct {
  readonly place: Place
  readonly id: string
  readonly isRemoved: boolean
}

function deliveredIn(place: Place): DeliveredProduct | undefined {
  const id = idOf('delivery', place, needed(place, 'Beschikkingnummer', idIn(place, 'Beschikkingnummer')))
  const from = needed(place, 'Begindatum', dayIn(place, 'Begindatum'))
  const isRemoved = removes(place)
  return id === undefined || from === undefined || isRemoved === undefined ? undefined : { place, id: `${id}/${from}`, isRemoved }
}

/** Whether a status removes what was sent before: 1 is new, 9 unchanged, 3 removed. */
function removes(place: Place): boolean | undefined {
  const status = needed(place, 'StatusAanlevering', textIn(place, 'StatusAanlevering'))
  if (status === undefined) return undefined
  return status === '3' || (['1', '9'].includes(status) ? false : reject(field(place, 'StatusAanlevering'), 'code-unknown'))
}

function idOf(kind: string, product: Place, decision: string | undefined): string | undefined {
  const what = recordIn(product, 'Product')
  const code = needed(what, 'Code', idIn(what, 'Code'))
  const from = needed(product, 'Ingangsdatum', dayIn(product, 'Ingangsdatum'))
  return decision === undefined || code === undefined || from === undefined ? undefined : `${kind}/${decision}/${code}@${from}`
}

function spanOf(product: Place, first: 'Ingangsdatum' | 'Begindatum'): Pick<Particulars, 'from' | 'until' | 'ended'> {
  const ended = lastDayIn(product, 'Einddatum')
  return { from: dayIn(product, first), until: ended === 'running' ? undefined : ended, ended }
}

function provisionIn(product: Place): ProvisionValue {
  const what = recordIn(product, 'Product')
  const extent = recordIn(product, 'Omvang')
  const amount = textIn(extent, 'Volume')
  const measured = { unit: coded(textIn(extent, 'Eenheid')), per: coded(textIn(extent, 'Frequentie')) }
  return given({
    product: coded(textIn(what, 'Code')) ?? {},
    group: coded(textIn(what, 'Categorie')),
    form: 'in-kind' as const,
    volume: amount === undefined ? undefined : given({ amount, ...measured }),
    suppliedBy: textIn(product, 'Aanbieder'),
  })
}

function framed(it: Gathering, provenance: typeof wmoCollege, own: Omit<Particulars, 'persons'>): FactFrame {
  return frame(it, provenance, { ...own, persons: [{ person: 'p1', part: 'file' }] })
}
