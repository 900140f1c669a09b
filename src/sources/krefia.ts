import type { DebtValue, Money } from '../schema/index.ts'
import type { Sourced } from './delivery.ts'
import { type AboutSomebody, gatherAbout } from './gather-about.ts'
import { frame, type Gathering, type Provenance, tell } from './gathering.ts'
import { given } from './given.ts'
import { coded, field, hasFields, isPresent, needed, type Place, recordIn, reject, textIn } from './place.ts'
import { debtCollege, unreadCollege } from './provenance.ts'

export type { Delivery, Identifying, Sourced } from './delivery.ts'
export type { Rejection, RejectionCode } from './rejection.ts'

/**
 * The facts in what a municipal credit bank (Krefia) answers: debt assistance, management of a budget, and a loan. It tells of
 * each in one line and dates none, and names nobody, so the delivery does. Whether it runs is known only where the line says so.
 */
export function krefiaFragment(answer: unknown, delivery: AboutSomebody): Sourced {
  return gatherAbout(answer, delivery, { ids: 'supplier', read: readLines })
}

function readLines(it: Gathering, whole: Place): string | undefined {
  const content = recordIn(whole, 'content')
  if (!isPresent(field(content, 'deepLinks'))) return reject(field(content, 'deepLinks'), 'field-missing')
  const links = recordIn(content, 'deepLinks')
  tellTrajectory(it, links, { name: 'schuldhulp', label: 'schuldhulpverlening' })
  tellTrajectory(it, links, { name: 'budgetbeheer', label: 'budgetbeheer' })
  tellLoan(it, recordIn(links, 'lening'))
  return 'unknown'
}

/** Lines that say that something runs. */
const running: ReadonlySet<string> = new Set(['Lopend', 'Afkoopvoorstellen zijn verstuurd'])

function tellTrajectory(it: Gathering, links: Place, { name, label }: { readonly name: string; readonly label: string }): void {
  const link = recordIn(links, name)
  if (!hasFields(link)) return
  tell(it, link, () => {
    const line = needed(link, 'title', textIn(link, 'title'))
    if (line === undefined) return undefined
    const value: DebtValue = { subject: { code: name, label }, status: { label: line } }
    return {
      ...framed(it, debtCollege, { id: name, ended: running.has(line) ? 'running' : 'unknown' }),
      category: 'debt.trajectory',
      value,
    }
  })
}

/** The sum that was lent; an instalment that is open is neither what is owed nor arrears, and is left out. */
function tellLoan(it: Gathering, link: Place): void {
  if (!hasFields(link)) return
  tell(it, link, () => {
    const line = needed(link, 'title', textIn(link, 'title'))
    if (line === undefined) return undefined
    const original = sumIn(line)
    const value = given({
      subject: { label: 'lening' },
      status: original === undefined ? coded(undefined, line) : undefined,
      original,
    })
    return {
      ...framed(it, unreadCollege('gemeentewet', 'kredietverlening'), { id: 'loan', ended: 'unknown' }),
      category: 'debt.loan',
      value,
    }
  })
}

function sumIn(line: string): Money | undefined {
  const [, sum] = /^Kredietsom €\s?(\d{1,3}(?:\.\d{3})*,\d{2})\b/.exec(line) ?? []
  return sum === undefined ? undefined : { amount: sum.replaceAll('.', ''), currency: 'EUR' }
}

function framed(it: Gathering, provenance: Provenance, own: { readonly id: string; readonly ended: string }) {
  const persons = [{ person: 'p1', part: 'file' as const }]
  return frame(it, provenance, { ...own, persons, standing: 'observed', changedOn: 'unknown' })
}
