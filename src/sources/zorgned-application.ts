import type { ApplicationValue, PartialDay } from '../schema/index.ts'
import { dayIn, lastDayIn, lastOf } from './days.ts'
import { frame, type Gathering, type Particulars, tell } from './gathering.ts'
import { given } from './given.ts'
import { coded, field, idIn, needed, type Place, recordIn, recordsIn, reject, textIn } from './place.ts'
import { wmoCollege } from './provenance.ts'
import { isGranted, lastDayOf, provisionOf } from './zorgned-provision.ts'

/** Adds what one application says, and gives its last day; nothing where it is no Wmo application with an id. */
export function tellApplication(it: Gathering, place: Place): string | undefined {
  const scheme = recordIn(place, 'regeling')
  const code = needed(scheme, 'identificatie', idIn(scheme, 'identificatie'))
  const id = needed(place, 'identificatie', idIn(place, 'identificatie'))
  if (code === undefined || id === undefined) return undefined
  if (code !== 'WMO') return reject(field(scheme, 'identificatie'), 'not-covered')
  const decision = recordIn(place, 'beschikking')
  const products = recordsIn(decision, 'beschikteProducten')
  const decidedOn = lastDayIn(decision, 'datumAfgifte')
  const changedOn = decidedOn === 'running' ? (dayIn(place, 'datumAanvraag') ?? 'unknown') : decidedOn
  const granted = products.filter(isGranted)
  const ended = granted.length > 0 ? lastOf(granted.map(lastDayOf)) : decidedOn
  const own = { persons: [{ person: 'p1', part: 'file' as const }], changedOn, ended }

  tell(it, place, () => ({
    ...frame(it, wmoCollege, { ...own, id: `application/${id}`, standing: 'observed' }),
    category: 'application.wmo',
    value: applicationOf(place, products),
  }))
  for (const product of granted) tell(it, product, () => provisionOf(it, product, id, changedOn))
  for (const letter of recordsIn(place, 'documenten')) tellLetter(it, letter, `application/${id}`, own)
  return ended
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

function tellLetter(it: Gathering, letter: Place, application: string, own: Pick<Particulars, 'persons' | 'ended'>): void {
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
    return { ...frame(it, wmoCollege, particulars), category: 'document.letter', value: given({ title, on, reference }) }
  })
}
