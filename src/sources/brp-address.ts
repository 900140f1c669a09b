import type { AddressValue, Fact, PartialDay } from '../schema/index.ts'
import { isInvestigated } from './brp-investigation.ts'
import { homeOf, known } from './brp-person.ts'
import { dayIn } from './days.ts'
import { given } from './given.ts'
import { codedIn, field, isPresent, type Place, recordIn, textIn } from './place.ts'

/** Where somebody is registered: a home, or an address for letters only (`briefadres`). */
export interface Registered {
  readonly category: Extract<Fact['category'], 'residence.address' | 'residence.correspondence'>
  readonly value: AddressValue
  readonly from: PartialDay | undefined
  readonly changedOn: PartialDay
  readonly isInvestigated: boolean
}

/** The registered address of a person; nothing where the register names none. */
export function addressOf(person: Place): Registered | undefined {
  const place = recordIn(person, 'verblijfplaats')
  const home = homeOf(person)
  const value = residenceOf(place, home)
  const from = dayIn(place, 'datumVan') ?? dayIn(place, 'datumAanvangAdreshouding') ?? dayIn(place, 'datumAanvangAdresBuitenland')
  return (
    value && {
      category: codedIn(place, 'functieAdres')?.code === 'B' ? 'residence.correspondence' : 'residence.address',
      value,
      from,
      changedOn: dayIn(place, 'datumIngangGeldigheid') ?? from ?? 'unknown',
      isInvestigated: isInvestigated(place, 'verblijfadres'),
    }
  )
}

function residenceOf(place: Place, home: Place): AddressValue | undefined {
  const country = codedIn(home, 'land')
  const lines = ['regel1', 'regel2', 'regel3'].flatMap((name) => textIn(home, name) ?? [])
  const isUnknown = textIn(place, 'type') === 'VerblijfplaatsOnbekend' || (country?.code === '0000' && lines.length === 0)
  if (isUnknown) return { kind: 'unknown' }
  if (country !== undefined || lines.length > 0) return given({ kind: 'abroad' as const, lines, country })
  const description = textIn(home, 'locatiebeschrijving')
  if (description !== undefined) return { kind: 'described', description }
  return isPresent(field(home, 'huisnummer')) || isPresent(field(home, 'straat')) ? dutch(place, home) : undefined
}

function dutch(place: Place, home: Place): AddressValue {
  return given({
    kind: 'dutch' as const,
    street: streetOf(home),
    houseNumber: textIn(home, 'huisnummer'),
    letter: textIn(home, 'huisletter'),
    addition: textIn(home, 'huisnummertoevoeging'),
    postcode: textIn(home, 'postcode'),
    place: textIn(home, 'woonplaats'),
    addressObject: textIn(place, 'adresseerbaarObjectIdentificatie'),
  })
}

function streetOf(home: Place): string | undefined {
  const names = ['officieleStraatnaam', 'naamOpenbareRuimte', 'straat', 'korteStraatnaam'].map((name) =>
    known(textIn(home, name)),
  )
  return names.find((name) => name !== undefined)
}
