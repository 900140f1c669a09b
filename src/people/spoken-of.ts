import type { DeliveredPerson, LinkRecord } from '../schema/index.ts'
import type { ReadAs } from './same-persons.ts'

/** What stewards said of one delivered person, in records that were not undone, with ids as they are to be read. */
export interface SpokenOf {
  /** Whom a steward said it is, less those whom some steward kept apart from it. */
  readonly joined: ReadonlySet<string>
  readonly apart: ReadonlySet<string>
}

/** The delivery a person came in: the organisation as one text, and the id of the fragment. */
export interface CameIn {
  readonly organisation: string
  readonly fragment: string
}

/** Reads of a delivered person what stewards said, by the fragment and ref it came under, and by each number its organisation gave it. */
export function spokenOf(links: readonly LinkRecord[], read: ReadAs): (person: DeliveredPerson, from: CameIn) => SpokenOf {
  const records = new Map<string, LinkRecord[]>()
  for (const record of links) {
    if (record.undone !== undefined) continue
    const name = recordName(record.delivered)
    const standing = records.get(name)
    if (standing === undefined) records.set(name, [record])
    else standing.push(record)
  }
  return ({ ref, bsn, localNumber }, { organisation, fragment }) => {
    const numbers = [bsn, localNumber].flatMap((number) => (number === undefined ? [] : [nameOf(organisation, number)]))
    const said = [nameOf(organisation, fragment, ref), ...numbers].flatMap((name) => records.get(name) ?? [])
    const named = (kind: LinkRecord['kind']) => said.filter((record) => record.kind === kind).map(({ person }) => read(person))
    const apart = new Set(named('kept-apart'))
    return { joined: new Set(named('joined').filter((person) => !apart.has(person))), apart }
  }
}

function recordName(delivered: LinkRecord['delivered']): string {
  return 'number' in delivered
    ? nameOf(delivered.organisation, delivered.number)
    : nameOf(delivered.organisation, delivered.fragment, delivered.ref)
}

function nameOf(...parts: readonly string[]): string {
  return parts.join('\u0000')
}
