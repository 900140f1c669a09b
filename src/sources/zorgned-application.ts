import type { ApplicationValue, FactFrame, PartIn, PartialDay } from '../schema/index.ts'
import { dayIn, lastDayIn, lastOf } from './days.ts'
import { frame, type Gathering, type Particulars, type Provenance, tell } from './gathering.ts'
import { given } from './given.ts'
import { coded, field, idIn, needed, type Place, recordIn, recordsIn, textIn } from './place.ts'
import { supplementCollege } from './provenance.ts'
import { isGranted, lastDayOf, provisionOf } from './zorgned-provision.ts'
import { isSupplement, type Scheme } from './zorgned-schemes.ts'

/** Adds what one application under a scheme says, and gives its last day; nothing where it has no id. */
export function tellApplication(it: Gathering, place: Place, scheme: Scheme): string | undefined {
  const id = needed(place, 'identificatie', idIn(place, 'identificatie'))
  if (id === undefined) return undefined
  const decision = recordIn(place, 'beschikking')
  const products = recordsIn(decision, 'beschikteProducten')
  const decidedOn = lastDayIn(decision, 'datumAfgifte')
  const changedOn = decidedOn === 'running' ? (dayIn(place, 'datumAanvraag') ?? 'unknown') : decidedOn
  const granted = products.filter(isGranted)
  const ended = granted.length > 0 ? lastOf(granted.map(lastDayOf)) : decidedOn
  const own = { persons: [{ person: 'p1', part: 'file' as const }], changedOn, ended, result: resultOf(products) }
  const isForSupplement = products.length > 0 && products.every((product) => isSupplement(codeOf(product)))
  const provenance = isForSupplement ? supplementCollege : scheme.provenance

  tell(it, place, () => ({
    ...frame(it, provenance, { ...own, id: `application/${id}`, standing: 'observed' }),
    category: isForSupplement ? 'application.social-assistance' : scheme.application,
    value: applicationOf(place, products),
  }))
  for (const product of granted) tell(it, product, () => provisionOf(it, product, { scheme, application: id, changedOn }))
  for (const letter of recordsIn(place, 'documenten'))
    tellLetter(it, letter, { provenance, application: `application/${id}`, own })
  return ended
}

/** One product granted is a granted application; refused is one of which every product was. */
function resultOf(products: readonly Place[]): FactFrame['result'] {
  if (products.some(isGranted)) return 'granted'
  const isRefused = products.length > 0 && products.every((product) => field(product, 'resultaat').value === 'afgewezen')
  return isRefused ? 'refused' : undefined
}

function codeOf(product: Place): string | undefined {
  return textIn(recordIn(product, 'product'), 'identificatie')
}

/** The outcome is given where all products had the same. */
function applicationOf(place: Place, products: readonly Place[]): ApplicationValue {
  const scheme = recordIn(place, 'regeling')
  const [outcome, other] = new Set(products.map((product) => textIn(product, 'resultaat')))
  return given({
    scheme: coded(textIn(scheme, 'identificatie'), textIn(scheme, 'omschrijving')) ?? {},
    appliedOn: dayIn(place, 'datumAanvraag'),
    decidedOn: dayIn(recordIn(place, 'beschikking'), 'datumAfgifte'),
    outcome: other === undefined ? coded(undefined, outcome) : undefined,
  })
}

interface Letters {
  readonly provenance: Provenance
  readonly application: string
  readonly own: { readonly persons: readonly PartIn[] } & Pick<Particulars, 'ended' | 'result'>
}

function tellLetter(it: Gathering, letter: Place, { provenance, application, own }: Letters): void {
  tell(it, letter, () => {
    const reference = needed(letter, 'documentidentificatie', idIn(letter, 'documentidentificatie'))
    const title = needed(letter, 'omschrijving', textIn(letter, 'omschrijving'))
    const on: PartialDay | undefined = dayIn(letter, 'datumDefinitief')
    if (reference === undefined || title === undefined) return undefined
    const particulars = {
      ...own,
      id: `${application}/letter/${reference}`,
      standing: 'observed' as const,
      changedOn: on ?? 'unknown',
    }
    return { ...frame(it, provenance, particulars), category: 'document.letter', value: given({ title, on, reference }) }
  })
}
