import type { Fact, PartIn } from '../schema/index.ts'
import { dutchDayIn } from './dutch-days.ts'
import { frame, type Gathering, type Particulars, tell } from './gathering.ts'
import { given } from './given.ts'
import { manyIn } from './many.ts'
import { field, idIn, needed, type Place, recordIn, reject, textIn } from './place.ts'
import { assistanceCollege } from './provenance.ts'
import { moneyIn } from './suwi-money.ts'

/** The fields of one benefit, each under the name it is shown by. */
export type Fields = (name: string) => Place

/** The fields of a row: pairs of a name and a value. */
export function fieldsOf(row: Place): Fields {
  const pairs = manyIn(recordIn(row, 'fields'), 'field')
  return (name) => pairs.find((pair) => textIn(pair, 'name')?.trim() === name) ?? { ...row, value: {}, at: `${row.at}.fields` }
}

/**
 * Adds a benefit: under which act, what was last paid, and who deals with it. What went to a third party, account numbers and
 * whether a form was handed in are left out. Returns its last day.
 */
export function tellBenefit(it: Gathering, row: Place, fields: Fields): string {
  const ended = endOf(fields('Uitkering (tijdelijk) gestopt'))
  const paidOn = dutchDayIn(fields('Laatste betaling'), 'value')
  const page = textIn(row, 'pageName') ?? 'unknown'
  const own = { id: `benefit/${page}`, standing: 'judged' as const, changedOn: paidOn ?? 'unknown', ended }
  tell(it, row, (): Fact | undefined => {
    const scheme = needed(fields('Soort uitkering'), 'value', textIn(fields('Soort uitkering'), 'value'))
    const value = given({ scheme: { label: scheme ?? '' }, net: moneyIn(fields('Betaald totaal'), 'value') })
    return { ...framed(it, { ...own, persons: personsOf(it, fields) }), category: 'benefit.social-assistance', value }
  })
  tell(it, row, () => {
    const name = textIn(fields('Klantmanager'), 'value')
    const worker: Particulars = { ...own, id: `worker/${page}`, standing: 'observed', persons: [client] }
    return name === undefined
      ? undefined
      : { ...framed(it, worker), category: 'involvement.professional', value: { as: { label: 'klantmanager' }, name } }
  })
  return ended
}

const client: PartIn = { person: 'p1', part: 'file' }

/** A spouse is named in one text, which tells nobody apart for certain: mentioned, and never linked. */
function personsOf({ roster }: Gathering, fields: Fields): readonly PartIn[] {
  const spouse = idIn(fields('Naam partner'), 'value')
  return spouse === undefined ? [client] : [client, { person: roster.refOf({ surname: spouse }), part: 'mentioned' }]
}

/** When a benefit stopped is not told. */
function endOf(stopped: Place): string {
  const word = textIn(stopped, 'value')?.trim().toLowerCase()
  if (word === 'nee') return 'running'
  if (word !== 'ja') reject(field(stopped, 'value'), word === undefined ? 'field-missing' : 'code-unknown')
  return 'unknown'
}

function framed(it: Gathering, particulars: Particulars) {
  return frame(it, assistanceCollege, particulars)
}
