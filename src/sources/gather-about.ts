import type { Delivery, Identifying, Sourced } from './delivery.ts'
import { gather } from './gather.ts'
import type { Gathering } from './gathering.ts'
import type { IdsOf } from './ids.ts'
import { type Place, recordFrom, reject } from './place.ts'

/** A delivery of an answer that names nobody, so that the delivery says whom it is about. */
export type AboutSomebody = Delivery & { readonly about: Identifying }

/** Reads an answer that names nobody: who the delivery is about is person `p1`. `read` gives what `gather` asks of it. */
export function gatherAbout(
  answer: unknown,
  delivery: AboutSomebody,
  { ids, read }: { readonly ids: IdsOf; readonly read: (it: Gathering, answer: Place) => string | undefined },
): Sourced {
  return gather(delivery, ids, (it) => {
    const whole = recordFrom(answer, '', it.rejections)
    const { about } = it.delivery
    if (about === undefined) return reject({ value: about, at: 'delivery.about', rejections: it.rejections }, 'field-missing')
    if (whole === undefined) return undefined
    it.roster.refOf(about)
    return read(it, whole)
  })
}
