import type { FactFrame } from '../schema/index.ts'
import { lastOf } from './days.ts'
import { frame, type Gathering, tell } from './gathering.ts'
import { given } from './given.ts'
import { homeOf, residenceOf } from './iwmo-client.ts'
import type { Message } from './iwmo-products.ts'
import { coded, hasFields, type Place, recordIn, textIn } from './place.ts'
import { wmoCollege } from './provenance.ts'

/**
 * Adds where a municipality says that a client lives, with whom by its code (leefeenheid), and how to reach them. It belongs to
 * what was assigned, and ends with it.
 */
export function tellResidence(it: Gathering, client: Place, { head, version }: Message): void {
  const ended = lastOf(it.facts.map(({ fact }) => fact.ended))
  const entry = (id: string): FactFrame =>
    frame(it, wmoCollege, {
      id,
      version,
      persons: [{ person: 'p1', part: 'file' }],
      standing: 'observed',
      changedOn: head.on,
      ended,
    })
  const [residence, home] = [residenceOf(client), homeOf(client)]
  tell(it, home, () => {
    const house = recordIn(home, 'Huis')
    const value = given({
      kind: 'dutch' as const,
      street: textIn(home, 'Straatnaam'),
      houseNumber: textIn(house, 'Huisnummer'),
      letter: textIn(house, 'Huisletter'),
      addition: textIn(house, 'HuisnummerToevoeging'),
      postcode: textIn(home, 'Postcode'),
      place: textIn(home, 'Plaatsnaam'),
    })
    return hasFields(home) ? { ...entry('address'), category: 'residence.address', value } : undefined
  })
  tell(it, client, () => {
    const situation = coded(textIn(client, 'Leefeenheid'))
    return situation && { ...entry('household'), category: 'residence.household', value: { situation } }
  })
  const phone = recordIn(recordIn(residence, 'Telefoon'), 'Telefoon01')
  tellContact(it, phone, { frame: entry('phone'), code: 'telefoon', name: 'Telefoonnummer' })
  tellContact(it, residence, { frame: entry('email'), code: 'e-mail', name: 'Emailadres' })
}

interface Contact {
  readonly frame: FactFrame
  readonly code: string
  readonly name: string
}

function tellContact(it: Gathering, place: Place, { frame: own, code, name }: Contact): void {
  tell(it, place, () => {
    const label = textIn(place, name)
    return label === undefined ? undefined : { ...own, category: 'identity.contact', value: { code, label } }
  })
}
