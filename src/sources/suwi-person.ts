import { known } from './brp-person.ts'
import { dayIn } from './days.ts'
import type { Identifying } from './delivery.ts'
import type { Gathering } from './gathering.ts'
import { given } from './given.ts'
import { bsnIn, field, hasFields, idIn, isPresent, type Place, recordIn } from './place.ts'

/** Reads what one service tells of its client, who is person `p1`, and gives the last day of the supplier's file. */
export type TellClient = (it: Gathering, client: Place) => string

/** What identifies the person in a place. Initials (`Voorletters`) are no given names, and would contradict them. */
export function suwiPerson(place: Place): Identifying {
  const home = recordIn(place, 'DomicilieAdres')
  return given({
    bsn: bsnIn(place, 'Burgerservicenr'),
    surname: known(idIn(place, 'SignificantDeelVanDeAchternaam')),
    prefix: idIn(place, 'Voorvoegsel'),
    givenNames: idIn(place, 'Voornamen'),
    birth: dayIn(place, 'Geboortedat'),
    postcode: idIn(home, 'Postcd'),
    houseNumber: idIn(home, 'Huisnr'),
  })
}

/** Whether an investigation under a name has begun and not ended. */
export function isOpen(parent: Place, name: string): boolean {
  const investigation = recordIn(parent, name)
  return hasFields(investigation) && !isPresent(field(investigation, 'DatEOnderzoek'))
}
