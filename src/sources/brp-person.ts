import { dayIn } from './days.ts'
import type { Identifying } from './delivery.ts'
import { given } from './given.ts'
import { bsnIn, hasFields, idIn, type Place, recordIn } from './place.ts'

/** What identifies the person, spouse, parent or child in a place. A part that cannot be used is noted and absent. */
export function personOf(place: Place): Identifying {
  const naam = recordIn(place, 'naam')
  const home = homeOf(place)
  return given({
    bsn: bsnIn(place, 'burgerservicenummer'),
    surname: known(idIn(naam, 'geslachtsnaam')),
    prefix: idIn(naam, 'voorvoegsel'),
    givenNames: idIn(naam, 'voornamen'),
    birth: dayIn(recordIn(place, 'geboorte'), 'datum'),
    postcode: idIn(home, 'postcode'),
    houseNumber: idIn(home, 'huisnummer'),
  })
}

/** Whether anything is known of a person: a parent may be registered as unknown. */
export function isSomebody({ bsn, surname, givenNames, birth }: Identifying): boolean {
  return bsn !== undefined || surname !== undefined || givenNames !== undefined || (birth !== undefined && birth !== 'unknown')
}

/** The record with street and number: the public interface puts it one level deeper. */
export function homeOf(person: Place): Place {
  const verblijfplaats = recordIn(person, 'verblijfplaats')
  const verblijfadres = recordIn(verblijfplaats, 'verblijfadres')
  return hasFields(verblijfadres) ? verblijfadres : verblijfplaats
}

/** A point stands for unknown where the register must hold something (Logisch Ontwerp BRP, standaardwaarde). */
export function known(text: string | undefined): string | undefined {
  return text === '.' ? undefined : text
}
