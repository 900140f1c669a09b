import { type Day, Fact, Fragment, type Organisation, organisationKey } from '../schema/index.ts'
import { refusedAt } from '../schema/refused-at.ts'
import { type Rejection, rejected } from '../schema/rejection.ts'
import { type Answer, nothing } from './answer.ts'
import { type Bounds, boundsOf, faultOfFrame, outside } from './within.ts'

/**
 * The fragment in JSON, of the organisation that surely sent it, and the day it came in. A fact that no schema knows, of which the sender may not speak,
 * about persons whom the message does not name, or from days to come, is left out and the others go on; anything else that is wrong refuses all of it.
 */
export function contentOf(json: unknown, sender: Organisation, on: Day): Answer {
  if (!isRecord(json)) return nothing('refused-by-schema')
  if (Object.hasOwn(json, 'received')) return nothing('received-stated', 'received')
  const facts: unknown = json['facts']
  if (!Array.isArray(facts)) return nothing('refused-by-schema', 'facts')
  if (facts.length > 100_000) return nothing('too-many', 'facts')
  const frame = Fragment.safeParse({ ...json, facts: [] })
  if (!frame.success) return nothing('refused-by-schema', placeOf(refusedAt(Fragment, frame.error)))
  if (organisationKey(frame.data.organisation) !== organisationKey(sender.id))
    return nothing('other-organisation', 'organisation')
  const bounds = boundsOf(frame.data.persons, sender.profile, on)
  const fault = faultOfFrame(frame.data, bounds)
  if (fault !== undefined) return { rejections: [fault] }
  const rejections: Rejection[] = []
  const kept = facts.flatMap((fact, index) => factOf(fact, `facts[${index}]`, bounds, rejections))
  return { fragment: { ...frame.data, facts: kept }, rejections }
}

function factOf(json: unknown, at: string, bounds: Bounds, rejections: Rejection[]): readonly Fact[] {
  const parsed = Fact.safeParse(json)
  if (parsed.success) {
    const [code, place] = outside(parsed.data, bounds) ?? []
    if (code === undefined) return [parsed.data]
    rejections.push(rejected(code, `${at}.${place}`))
  } else {
    const within = placeOf(refusedAt(Fact, parsed.error))
    rejections.push(rejected('refused-by-schema', within === '' ? at : `${at}.${within}`))
  }
  return []
}

/** `persons.0.ref` as rejections write it: `persons[0].ref`. */
function placeOf(path: string): string {
  return path.replaceAll(/\.(\d+)/g, '[$1]')
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
