import type { AddressValue, FactFrame } from '../schema/index.ts'
import type { Entry } from './brp-entry.ts'
import { known } from './brp-person.ts'
import { dayIn } from './days.ts'
import { type Gathering, tell } from './gathering.ts'
import { given } from './given.ts'
import { coded, hasFields, type Place, recordIn, textIn } from './place.ts'
import { isOpen } from './suwi-person.ts'

/** Adds where the client is registered, in the country or abroad, and where letters go. */
export function tellAddresses(it: Gathering, client: Place, entry: (own: Entry) => FactFrame): void {
  const underInvestigation = isOpen(client, 'OnderzoekGegVerblijfplaats')
  const home = recordIn(client, 'DomicilieAdres')
  const abroad = recordIn(client, 'FeitelijkAdresBuitenland')
  const residence = hasFields(abroad) ? abroad : home
  tell(it, residence, () => {
    const value = hasFields(abroad) ? abroadIn(abroad) : addressIn(home)
    const from = dayIn(abroad, 'DatBAdresBuitenland') ?? dayIn(recordIn(client, 'AangifteAdreshoudingBrp'), 'DatBAdreshoudingBrp')
    const own = { id: `address@${from ?? 'unknown'}`, from, changedOn: from ?? 'unknown', underInvestigation }
    return value && { ...entry(own), category: 'residence.address', value }
  })
  const letters = recordIn(client, 'Correspondentieadres')
  tell(it, letters, () => {
    const value = addressIn(letters)
    return value && { ...entry({ id: 'correspondence' }), category: 'residence.correspondence', value }
  })
}

function abroadIn(place: Place): AddressValue {
  const country = coded(textIn(place, 'LandAdresBuitenland'))
  const names = ['Adresregel1Buitenland', 'Adresregel2Buitenland', 'Adresregel3Buitenland']
  const lines = names.flatMap((name) => textIn(place, name) ?? [])
  return country?.code === '0000' && lines.length === 0 ? { kind: 'unknown' } : given({ kind: 'abroad' as const, lines, country })
}

function addressIn(place: Place): AddressValue | undefined {
  const street = known(textIn(place, 'NaamOpenbareRuimte')) ?? known(textIn(place, 'Straatnaam'))
  const description = textIn(place, 'Locatieoms')
  if (street === undefined && description !== undefined) return { kind: 'described', description }
  if (!hasFields(place)) return undefined
  return given({
    kind: 'dutch' as const,
    street,
    houseNumber: textIn(place, 'Huisnr'),
    letter: textIn(place, 'Huisletter'),
    addition: textIn(place, 'Huisnrtoevoeging'),
    postcode: textIn(place, 'Postcd'),
    place: textIn(place, 'Woonplaatsnaam'),
    addressObject: textIn(place, 'IdentificatiecdVerblijfplaats'),
  })
}
