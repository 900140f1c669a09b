import type { Day, DeliveredPerson, OrganisationId } from 'klantbeeld/schema'
import { brpFragment, type Delivery, type Sourced } from 'klantbeeld/sources/brp'
import { type Identifying, iwmoFragments } from 'klantbeeld/sources/iwmo'
import { krefiaFragment } from 'klantbeeld/sources/krefia'
import { type NijmegenScheme, nijmegenApplication, nijmegenBenefits } from 'klantbeeld/sources/nijmegen'
import { objectionsFragment } from 'klantbeeld/sources/objections'
import { assistanceFragment, assistanceStatements } from 'klantbeeld/sources/social-assistance'
import { stadspasFragment } from 'klantbeeld/sources/stadspas'
import { suwiFragment } from 'klantbeeld/sources/suwiml'
import { zorgnedFragment } from 'klantbeeld/sources/zorgned'
import type { Sets } from './folder.ts'
import { messengerOf, municipality, supplierOf, suppliers } from './organisations.ts'

/** One answer of one supplier as the library read it. */
export interface Delivered extends Sourced {
  readonly organisation: OrganisationId
  /** The file or list it stands in. */
  readonly from: string
}

/** When everything was made and when it arrived. */
const producedOn = '2026-11-20' as Day
const receivedAt = '2026-11-20T12:00:00Z'

/** Every answer in the sets that tells of whom it is: the answers of the BRP, Suwinet, messages of iWmo, and Nijmegen. */
export function deliveriesIn(sets: Sets): readonly Delivered[] {
  return [
    ...sets.persons.map((person, index) =>
      delivered('BRP-testpersonen', suppliers.register, (delivery) => brpFragment(person, delivery), `testpersoon-${index + 1}`),
    ),
    ...sets.answered.map((person, index) =>
      delivered(
        'BRP-bevraging Amsterdam',
        suppliers.amsterdam,
        (delivery) => brpFragment(person, delivery),
        `antwoord-${index + 1}`,
      ),
    ),
    ...sets.suwinet.map(({ file, number, xml }, index) =>
      delivered(
        'Suwinet',
        supplierOf(file),
        (delivery) => suwiFragment(xml, number === undefined ? delivery : { ...delivery, about: { bsn: number } }),
        `suwinet-${index + 1}`,
      ),
    ),
    ...messages(sets),
    ...ofNijmegen(sets),
  ]
}

/** Messages of one sender and day are numbered in the order of their files: so they were sent. */
function messages({ iwmo }: Sets): readonly Delivered[] {
  const sent = iwmo.map(({ content }) => `${inXml(content, 'Afzender')} ${inXml(content, 'Dagtekening')}`)
  return iwmo.flatMap(({ content }, index) => {
    const version = sent.slice(0, index + 1).filter((one) => one === sent[index]).length
    const organisation = messengerOf(inXml(content, 'Afzender'))
    const subjectOf = ({ birth }: Identifying) => `iwmo-${birth ?? 'onbekend'}`
    const read = iwmoFragments(content, (client, position) => ({
      ...deliveryOf(organisation, subjectOf(client)),
      id: `iwmo-${index + 1}-${position + 1}`,
      version,
    }))
    return read.map((sourced): Delivered => ({ from: 'iWmo-berichten', organisation, ...sourced }))
  })
}

function inXml(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}>([^<]*)<`).exec(xml)?.[1] ?? ''
}

function ofNijmegen({ nijmegen }: Sets): readonly Delivered[] {
  const { nijmegen: organisation, registerOfNijmegen } = suppliers
  const schemeOf = (file: string): { readonly scheme: NijmegenScheme } => ({ scheme: file.includes('iit') ? 'IIT' : 'BIJSTAND' })
  return [
    ...nijmegen.benefits.map(({ content }, index) =>
      delivered(
        'Uitkeringen Nijmegen',
        organisation,
        (delivery) => nijmegenBenefits(content, delivery),
        `uitkering-${index + 1}`,
      ),
    ),
    ...nijmegen.applications.map(({ file, content }, index) =>
      delivered(
        'Aanvragen Nijmegen',
        organisation,
        (delivery) => nijmegenApplication(content, { ...delivery, ...schemeOf(file) }),
        `bijstandsaanvraag-${index + 1}`,
      ),
    ),
    ...nijmegen.registered.flatMap(({ file, content }, index) =>
      content.map((person) =>
        delivered(
          'BRP-bevraging Nijmegen',
          registerOfNijmegen,
          (delivery) => brpFragment(person, { ...delivery, about: { bsn: /_(\d{9})-/.exec(file)?.[1] ?? '' } }),
          `bevraging-${index + 1}`,
        ),
      ),
    ),
  ]
}

/** What Amsterdam's other systems answer, as deliveries about the one resident they were joined to. */
export function residentOf({ resident }: Sets, known: DeliveredPerson): readonly Delivered[] {
  const { ref: _, ...about } = known
  const read = (from: string, subject: string, reading: (delivery: Delivery & { readonly about: Identifying }) => Sourced) =>
    delivered(from, municipality, (delivery) => reading({ ...delivery, about }), subject)
  return [
    read('Leerlingenvervoer Zorgned', 'vervoer', (delivery) => zorgnedFragment(resident.transport, delivery)),
    read('Minimaregelingen Zorgned', 'minima', (delivery) => zorgnedFragment(resident.lowIncome, delivery)),
    ...resident.assistance.map((answer, index) =>
      read('Bijstandsaanvragen Amsterdam', `bijstand-${index + 1}`, (delivery) => assistanceFragment(answer, delivery)),
    ),
    read('Specificaties Amsterdam', 'specificaties', (delivery) => assistanceStatements(resident.statements, delivery)),
    read('Kredietbank Amsterdam', 'kredietbank', (delivery) => krefiaFragment(resident.creditBank, delivery)),
    read('Stadspas Amsterdam', 'stadspas', (delivery) => stadspasFragment(resident.pass, delivery)),
    read('Bezwaren Amsterdam', 'bezwaren', (delivery) => objectionsFragment(resident.objections, delivery)),
  ]
}

/** Wmo applications as deliveries about the persons they were joined to. */
export function applicationsOf(joined: ReadonlyMap<DeliveredPerson, readonly unknown[]>): readonly Delivered[] {
  return [...joined].map(([{ ref, ...about }, applications], index) =>
    delivered(
      'Wmo-aanvragen Zorgned',
      municipality,
      (delivery) => zorgnedFragment(applications, { ...delivery, about }),
      `aanvrager-${index + 1}`,
    ),
  )
}

function delivered(
  from: string,
  organisation: OrganisationId,
  read: (delivery: Delivery) => Sourced,
  subject: string,
): Delivered {
  return { from, organisation, ...read(deliveryOf(organisation, subject)) }
}

function deliveryOf(organisation: OrganisationId, subject: string): Delivery {
  const received = { at: receivedAt, via: 'file', digest: `digest-of-${subject}` }
  return { id: subject, organisation, subject, producedOn, received }
}
