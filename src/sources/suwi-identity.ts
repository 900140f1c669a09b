import { isBsn } from '../core/bsn.ts'
import type { FactFrame, LifeEventValue } from '../schema/index.ts'
import type { Entry } from './brp-entry.ts'
import { known } from './brp-person.ts'
import { dayIn, endIn } from './days.ts'
import { type Gathering, tell } from './gathering.ts'
import { given } from './given.ts'
import { bsnIn, coded, field, type Place, recordIn, recordsIn, reject, textIn } from './place.ts'
import { isOpen } from './suwi-person.ts'

/** Adds name, number, sex, birth, death, nationalities and residence permit of the client. */
export function tellIdentity(it: Gathering, client: Place, entry: (own: Entry) => FactFrame): void {
  const underInvestigation = isOpen(client, 'OnderzoekGegPersoon')
  const changedOn = dayIn(recordIn(client, 'GeldigheidGegevensPersoon'), 'DatGeldigheidGegevens') ?? 'unknown'
  const personal = (id: string): FactFrame => entry({ id, changedOn, underInvestigation })
  tell(it, client, () => {
    const value = given({
      givenNames: textIn(client, 'Voornamen'),
      prefix: textIn(client, 'Voorvoegsel'),
      surname: known(textIn(client, 'SignificantDeelVanDeAchternaam')),
      title: textIn(recordIn(client, 'Titulatuur'), 'CdAdellijkeTitelPredikaat'),
      nameUse: textIn(client, 'AanduidingNaamgebruik'),
    })
    return Object.keys(value).length === 0 ? undefined : { ...personal('name'), category: 'identity.name', value }
  })
  tell(it, client, () => {
    const bsn = bsnIn(client, 'Burgerservicenr')
    if (bsn === undefined) return undefined
    if (!isBsn(bsn)) return reject(field(client, 'Burgerservicenr'), 'not-a-bsn')
    return { ...personal('bsn'), category: 'identity.bsn', value: { bsn } }
  })
  tell(it, client, () => {
    const value = coded(textIn(client, 'Geslacht'))
    return value && { ...personal('sex'), category: 'identity.sex', value }
  })
  tell(it, client, () => {
    const value = birthOf(client)
    return value && { ...personal('birth'), category: 'identity.birth', value }
  })
  const death = recordIn(client, 'Overlijden')
  tell(it, death, () => {
    const day = dayIn(death, 'DatOverlijden')
    const place = coded(textIn(death, 'CdGemeenteOverlijden'), textIn(death, 'PlaatsOverlijden'))
    const own = entry({ id: 'death', underInvestigation: isOpen(death, 'OnderzoekGegOverlijden') })
    return day === undefined
      ? undefined
      : { ...own, category: 'identity.death', value: given({ day, place, country: coded(textIn(death, 'LandOverlijden')) }) }
  })
  tellStatus(it, client, entry)
}

function birthOf(client: Place): LifeEventValue | undefined {
  const day = dayIn(client, 'Geboortedat')
  const place = coded(textIn(client, 'CdGeboortegemeente'), textIn(client, 'Geboorteplaats'))
  return day === undefined ? undefined : given({ day, place, country: coded(textIn(client, 'Geboorteland')) })
}

function tellStatus(it: Gathering, client: Place, entry: (own: Entry) => FactFrame): void {
  for (const place of recordsIn(client, 'Nationaliteit')) {
    tell(it, place, () => {
      const from = dayIn(recordIn(place, 'GeldigheidGegevensNationaliteit'), 'DatGeldigheidGegevens')
      const value = coded(textIn(place, 'CdNationaliteit')) // a day without a code says that a nationality was lost
      return (
        value && {
          ...entry({ id: `nationality@${from ?? 'unknown'}`, from, changedOn: from ?? 'unknown' }),
          category: 'identity.nationality',
          value,
        }
      )
    })
  }
  const permit = recordIn(client, 'Verblijfstitel')
  tell(it, permit, () => {
    const value = coded(textIn(permit, 'CdVerblijfstitel'))
    const [from, end] = [dayIn(permit, 'DatBVerblijfstitel'), endIn(permit, 'DatEVerblijfstitel')]
    const own = {
      id: `permit@${from ?? 'unknown'}`,
      from,
      until: end === 'running' ? undefined : end,
      changedOn: from ?? 'unknown',
    }
    return value && { ...entry(own), category: 'identity.residence-permit', value }
  })
}
