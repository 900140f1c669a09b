import type { Fact, PartialDay, ProvisionValue } from '../schema/index.ts'
import { dayIn, lastDayIn } from './days.ts'
import { frame, type Gathering } from './gathering.ts'
import { given } from './given.ts'
import { coded, codedIn, field, idIn, needed, type Place, recordIn, reject, textIn } from './place.ts'
import { wmoCollege } from './provenance.ts'

/** Whether a decision granted a product. What was refused is in the outcome of the application. */
export function isGranted(product: Place): boolean {
  return field(product, 'resultaat').value === 'toegewezen'
}

/** The last day of a granted product, `running` where it is current without end, else `unknown`. */
export function lastDayOf(product: Place): string {
  const granted = recordIn(product, 'toegewezenProduct')
  const last = lastDayIn(granted, 'datumEindeGeldigheid')
  return last === 'running' && field(granted, 'actueel').value !== true ? 'unknown' : last
}

/** The provision that a decision granted on an application. */
export function provisionOf(it: Gathering, product: Place, application: string, changedOn: PartialDay): Fact | undefined {
  const id = needed(product, 'identificatie', idIn(product, 'identificatie'))
  const granted = recordIn(product, 'toegewezenProduct')
  const what = recordIn(product, 'product')
  const value: ProvisionValue = given({
    product: coded(textIn(what, 'identificatie'), textIn(what, 'omschrijving')) ?? reject(what, 'field-missing') ?? {},
    group: codedIn(product, 'productCategorie'),
    form: formOf(granted),
    volume: volumeOf(granted),
    suppliedBy: textIn(recordIn(granted, 'leverancier'), 'omschrijving'),
    outcome: coded(undefined, textIn(product, 'resultaat')),
  })
  const frameOf = frame(it, wmoCollege, {
    id: `application/${application}/product/${id}`,
    persons: [{ person: 'p1', part: 'file' }],
    standing: 'judged',
    from: dayIn(granted, 'datumIngangGeldigheid'),
    until: dayIn(granted, 'datumEindeGeldigheid'),
    changedOn,
    ended: lastDayOf(product),
  })
  return { ...frameOf, category: 'provision.wmo', value }
}

/** In kind (zorg in natura) or a personal budget (persoonsgebonden budget). */
function formOf(granted: Place): ProvisionValue['form'] {
  const form = textIn(granted, 'leveringsvorm')
  switch (form) {
    case 'zin':
      return 'in-kind'
    case 'pgb':
      return 'personal-budget'
    case undefined:
      return undefined
    default:
      return reject(field(granted, 'leveringsvorm'), 'code-unknown')
  }
}

function volumeOf(granted: Place): ProvisionValue['volume'] {
  const extent = recordIn(granted, 'omvang')
  const amount = textIn(extent, 'volume')
  return amount === undefined
    ? undefined
    : given({ amount, unit: codedIn(extent, 'eenheid'), per: codedIn(extent, 'frequentie') })
}
