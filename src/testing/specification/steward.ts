import type { DeliveredPerson, Fragment, LinkRecord, People } from '../../schema/index.ts'
import { bsnsOf, passesEleven } from './numbers.ts'
import { meant, type TurnedOut } from './same-persons.ts'

/** What the steward said of one delivered person: from whom it is kept apart, and the records that join it to somebody else. */
export interface Told {
  readonly barred: readonly string[]
  readonly joining: readonly LinkRecord[]
}

/** The steward's records about a delivered person that were not undone; a `joined` of a pair that is kept apart is not there. */
export function toldOf(delivered: DeliveredPerson, fragment: Fragment, { links }: People): Told {
  const records = links.filter((record) => record.undone === undefined && isAbout(record, delivered, fragment))
  const barred = records.filter(({ kind }) => kind === 'kept-apart').map(({ person }) => person)
  return { barred, joining: records.filter(({ kind, person }) => kind === 'joined' && !barred.includes(person)) }
}

/** A record names the organisation, and either number of the delivered person, or a fragment and the ref in it (in each that has that id, reading 2). */
function isAbout({ delivered: named }: LinkRecord, delivered: DeliveredPerson, fragment: Fragment): boolean {
  const { scheme, value } = fragment.organisation
  if (named.organisation !== `${scheme}:${value}`) return false
  if ('number' in named) return [delivered.bsn, delivered.localNumber].includes(named.number)
  return named.fragment === fragment.id && named.ref === delivered.ref
}

/** Whether a delivered citizen service number speaks against what was joined under a local number alone: it is none, or it is of somebody else. */
export function isRefuted(delivered: DeliveredPerson, joining: readonly LinkRecord[], people: People, same: TurnedOut): boolean {
  const { bsn } = delivered
  if (bsn === undefined || !joining.every((record) => isByLocalNumberAlone(record, delivered))) return false
  const owners = people.persons.filter((person) => bsnsOf(person).includes(bsn)).map(({ id }) => meant(same, id))
  return !passesEleven(bsn) || joining.some(({ person }) => owners.some((owner) => owner !== meant(same, person)))
}

function isByLocalNumberAlone({ delivered: named }: LinkRecord, { bsn }: DeliveredPerson): boolean {
  return 'number' in named && named.number !== bsn
}
