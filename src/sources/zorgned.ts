import { lastOf } from './days.ts'
import type { Delivery, Identifying, Sourced } from './delivery.ts'
import { gather } from './gather.ts'
import type { Gathering } from './gathering.ts'
import { field, isPresent, type Place, recordFrom, recordIn, recordsOf, reject } from './place.ts'
import { tellApplication } from './zorgned-application.ts'

export type { Delivery, Identifying, Sourced } from './delivery.ts'
export type { Rejection, RejectionCode } from './rejection.ts'

/**
 * The facts in Wmo applications as Zorgned answers them: what was applied for and decided, what was granted, and which letters
 * were sent. `applications` is the answer or the list in it. It names no person, so the delivery does.
 */
export function zorgnedFragment(applications: unknown, delivery: Delivery & { readonly about: Identifying }): Sourced {
  return gather(delivery, 'supplier', (it) => {
    const list = listFrom(applications, it)
    const { about } = it.delivery
    if (about === undefined) return reject({ value: about, at: 'delivery.about', rejections: it.rejections }, 'field-missing')
    if (list === undefined) return undefined
    if (!isPresent(list)) return reject(list, 'field-missing')
    it.roster.refOf(about)
    return lastOf(recordsOf(list).flatMap((application) => tellApplication(it, application) ?? []))
  })
}

function listFrom(applications: unknown, { rejections }: Gathering): Place | undefined {
  if (Array.isArray(applications)) return { value: applications, at: 'aanvraag', rejections }
  const answer = recordFrom(applications, '_embedded', rejections)
  return answer && { ...field(recordIn({ ...answer, at: '' }, '_embedded'), 'aanvraag'), at: 'aanvraag' }
}
