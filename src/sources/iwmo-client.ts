import { known } from './brp-person.ts'
import { dayIn } from './days.ts'
import type { Identifying } from './delivery.ts'
import { given } from './given.ts'
import { manyIn } from './many.ts'
import { bsnIn, idIn, type Place, recordIn, textIn } from './place.ts'

/** The clients a message is about. */
export function clientsOf(message: Place): readonly Place[] {
  return manyIn(recordIn(message, 'Clienten'), 'Client')
}

/** What identifies a client. Initials are no given names, and would contradict them. */
export function clientIn(client: Place): Identifying {
  const name = recordIn(recordIn(client, 'Naam'), 'Geslachtsnaam')
  const home = homeOf(client)
  return given({
    bsn: bsnIn(client, 'Bsn'),
    surname: known(idIn(name, 'Naam')),
    prefix: idIn(name, 'Voorvoegsel'),
    birth: dayIn(recordIn(client, 'Geboortedatum'), 'Datum'),
    postcode: idIn(home, 'Postcode'),
    houseNumber: idIn(recordIn(home, 'Huis'), 'Huisnummer'),
  })
}

/** The home address (kind 01) in a message, with how to reach somebody there; empty where there is none. */
export function residenceOf(client: Place): Place {
  const addresses = manyIn(recordIn(client, 'Adressen'), 'Adres')
  return addresses.find((address) => textIn(address, 'Soort') === '01') ?? recordIn({ ...client, value: {} }, 'Adressen')
}

/** The address itself. */
export function homeOf(client: Place): Place {
  return recordIn(residenceOf(client), 'Adres')
}
