import { dayIn, lastDayIn, lastOf, latestKnown } from './days.ts'
import type { Sourced } from './delivery.ts'
import { type AboutSomebody, gatherAbout } from './gather-about.ts'
import { frame, type Gathering, tell } from './gathering.ts'
import { given } from './given.ts'
import { coded, field, idIn, isPresent, needed, type Place, recordsIn, reject, textIn } from './place.ts'
import { unreadCollege } from './provenance.ts'

export type { Delivery, Identifying, Sourced } from './delivery.ts'
export type { Rejection, RejectionCode } from './rejection.ts'

/**
 * The facts in a list of objections to decisions, as a case system (ZGW) answers it: when each was made, how far it is, and what
 * came of it. Against which decision it goes stands there in words of its own and is left out, as is all free text. The list
 * names nobody, so the delivery does.
 */
export function objectionsFragment(answer: unknown, delivery: AboutSomebody): Sourced {
  return gatherAbout(answer, delivery, { ids: 'supplier', read: readObjections })
}

function readObjections(it: Gathering, whole: Place): string | undefined {
  if (!isPresent(field(whole, 'results'))) return reject(field(whole, 'results'), 'field-missing')
  const objections = recordsIn(whole, 'results')
  for (const place of objections) tellObjection(it, place)
  return lastOf(objections.map((place) => lastDayIn(place, 'einddatum')))
}

function tellObjection(it: Gathering, place: Place): void {
  tell(it, place, () => {
    const id = needed(place, 'uuid', idIn(place, 'uuid'))
    const marks = recordsIn(place, 'kenmerken')
    const marked = (name: string): Place | undefined => marks.find((mark) => textIn(mark, 'kenmerk') === name)
    const textOf = (mark: Place | undefined): string | undefined => mark && textIn(mark, 'bron')
    const [status, outcome, statusOn] = [marked('statustekst'), marked('resultaattekst'), marked('statusdatum')]
    const [appliedOn, decidedOn] = [dayIn(place, 'startdatum'), dayIn(place, 'einddatum')]
    const days = [appliedOn, decidedOn, statusOn && dayIn(statusOn, 'bron')]
    const ended = outcome === undefined ? lastDayIn(place, 'einddatum') : (decidedOn ?? 'unknown')
    if (id === undefined) return undefined
    const own = frame(it, unreadCollege('awb', 'bezwaar'), {
      id: `objection/${id}`,
      persons: [{ person: 'p1', part: 'file' }],
      standing: 'observed',
      changedOn: latestKnown(days, it.delivery.producedOn),
      ended,
    })
    const value = given({
      scheme: { label: 'bezwaar' },
      appliedOn,
      decidedOn,
      outcome: coded(undefined, textOf(outcome)),
      status: coded(undefined, textOf(status)),
    })
    return { ...own, category: 'application.objection', value }
  })
}
