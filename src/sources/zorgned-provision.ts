import type { Fact, PartIn, PartialDay, ProvisionValue } from '../schema/index.ts'
import { dayIn, lastDayIn } from './days.ts'
import { frame, type Gathering, type Particulars } from './gathering.ts'
import { given } from './given.ts'
import { coded, codedIn, field, idIn, isPresent, needed, type Place, recordIn, reject, textIn } from './place.ts'
import { supplementCollege } from './provenance.ts'
import { isSupplement, type Scheme } from './zorgned-schemes.ts'

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

/** The application a product was granted on. */
export interface Granting {
  readonly scheme: Scheme
  readonly application: string
  readonly changedOn: PartialDay
}

/** The provision that a decision granted on an application. */
export function provisionOf(it: Gathering, product: Place, { scheme, application, changedOn }: Granting): Fact | undefined {
  const id = needed(product, 'identificatie', idIn(product, 'identificatie'))
  const granted = recordIn(product, 'toegewezenProduct')
  const what = recordIn(product, 'product')
  const code = textIn(what, 'identificatie')
  const named = coded(code, textIn(what, 'omschrijving')) ?? reject(what, 'field-missing') ?? {}
  const particulars: Particulars = {
    id: `application/${application}/product/${id}`,
    persons: personsOf(it, granted, scheme),
    standing: 'judged',
    from: dayIn(granted, 'datumIngangGeldigheid'),
    until: dayIn(granted, 'datumEindeGeldigheid'),
    changedOn,
    ended: lastDayOf(product),
    result: 'granted',
  }
  if (isSupplement(code)) {
    return { ...frame(it, supplementCollege, particulars), category: 'benefit.social-assistance', value: { scheme: named } }
  }
  const value: ProvisionValue = given({
    product: named,
    group: codedIn(product, 'productCategorie'),
    form: formOf(granted),
    volume: volumeOf(granted),
    suppliedBy: textIn(recordIn(granted, 'leverancier'), 'omschrijving'),
    outcome: coded(undefined, textIn(product, 'resultaat')),
  })
  return { ...frame(it, scheme.provenance, particulars), category: scheme.provision, value }
}

/** Whoever asked, and whoever the product is for. */
function personsOf({ roster }: Gathering, granted: Place, { namesPersons }: Scheme): readonly PartIn[] {
  const numbers = namesPersons ? numbersIn(field(granted, 'betrokkenen')) : []
  const refs = new Set(['p1', ...numbers.map((number) => roster.refOfNumber(number))])
  return Array.from(refs, (person): PartIn => ({ person, part: 'file' }))
}

function numbersIn(list: Place): readonly string[] {
  if (!isPresent(list)) return []
  const values: unknown = list.value
  if (!Array.isArray(values)) return reject(list, 'not-a-list') ?? []
  return values.flatMap((number: unknown, index) =>
    typeof number === 'string' && /^\d{9}$/.test(number)
      ? [number]
      : (reject({ ...list, at: `${list.at}[${index}]` }, 'not-a-bsn') ?? []),
  )
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
