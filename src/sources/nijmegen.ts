import type { FactFrame, PartIn } from '../schema/index.ts'
import { isSomebody } from './brp-person.ts'
import { lastOf } from './days.ts'
import type { Delivery, Sourced } from './delivery.ts'
import { gather } from './gather.ts'
import { frame, type Gathering, isAboutAnother, type Particulars, tell } from './gathering.ts'
import { given } from './given.ts'
import { manyIn } from './many.ts'
import { fieldsOf, tellBenefit } from './nijmegen-benefit.ts'
import { type Applied, appliedIn } from './nijmegen-shapes.ts'
import { field, idIn, needed, type Place, recordFrom, recordIn, reject, textIn } from './place.ts'
import { assistanceCollege, supplementCollege } from './provenance.ts'
import { rootOf } from './xml.ts'

export type { Delivery, Identifying, Sourced } from './delivery.ts'
export type { Rejection, RejectionCode } from './rejection.ts'

/** The facts in an answer on the benefits of one resident. An answer without benefits gives a fragment without facts. */
export function nijmegenBenefits(xml: string, delivery: Delivery): Sourced {
  return gather(delivery, 'composed', (it) => {
    const root = rootOf(xml, new Set())
    const whole: Place = { value: 'content' in root ? root.content : undefined, at: '', rejections: it.rejections }
    if ('fault' in root) return reject(whole, root.fault)
    const group = recordIn(recordIn(recordIn(recordIn(whole, 'Body'), 'dataResponse'), 'groups'), 'group')
    if (textIn(group, 'groupName') !== 'uitkeringen') return reject(field(group, 'groupName'), 'not-covered')
    const rows = manyIn(recordIn(group, 'rows'), 'row').map((row) => ({ row, fields: fieldsOf(row) }))
    const [first] = rows
    if (first === undefined) return 'unknown'
    const numbers = new Set(rows.map(({ fields }) => textIn(fields('BSN van klant'), 'value')))
    if (numbers.size > 1) return reject(field(group, 'rows'), 'several-persons')
    const place = field(first.fields('BSN van klant'), 'value')
    const bsn = numberIn(place)
    if (bsn === undefined) return undefined
    if (isAboutAnother(it, { bsn }, place)) return undefined
    it.roster.refOf({ bsn })
    return lastOf(rows.map(({ row, fields }) => tellBenefit(it, row, fields)))
  })
}

/** Eight digits are a number of which the leading zero was lost. */
function numberIn(place: Place): string | undefined {
  const digits = String(place.value ?? '').trim()
  return /^\d{8,9}$/.test(digits) ? digits.padStart(9, '0') : reject(place, 'not-a-bsn')
}

/** Which application a message is of, where it names no scheme itself. */
export type NijmegenScheme = 'BIJSTAND' | 'IIT'

/**
 * The facts in an application for social assistance (BIJSTAND) or the individual income supplement (IIT): that it was made and
 * when, how the applicant wants to be reached, and which files came with it. The spouse or whoever signed along is mentioned. The
 * queue a message comes from says of which scheme it is, where the message does not.
 */
export function nijmegenApplication(message: unknown, delivery: Delivery & { readonly scheme?: NijmegenScheme }): Sourced {
  return gather(delivery, 'supplier', (it) => {
    const whole = recordFrom(message, '', it.rejections)
    if (whole === undefined) return undefined
    const applied = appliedIn(whole)
    const scheme = applied.scheme ?? delivery.scheme
    const place = field(applied.reference, 'sociaalDomeinRegeling')
    if (scheme === undefined) return reject(place, 'field-missing')
    const provenance = schemes.get(scheme)
    if (provenance === undefined) return reject(place, 'not-covered')
    const reference = needed(applied.reference, applied.name, idIn(applied.reference, applied.name))
    if (!isSomebody(applied.applicant)) return reject(field(applied.reference, 'bsn'), 'field-missing')
    if (reference === undefined || isAboutAnother(it, applied.applicant, field(applied.reference, 'bsn'))) return undefined
    it.roster.refOf(applied.applicant)
    const entry = (own: Pick<Particulars, 'id' | 'standing'> & Partial<Particulars>): FactFrame =>
      frame(it, provenance, { persons: [client], changedOn: applied.appliedOn ?? 'unknown', ended: 'running', ...own })
    tellApplied(it, whole, { applied, entry, reference, scheme })
    return 'running'
  })
}

const schemes = new Map([
  ['BIJSTAND', assistanceCollege],
  ['IIT', supplementCollege],
])
const client: PartIn = { person: 'p1', part: 'file' }

interface Telling {
  readonly applied: Applied
  readonly entry: (own: Pick<Particulars, 'id' | 'standing'> & Partial<Particulars>) => FactFrame
  readonly reference: string
  readonly scheme: string
}

function tellApplied(it: Gathering, whole: Place, { applied, entry, reference, scheme }: Telling): void {
  const { appliedOn, spouse, files } = applied
  tell(it, whole, () => {
    const mentioned: readonly PartIn[] = spouse === undefined ? [] : [{ person: it.roster.refOf(spouse), part: 'mentioned' }]
    const persons = [client, ...mentioned]
    return {
      ...entry({ id: `application/${reference}`, standing: 'observed', persons }),
      category: 'application.social-assistance',
      value: given({ scheme: { code: scheme }, appliedOn }),
    }
  })
  const own = (id: string): FactFrame => entry({ id: `application/${reference}/${id}`, standing: 'told' })
  for (const [index, place] of manyIn(applied.client, 'Telefoonnr').entries()) {
    tell(it, place, () => {
      const label = [textIn(place, 'Netnr'), textIn(place, 'Abonneenr')].filter((part) => part !== undefined).join('-')
      return label === ''
        ? undefined
        : { ...own(`phone/${index + 1}`), category: 'identity.contact', value: { code: 'telefoon', label } }
    })
  }
  tell(it, applied.client, () => {
    const label = textIn(applied.client, 'EMailAdresClient')
    return label === undefined ? undefined : { ...own('email'), category: 'identity.contact', value: { code: 'e-mail', label } }
  })
  for (const [index, file] of files.entries()) {
    tell(it, file, () => {
      const key = needed(file, 'objectKey', idIn(file, 'objectKey'))
      const title = needed(file, 'objectType', textIn(file, 'objectType'))
      if (key === undefined || title === undefined) return undefined
      return { ...own(`file/${index + 1}`), category: 'document.letter', value: { title, reference: key } }
    })
  }
}
