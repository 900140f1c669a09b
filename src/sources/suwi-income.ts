import type { FactFrame } from '../schema/index.ts'
import { dayIn, endIn, lastDayIn, lastOf, latestKnown } from './days.ts'
import { frame, type Gathering, type Particulars, tell } from './gathering.ts'
import { given } from './given.ts'
import { field, idIn, needed, type Place, recordIn, recordsIn, reject, textIn, whole } from './place.ts'
import { suwiRegister } from './provenance.ts'
import { type IncomeKind, incomeKind } from './suwi-income-kinds.ts'
import { moneyIn } from './suwi-money.ts'

/**
 * Adds wages and benefits as employers and paying bodies report them to UWV: one fact per period of one kind of income, and one
 * per report with its amount. An employer's number stands in no id: that of a sole trader may be a citizen service number.
 */
export function tellIncome(it: Gathering, client: Place): string {
  return lastOf(recordsIn(client, 'Inkomstenverhouding').flatMap((place) => tellRelation(it, place) ?? []))
}

interface Relation {
  readonly id: string
  readonly payer: string | undefined
  readonly ended: string
}

interface Period {
  readonly place: Place
  readonly code: string
  readonly kind: IncomeKind
  readonly from: string | undefined
  readonly until: string
}

function tellRelation(it: Gathering, place: Place): string | undefined {
  const read = recordsIn(place, 'Inkomstenperiode').map((period) => whole(period, () => periodIn(period)))
  const periods = read.filter((period) => period !== undefined)
  const relation = whole(place, () => relationIn(place, lastOf(read.map((period) => period?.until ?? 'unknown'))))
  if (relation === undefined) return undefined
  if (periods.length === 0) return reject(field(place, 'Inkomstenperiode'), 'field-missing')
  for (const period of periods) tellPeriod(it, relation, period)
  for (const report of recordsIn(place, 'Inkomstenopgave')) tellReport(it, relation, report, periods)
  return relation.ended
}

/** Income without a last day of its own lasts as long as its periods. */
function relationIn(place: Place, lastPeriod: string): Relation {
  const payer = recordIn(place, 'AdministratieveEenheid')
  const name =
    textIn(payer, 'NaamAdministratieveEenheid') ??
    textIn(recordIn(payer, 'RechtspersoonAdministratieveEenh'), 'NaamRechtspersoon')
  const id = `income/${idIn(place, 'VolgnrIkv') ?? 'unknown'}@${dayIn(place, 'DatBIkv') ?? 'unknown'}`
  return { id, payer: name, ended: endIn(place, 'DatEIkv') ?? lastPeriod }
}

function periodIn(place: Place): Period | undefined {
  const code = needed(place, 'CdSrtIkv', textIn(place, 'CdSrtIkv')?.trim())
  const kind = code === undefined ? undefined : (incomeKind(code) ?? reject(field(place, 'CdSrtIkv'), 'code-unknown'))
  const [from, until] = [dayIn(place, 'DatBIkp'), lastDayIn(place, 'DatEIkp')]
  return code === undefined || kind === undefined ? undefined : { place, code, kind, from, until }
}

function tellPeriod(it: Gathering, relation: Relation, { place, code, kind, from, until }: Period): void {
  tell(it, place, () => ({
    ...reported(it, relation, { id: `period@${from ?? 'unknown'}`, from, until: until === 'running' ? undefined : until }),
    category: kind,
    value: given({ scheme: { code }, payer: relation.payer }),
  }))
}

/** A report is of the kind of the periods it lies in; its code is given where that is one. */
function tellReport(it: Gathering, relation: Relation, report: Place, periods: readonly Period[]): void {
  tell(it, report, () => {
    const [from, end] = [dayIn(report, 'DatBIko'), endIn(report, 'DatEIko')]
    const until = end === 'running' ? undefined : end
    const around = periods.filter((period) => overlap(period, from, until))
    const [kind, otherKind] = new Set(around.map((period) => period.kind))
    if (kind === undefined || otherKind !== undefined) return reject(report, 'code-ambiguous')
    const [code, otherCode] = new Set(around.map((period) => period.code))
    const value = given({
      scheme: otherCode === undefined ? given({ code }) : {},
      payer: relation.payer,
      gross: moneyIn(report, 'BedrBrutoloonSv'),
      hours: textIn(report, 'AantVerloondeUrenIko'),
    })
    return { ...reported(it, relation, { id: `report@${from ?? 'unknown'}`, from, until }), category: kind, value }
  })
}

/** Days compare as texts; an incomplete one begins the span it stands for. */
function overlap(period: Period, from: string | undefined, until: string | undefined): boolean {
  const beginsInTime = period.from === undefined || until === undefined || period.from <= until
  const endsInTime = period.until === 'running' || from === undefined || from <= period.until
  return beginsInTime && endsInTime
}

function reported(it: Gathering, relation: Relation, own: Pick<Particulars, 'id' | 'from' | 'until'>): FactFrame {
  return frame(it, suwiRegister('uwv'), {
    ...own,
    id: `${relation.id}/${own.id}`,
    persons: [{ person: 'p1', part: 'file' }],
    standing: 'told',
    changedOn: latestKnown([own.from, own.until], it.delivery.producedOn),
    ended: relation.ended,
  })
}
