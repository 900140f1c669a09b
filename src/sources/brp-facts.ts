import { isBsn } from '../core/bsn.ts'
import type { FactFrame, LifeEventValue } from '../schema/index.ts'
import { addressOf } from './brp-address.ts'
import { type Entry, registered } from './brp-entry.ts'
import { isGroupInvestigated, isInvestigated } from './brp-investigation.ts'
import { known } from './brp-person.ts'
import { dayIn, endIn } from './days.ts'
import { type Gathering, tell } from './gathering.ts'
import { given } from './given.ts'
import { bsnIn, coded, codedIn, field, isPresent, type Place, recordIn, recordsIn, reject, textIn } from './place.ts'

/** Adds what the register says of a person alone: who it is, of which nationality, and where registered. */
export function tellPerson(it: Gathering, person: Place, ended: string): void {
  const entry = (own: Entry): FactFrame => registered(it, ended, own)
  tellIdentity(it, person, entry)
  tellEvents(it, person, entry)
  tellStatus(it, person, entry)
  tell(it, recordIn(person, 'verblijfplaats'), () => {
    const address = addressOf(person)
    if (address === undefined) return undefined
    const { category, value, from, changedOn } = address
    const id = `${category === 'residence.address' ? 'address' : 'correspondence'}@${from ?? 'unknown'}`
    return { ...entry({ id, from, changedOn, underInvestigation: address.isInvestigated }), category, value }
  })
}

function tellIdentity(it: Gathering, person: Place, entry: (own: Entry) => FactFrame): void {
  const naam = recordIn(person, 'naam')
  tell(it, naam, () => {
    const title = recordIn(naam, 'adellijkeTitelPredicaat')
    const value = given({
      givenNames: textIn(naam, 'voornamen'),
      prefix: textIn(naam, 'voorvoegsel'),
      surname: known(textIn(naam, 'geslachtsnaam')),
      title: textIn(title, 'omschrijving') ?? textIn(title, 'code'),
      nameUse: codedIn(naam, 'aanduidingNaamgebruik')?.code,
    })
    const underInvestigation = isGroupInvestigated(person, ['02', '61']) || isInvestigated(naam)
    return Object.keys(value).length === 0
      ? undefined
      : { ...entry({ id: 'name', underInvestigation }), category: 'identity.name', value }
  })
  tell(it, field(person, 'burgerservicenummer'), () => {
    const bsn = bsnIn(person, 'burgerservicenummer')
    if (bsn === undefined) return undefined
    if (!isBsn(bsn)) return reject(field(person, 'burgerservicenummer'), 'not-a-bsn')
    const underInvestigation = isGroupInvestigated(person, ['01']) || isMarked(person, 'burgerservicenummer')
    return { ...entry({ id: 'bsn', underInvestigation }), category: 'identity.bsn', value: { bsn } }
  })
  tell(it, field(person, 'geslacht'), () => {
    const value = codedIn(person, 'geslacht')
    const underInvestigation = isGroupInvestigated(person, ['04']) || isMarked(person, 'geslacht')
    return value && { ...entry({ id: 'sex', underInvestigation }), category: 'identity.sex', value }
  })
}

function tellEvents(it: Gathering, person: Place, entry: (own: Entry) => FactFrame): void {
  const [birth, death] = [recordIn(person, 'geboorte'), recordIn(person, 'overlijden')]
  tell(it, birth, () => {
    const value = eventIn(birth)
    const underInvestigation = isGroupInvestigated(person, ['03']) || isInvestigated(birth)
    return value && { ...entry({ id: 'birth', underInvestigation }), category: 'identity.birth', value }
  })
  tell(it, death, () => {
    const value = eventIn(death)
    return value && { ...entry({ id: 'death', underInvestigation: isInvestigated(death) }), category: 'identity.death', value }
  })
}

function tellStatus(it: Gathering, person: Place, entry: (own: Entry) => FactFrame): void {
  for (const place of recordsIn(person, 'nationaliteiten')) {
    tell(it, place, () => {
      const from = dayIn(place, 'datumIngangGeldigheid')
      const value = codedIn(place, 'nationaliteit') ?? coded(undefined, textIn(place, 'type'))
      const own = {
        id: `nationality@${from ?? 'unknown'}`,
        from,
        changedOn: from ?? 'unknown',
        underInvestigation: isInvestigated(place),
      }
      return value && { ...entry(own), category: 'identity.nationality', value }
    })
  }
  const permit = recordIn(person, 'verblijfstitel')
  tell(it, permit, () => {
    const value = codedIn(permit, 'aanduiding')
    const [from, until] = [dayIn(permit, 'datumIngang'), endIn(permit, 'datumEinde')]
    const own = {
      id: `permit@${from ?? 'unknown'}`,
      from,
      until: until === 'running' ? undefined : until,
      changedOn: from ?? 'unknown',
    }
    return (
      value && { ...entry({ ...own, underInvestigation: isInvestigated(permit) }), category: 'identity.residence-permit', value }
    )
  })
}

function eventIn(place: Place): LifeEventValue | undefined {
  if (!isPresent(field(place, 'datum'))) return undefined
  return given({ day: dayIn(place, 'datum') ?? 'unknown', place: codedIn(place, 'plaats'), country: codedIn(place, 'land') })
}

function isMarked(person: Place, name: string): boolean {
  return field(recordIn(person, 'inOnderzoek'), name).value === true
}
