import { tellPerson } from './brp-facts.ts'
import { isSomebody, personOf } from './brp-person.ts'
import { tellTies } from './brp-ties.ts'
import { dayIn } from './days.ts'
import type { Delivery, Sourced } from './delivery.ts'
import { gather } from './gather.ts'
import { isAboutAnother } from './gathering.ts'
import { field, isPresent, type Place, recordFrom, recordIn, reject } from './place.ts'

export { brpPeople, type PeopleRead, type Recording } from './brp-people.ts'
export type { Delivery, Identifying, Sourced } from './delivery.ts'
export type { Note } from './note.ts'
export type { Rejection, RejectionCode } from './rejection.ts'

/**
 * The facts that the BRP states of one person, in the internal style (`19850000`, house number `'651'`) or as the public
 * interface answers (`{ type: 'JaarDatum', jaar: 1985 }`); each field is read in the shape it has. A restriction on supply
 * (geheimhouding) is no fact: {@link brpPeople} reads it.
 */
export function brpFragment(person: unknown, delivery: Delivery): Sourced {
  return gather(delivery, 'composed', (it) => {
    const place = recordFrom(person, 'persoon', it.rejections)
    if (place === undefined) return undefined
    const itself = personOf(place)
    const number = field(place, 'burgerservicenummer')
    if (!isSomebody(itself)) return reject(number, 'field-missing')
    if (isAboutAnother(it, itself, number)) return undefined
    it.roster.refOf(itself)
    const ended = endOf(place)
    tellPerson(it, place, ended)
    tellTies(it, place, ended)
    return ended
  })
}

/** The register's file on a person ends when its keeping is suspended (opschorting): by death, emigration or error. */
function endOf(person: Place): string {
  const suspension = recordIn(person, 'opschortingBijhouding')
  if (!isPresent(field(suspension, 'reden')) && !isPresent(field(suspension, 'datum'))) return 'running'
  return dayIn(suspension, 'datum') ?? 'unknown'
}
