import type { ApplicationValue, CaseResult, PartialDay } from '../schema/index.ts'
import { dayIn } from './days.ts'
import { given } from './given.ts'
import { coded, field, idIn, needed, type Place, recordsIn, reject, textIn, whole } from './place.ts'

/** A step of an application, on the day it was taken, and how the application stood after it. */
export interface Step {
  readonly place: Place
  readonly on: PartialDay | undefined
  readonly value: ApplicationValue
  /** The last day of the application after this step, `running`, or `unknown` where what was granted may go on. */
  readonly ended: string
  /** How it ended, where the step says so in words the terms know. */
  readonly result?: CaseResult
}

/** The steps of an application in the order delivered. One that cannot be read, or is of another scheme, is left out. */
export function stepsOf(application: Place, name: string): readonly Step[] {
  let before: Standing = { value: { scheme: { label: name } }, ended: 'running' }
  const read = recordsIn(application, 'steps').map((place) => whole(place, () => stepIn(place, name)))
  return read.flatMap((step): readonly Step[] => {
    if (step === undefined) return []
    before = after(before, step)
    return [{ place: step.place, on: step.on, ...before }]
  })
}

type Standing = Pick<Step, 'value' | 'ended' | 'result'>

interface Taken {
  readonly place: Place
  readonly id: string
  readonly label: string | undefined
  readonly on: PartialDay | undefined
  readonly decision: string | undefined
}

function stepIn(place: Place, name: string): Taken | undefined {
  const id = needed(place, 'id', idIn(place, 'id'))
  const other = textIn(place, 'about')
  if (other !== undefined && other !== name) return reject(field(place, 'about'), 'not-covered')
  const on = needed(place, 'datePublished', dayIn(place, 'datePublished'))
  return id === undefined ? undefined : { place, id, label: textIn(place, 'status'), on, decision: textIn(place, 'decision') }
}

function after({ value, ended, result }: Standing, { id, label, on, decision }: Taken): Standing {
  const { appliedOn = id === 'aanvraag' ? on : undefined } = value
  const decided = decision === undefined ? {} : { decidedOn: on, outcome: coded(undefined, decision) }
  const status = coded(id, label)
  const last = decision === undefined && id !== 'intrekking' ? ended : endAfter(decision, on)
  const so = decision === undefined && id !== 'intrekking' ? result : resultOf(decision)
  return { value: given({ ...value, appliedOn, ...decided, status }), ended: last, ...(so && { result: so }) }
}

/** An application that was left aside or withdrawn was broken off; an extension was granted. */
function resultOf(decision: string | undefined): CaseResult | undefined {
  switch (decision) {
    case 'toekenning':
    case 'verlenging':
      return 'granted'
    case 'afwijzing':
      return 'refused'
    case 'buitenBehandeling':
    case undefined:
      return 'broken-off'
    default:
      return undefined
  }
}

/** What was refused, left aside or withdrawn is over; of what was granted the answer does not say when it ends. */
function endAfter(decision: string | undefined, on: PartialDay | undefined): string {
  const isOver = decision === undefined || decision === 'afwijzing' || decision === 'buitenBehandeling'
  return isOver ? (on ?? 'unknown') : 'unknown'
}
