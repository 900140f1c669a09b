import type { Fact } from '../schema/index.ts'
import { dayIn } from './days.ts'
import type { Sourced } from './delivery.ts'
import { type AboutSomebody, gatherAbout } from './gather-about.ts'
import { frame, type Gathering, tell } from './gathering.ts'
import { given } from './given.ts'
import { coded, field, idIn, needed, type Place, recordsIn, reject, textIn } from './place.ts'
import { unreadCollege } from './provenance.ts'

export type { Delivery, Identifying, Sourced } from './delivery.ts'
export type { Rejection, RejectionCode } from './rejection.ts'

/**
 * The facts in what a city pass for low incomes (Stadspas) answers: the pass, and each budget on it with the sum that was granted.
 * What was spent and the numbers to pay with are left out. It names nobody, so the delivery does.
 */
export function stadspasFragment(answer: unknown, delivery: AboutSomebody): Sourced {
  return gatherAbout(answer, delivery, { ids: 'composed', read: readPass })
}

function readPass(it: Gathering, pass: Place): string | undefined {
  const id = needed(pass, 'id', idIn(pass, 'id'))
  if (id === undefined) return undefined
  tell(it, pass, () => granted(it, pass, { id: `pass/${id}`, names: ['categorie_code', 'categorie'] }))
  for (const budget of recordsIn(pass, 'budgetten')) {
    tell(it, budget, () => {
      const code = needed(budget, 'code', idIn(budget, 'code'))
      const own = { id: `pass/${id}/budget/${code}`, names: ['code', 'naam'] as const, sum: textIn(budget, 'budget_assigned') }
      return code === undefined ? undefined : granted(it, budget, own)
    })
  }
  return dayIn(pass, 'expiry_date') ?? 'unknown'
}

interface Granted {
  readonly id: string
  readonly names: readonly [code: string, label: string]
  readonly sum?: string | undefined
}

function granted(it: Gathering, place: Place, { id, names: [code, label], sum }: Granted): Fact | undefined {
  const product = coded(textIn(place, code), textIn(place, label)) ?? reject(field(place, label), 'field-missing')
  const until = dayIn(place, 'expiry_date')
  if (product === undefined) return undefined
  const own = frame(it, unreadCollege('gemeentewet', 'minimaregeling'), {
    id,
    persons: [{ person: 'p1', part: 'file' }],
    standing: 'judged',
    until,
    changedOn: 'unknown',
    ended: until ?? 'unknown',
  })
  const volume = sum === undefined ? undefined : { amount: sum, unit: { code: 'EUR' } }
  return { ...own, category: 'provision.income-support', value: given({ product, volume }) }
}
