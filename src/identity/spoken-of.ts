import { type DeliveredPerson, type Fragment, type LinkRecord, organisationKey } from '../schema/index.ts'

/** What stewards said of one delivered person, in records that were not undone. */
export interface SpokenOf {
  /** Known persons whom a steward joined to it or kept apart from it. */
  readonly persons: ReadonlySet<string>
  /** Whether some steward said who it is, and none kept that person apart. */
  readonly isJoined: boolean
}

/** The records of stewards that count: those nobody undid. */
export function standing(links: readonly LinkRecord[]): readonly LinkRecord[] {
  return links.filter(({ undone }) => undone === undefined)
}

/** Reads of a delivered person what stewards said, by the fragment and ref it came under, and by each number its organisation gave it. */
export function spokenOf(links: readonly LinkRecord[]): (fragment: Fragment, person: DeliveredPerson) => SpokenOf {
  const records = new Map<string, LinkRecord[]>()
  for (const record of standing(links)) {
    const name = recordName(record.delivered)
    records.set(name, [...(records.get(name) ?? []), record])
  }
  return ({ organisation, id }, { ref, bsn, localNumber }) => {
    const key = organisationKey(organisation)
    const numbers = [bsn, localNumber].flatMap((number) => (number === undefined ? [] : [nameOf(key, number)]))
    const said = [nameOf(key, id, ref), ...numbers].flatMap((name) => records.get(name) ?? [])
    const apart = new Set(said.filter(({ kind }) => kind === 'kept-apart').map(({ person }) => person))
    return {
      persons: new Set(said.map(({ person }) => person)),
      isJoined: said.some(({ kind, person }) => kind === 'joined' && !apart.has(person)),
    }
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
