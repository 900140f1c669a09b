import { assistanceUnder } from './assistance-schemes.ts'
import { stepsOf } from './assistance-steps.ts'
import { dayIn, lastOf } from './days.ts'
import type { Sourced } from './delivery.ts'
import { type AboutSomebody, gatherAbout } from './gather-about.ts'
import { frame, type Gathering, type Particulars, type Provenance, tell } from './gathering.ts'
import { given } from './given.ts'
import { field, hasFields, idIn, isPresent, needed, type Place, recordIn, recordsIn, reject, textIn } from './place.ts'

export type { Delivery, Identifying, Sourced } from './delivery.ts'
export type { Rejection, RejectionCode } from './rejection.ts'

/**
 * The facts in the history of applications for social assistance: of each application one version per step, from applied to
 * decided, so that the last stands and the person concerned sees the steps before it; and the letters of every step. The answer
 * names no applicant, so the delivery does.
 */
export function assistanceFragment(answer: unknown, delivery: AboutSomebody): Sourced {
  return gatherAbout(answer, delivery, { ids: 'supplier', read: readHistory })
}

/** The letters in an answer with benefit specifications and annual statements. What they say stays in them. */
export function assistanceStatements(answer: unknown, delivery: AboutSomebody): Sourced {
  return gatherAbout(answer, delivery, { ids: 'supplier', read: readStatements })
}

function readHistory(it: Gathering, answer: Place): string | undefined {
  if (!isPresent(field(answer, 'content'))) return reject(field(answer, 'content'), 'field-missing')
  const applications = recordsIn(answer, 'content')
  return lastOf(applications.flatMap((application) => tellApplication(it, application) ?? []))
}

function readStatements(it: Gathering, answer: Place): string | undefined {
  const content = recordIn(answer, 'content')
  if (!hasFields(content)) return reject(content, 'field-missing')
  for (const list of ['uitkeringsspecificaties', 'jaaropgaven']) {
    for (const letter of recordsIn(content, list)) {
      const provenance = assistanceUnder(textIn(letter, 'title') ?? '')
      tellLetter(it, letter, { provenance, id: list, ended: 'unknown' })
    }
  }
  return 'unknown'
}

function tellApplication(it: Gathering, place: Place): string | undefined {
  const id = needed(place, 'id', idIn(place, 'id'))
  const name = needed(place, 'about', textIn(place, 'about'))
  if (id === undefined || name === undefined) return undefined
  const provenance = assistanceUnder(name)
  const steps = stepsOf(place, name)
  const last = steps.at(-1)
  if (last === undefined) return reject(field(place, 'steps'), 'field-missing')
  if (steps.length >= stepsAtMost) return reject(field(place, 'steps'), 'too-many')
  const before = ((it.delivery.version ?? 1) - 1) * stepsAtMost
  for (const [index, { place: step, on, value, ended, result }] of steps.entries()) {
    const own = { ...file, id: `application/${id}`, changedOn: on ?? 'unknown', ended, result, version: before + index + 1 }
    tell(it, step, () => ({ ...frame(it, provenance, own), category: 'application.social-assistance', value }))
    for (const letter of recordsIn(step, 'documents')) {
      tellLetter(it, letter, { provenance, id: `application/${id}/letter`, ended: last.ended, result: last.result })
    }
  }
  return last.ended
}

/** The steps of one delivery are counted apart from those of a delivery with a higher version. */
const stepsAtMost = 1000
const file: Pick<Particulars, 'persons' | 'standing'> = { persons: [{ person: 'p1', part: 'file' }], standing: 'observed' }

interface Kept {
  readonly provenance: Provenance
  readonly id: string
  readonly ended: string
  readonly result?: Particulars['result']
}

function tellLetter(it: Gathering, letter: Place, { provenance, id, ended, result }: Kept): void {
  tell(it, letter, () => {
    const reference = needed(letter, 'id', idIn(letter, 'id'))
    const title = needed(letter, 'title', textIn(letter, 'title'))?.replaceAll(/\s+/g, ' ')
    const on = dayIn(letter, 'datePublished')
    if (reference === undefined || title === undefined) return undefined
    const own = { ...file, id: `${id}/${reference}`, changedOn: on ?? 'unknown', ended, result }
    return { ...frame(it, provenance, own), category: 'document.letter', value: given({ title, on, reference }) }
  })
}
