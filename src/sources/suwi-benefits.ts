import type { Coded } from '../schema/index.ts'
import { dayIn, endIn, lastDayIn, lastOf, latestKnown } from './days.ts'
import { frame, type Gathering, tell } from './gathering.ts'
import { given } from './given.ts'
import { needed, type Place, recordsIn, whole } from './place.ts'
import { suwiRegister } from './provenance.ts'
import { schemeOf } from './suwi-assisted.ts'
import { moneyOf } from './suwi-money.ts'

/** Adds the benefits that the SVB pays: one fact per period and amount, or one for a benefit without periods. */
export function tellBenefits(it: Gathering, client: Place): string {
  const read = recordsIn(client, 'Uitkeringsverhouding').map((place) => whole(place, () => benefitIn(place)))
  for (const benefit of read.filter((one) => one !== undefined)) {
    const periods = recordsIn(benefit.place, 'Uitkeringsperiode')
    if (periods.length === 0)
      tellAmount(it, benefit, { place: benefit.place, days: ['DatBUitkeringsverhouding', 'DatEUitkeringsverhouding'] })
    for (const period of periods) for (const amount of amountsIn(period)) tellAmount(it, benefit, amount)
  }
  return lastOf(read.map((benefit) => benefit?.ended ?? 'unknown'))
}

interface Benefit {
  readonly place: Place
  readonly scheme: Coded
  readonly from: string
  readonly ended: string
}

/** What was paid in the days that stand under two names in a place. */
interface Amount {
  readonly place: Place
  readonly days: readonly [from: string, until: string]
  readonly gross?: Place | undefined
  readonly net?: Place | undefined
}

function benefitIn(place: Place): Benefit | undefined {
  const from = needed(place, 'DatBUitkeringsverhouding', dayIn(place, 'DatBUitkeringsverhouding'))
  const ended = lastDayIn(place, 'DatEUitkeringsverhouding')
  return from === undefined ? undefined : { place, scheme: schemeOf(place), from, ended }
}

/** Gross and net of a period are one fact; where a period has more amounts, each is one with its own days. */
function amountsIn(period: Place): readonly Amount[] {
  const gross = recordsIn(period, 'BrutoUitkeringsbedr')
  const net = recordsIn(period, 'NettoUitkeringsbedr')
  if (gross.length <= 1 && net.length <= 1) {
    return [{ place: period, days: ['DatBUitkeringsperiode', 'DatEUitkeringsperiode'], gross: gross[0], net: net[0] }]
  }
  return [
    ...gross.map((place): Amount => ({ place, days: ['DatBBrutoUitkeringsbedr', 'DatEBrutoUitkeringsbedr'], gross: place })),
    ...net.map((place): Amount => ({ place, days: ['DatBNettoUitkeringsbedr', 'DatENettoUitkeringsbedr'], net: place })),
  ]
}

function tellAmount(it: Gathering, benefit: Benefit, { place, days, gross, net }: Amount): void {
  tell(it, place, () => {
    const from = dayIn(place, days[0])
    const end = endIn(place, days[1])
    const until = end === 'running' ? undefined : end
    const { scheme, ended } = benefit
    const own = frame(it, suwiRegister('svb'), {
      id: `benefit/${scheme.code ?? 'unknown'}@${benefit.from}/${from ?? 'unknown'}`,
      persons: [{ person: 'p1', part: 'file' }],
      standing: 'judged',
      from,
      until,
      changedOn: latestKnown([from, until], it.delivery.producedOn),
      ended,
    })
    return {
      ...own,
      category: 'income.benefit',
      value: given({ scheme, gross: gross && moneyOf(gross), net: net && moneyOf(net) }),
    }
  })
}
