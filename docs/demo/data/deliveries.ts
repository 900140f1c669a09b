import type { Day, DeliveredPerson, OrganisationId } from 'klantbeeld/schema'
import { brpFragment, type Delivery, type Sourced } from 'klantbeeld/sources/brp'
import { suwiFragment } from 'klantbeeld/sources/suwiml'
import { zorgnedFragment } from 'klantbeeld/sources/zorgned'
import type { Sets } from './folder.ts'
import { municipality, supplierOf, suppliers } from './organisations.ts'

/** One answer of one supplier as the library read it. */
export interface Delivered extends Sourced {
  readonly organisation: OrganisationId
  /** The file or list it stands in. */
  readonly from: string
}

/** When everything was made and when it arrived. */
const producedOn = '2026-11-20' as Day
const receivedAt = '2026-11-20T12:00:00Z'

/** Every answer in the sets that tells of whom it is: both answers of the BRP, and Suwinet. */
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
  const received = { at: receivedAt, via: 'file', digest: `digest-of-${subject}` }
  return { from, organisation, ...read({ id: subject, organisation, subject, producedOn, received }) }
}
