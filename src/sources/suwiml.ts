import type { Delivery, Sourced } from './delivery.ts'
import { gather } from './gather.ts'
import { isAboutAnother } from './gathering.ts'
import { field, hasFields, type Place, recordIn, reject } from './place.ts'
import { tellAssistance } from './suwi-assistance.ts'
import { tellBenefits } from './suwi-benefits.ts'
import { tellEducation, tellStudyFinance } from './suwi-education.ts'
import { tellIncome } from './suwi-income.ts'
import { suwiPerson, type TellClient } from './suwi-person.ts'
import { tellRegistered } from './suwi-registered.ts'
import { rootOf } from './xml.ts'

export type { Delivery, Identifying, Sourced } from './delivery.ts'
export type { Rejection, RejectionCode } from './rejection.ts'

/**
 * The facts in an answer that Suwinet gives about one person: of the BRP, of social assistance, of UWV on income, of the SVB, or
 * of DUO on education and study finance. Its root element says which answer it is. That nothing was found gives a fragment
 * without facts.
 */
export function suwiFragment(xml: string, delivery: Delivery): Sourced {
  return gather(delivery, 'composed', (it) => {
    const root = rootOf(xml, repeats)
    const whole: Place = { value: 'content' in root ? root.content : undefined, at: '', rejections: it.rejections }
    if ('fault' in root) return reject(whole, root.fault)
    const tell = answers.get(root.name)
    if (tell === undefined) return reject(whole, 'not-covered')
    if (field(whole, 'NietsGevonden').value !== undefined) return 'unknown'
    const client = recordIn(whole, 'ClientSuwi')
    if (!hasFields(client)) return reject(client, 'field-missing')
    const person = suwiPerson(client)
    if (isAboutAnother(it, person, field(client, 'Burgerservicenr'))) return undefined
    it.roster.refOf(person)
    return tell(it, client)
  })
}

/** How to read an answer, by the name of its root element. */
const answers: ReadonlyMap<string, TellClient> = new Map([
  ['AanvraagPersoonResponse', tellRegistered],
  ['BijstandsregelingenInfoResponse', tellAssistance],
  ['UWVPersoonsIkvInfoResponse', tellIncome],
  ['SVBPersoonsInfoResponse', tellBenefits],
  ['DUOPersoonsInfoResponse', tellEducation],
  ['DUOStudiefinancieringInfoResponse', tellStudyFinance],
])

/** Elements that the standard lets occur more than once, of those that are read. */
const repeats: ReadonlySet<string> = new Set([
  'Nationaliteit',
  'Huwelijk',
  'Kind',
  'AanvraagUitkering',
  'Uitkeringsverhouding',
  'Uitkeringsperiode',
  'BrutoUitkeringsbedr',
  'NettoUitkeringsbedr',
  'SpecifiekeGegevensBijzBijstand',
  'Vordering',
  'PartnerVordering',
  'Inkomstenverhouding',
  'Inkomstenperiode',
  'Inkomstenopgave',
  'Onderwijsovereenkomst',
  'DeelnameOpleidingGeregistrDuo',
  'Studiefinanciering',
])
