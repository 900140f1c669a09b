import { lastOf } from './days.ts'
import type { Delivery, Identifying, Sourced } from './delivery.ts'
import { gather } from './gather.ts'
import type { Gathering } from './gathering.ts'
import { field, idIn, isPresent, needed, type Place, recordFrom, recordIn, recordsOf, reject } from './place.ts'
import { tellApplication } from './zorgned-application.ts'
import { schemeOf } from './zorgned-schemes.ts'

export type { Delivery, Identifying, Sourced } from './delivery.ts'
export type { Rejection, RejectionCode } from './rejection.ts'

/**
 * The facts in applications as Zorgned answers them, for the Wmo, for school transport, or for low incomes: what was applied for
 * and decided, what was granted, and which letters were sent. `applications` is the answer or the list in it, of one scheme: a
 * delivery has one file. It names no applicant, so the delivery does.
 */
export function zorgnedFragment(applications: unknown, delivery: Delivery & { readonly about: Identifying }): Sourced {
  return gather(delivery, 'supplier', (it) => {
    const list = listFrom(applications, it)
    const { about } = it.delivery
    if (about === undefined) return reject({ value: about, at: 'delivery.about', rejections: it.rejections }, 'field-missing')
    if (list === undefined) return undefined
    if (!isPresent(list)) return reject(list, 'field-missing')
    it.roster.refOf(about)
    return lastOf(ofOneScheme(it, recordsOf(list)))
  })
}

/** Tells the applications under the scheme of the first that names one, and gives their last days. */
function ofOneScheme(it: Gathering, applications: readonly Place[]): readonly string[] {
  let first: string | undefined
  return applications.flatMap((application) => {
    const regulation = recordIn(application, 'regeling')
    const code = needed(regulation, 'identificatie', idIn(regulation, 'identificatie'))
    if (code === undefined) return []
    const place = field(regulation, 'identificatie')
    const scheme = schemeOf(code)
    if (scheme === undefined) return reject(place, 'not-covered') ?? []
    first ??= code
    return (code === first ? tellApplication(it, application, scheme) : reject(place, 'scheme-differs')) ?? []
  })
}

function listFrom(applications: unknown, { rejections }: Gathering): Place | undefined {
  if (Array.isArray(applications)) return { value: applications, at: 'aanvraag', rejections }
  const answer = recordFrom(applications, '_embedded', rejections)
  return answer && { ...field(recordIn({ ...answer, at: '' }, '_embedded'), 'aanvraag'), at: 'aanvraag' }
}
