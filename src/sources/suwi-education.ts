import type { FactFrame } from '../schema/index.ts'
import { dayIn, endIn, lastDayIn, lastOf, latestKnown } from './days.ts'
import { frame, type Gathering, type Particulars, tell } from './gathering.ts'
import { given } from './given.ts'
import { coded, idIn, type Place, recordIn, recordsIn, textIn } from './place.ts'
import { suwiRegister } from './provenance.ts'

/** Adds enrolments as DUO registers them: one fact per period at a programme, or one for an enrolment without periods. */
export function tellEducation(it: Gathering, client: Place): string {
  const enrolments = recordsIn(client, 'Onderwijsovereenkomst')
  for (const enrolment of enrolments) {
    const ended = lastDayIn(enrolment, 'DatUitschrijvingOpleiding')
    const periods = recordsIn(enrolment, 'DeelnameOpleidingGeregistrDuo')
    if (periods.length === 0)
      tellPeriod(it, enrolment, enrolment, ['DatInschrijvingOpleiding', 'DatUitschrijvingOpleiding'], ended)
    for (const period of periods) tellPeriod(it, enrolment, period, ['DatBDeelnameOpleiding', 'DatEDeelnameOpleiding'], ended)
  }
  return lastOf(enrolments.map((enrolment) => lastDayIn(enrolment, 'DatUitschrijvingOpleiding')))
}

/** Adds periods of study finance; the basic grant is the status. */
export function tellStudyFinance(it: Gathering, client: Place): string {
  const periods = recordsIn(client, 'Studiefinanciering')
  for (const period of periods) {
    tell(it, period, () => {
      const span = spanIn(period, ['DatBToekenningsperiodeStufi', 'DatEToekenningsperiodeStufi'])
      const value = given({
        programme: { label: 'studiefinanciering' },
        status: coded(textIn(period, 'CdToekenningBasisbeursStufi')),
      })
      const own = { id: `study-finance@${span.from ?? 'unknown'}`, standing: 'judged' as const, ended: span.until ?? 'running' }
      return { ...duo(it, { ...span, ...own }), category: 'education.study-finance', value }
    })
  }
  return lastOf(periods.map((period) => lastDayIn(period, 'DatEToekenningsperiodeStufi')))
}

type Names = readonly [from: string, until: string]
type Span = Pick<Particulars, 'from' | 'until'>

function tellPeriod(it: Gathering, enrolment: Place, period: Place, names: Names, ended: string): void {
  tell(it, period, () => {
    const span = spanIn(period, names)
    const content = recordIn(period, 'InhoudDeelnameOpleidingDuo')
    const school = idIn(recordIn(enrolment, 'Brin'), 'BrinNr')
    const programme = coded(textIn(content, 'CdNiveauOpleidingDuo'), textIn(content, 'NaamOpleidingKortDuo')) ?? {}
    const own = { id: `enrolment/${school ?? 'unknown'}@${span.from ?? 'unknown'}`, standing: 'told' as const, ended }
    return { ...duo(it, { ...span, ...own }), category: 'education.enrolment', value: given({ programme, school }) }
  })
}

function spanIn(place: Place, [first, last]: Names): Span {
  const until = endIn(place, last)
  return { from: dayIn(place, first), until: until === 'running' ? undefined : until }
}

function duo(it: Gathering, own: Omit<Particulars, 'persons' | 'changedOn'>): FactFrame {
  const changedOn = latestKnown([own.from, own.until], it.delivery.producedOn)
  return frame(it, suwiRegister('duo'), { ...own, persons: [{ person: 'p1', part: 'file' }], changedOn })
}
