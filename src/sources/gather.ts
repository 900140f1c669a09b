import { holdsNumber } from '../core/bsn.ts'
import { isDay } from '../core/day.ts'
import { Fact, Fragment, Id } from '../schema/index.ts'
import type { Delivery, Sourced } from './delivery.ts'
import type { Gathering } from './gathering.ts'
import { given } from './given.ts'
import { type IdsOf, settled } from './ids.ts'
import { reject } from './place.ts'
import { distinct, type Rejection, rejected } from './rejection.ts'
import { rosterOf } from './roster.ts'

/**
 * Reads one answer to its end. `read` gives the last day of the supplier's file, `running` or `unknown`, or nothing where the
 * answer as a whole is unusable. Nothing is thrown, whatever the answer or the delivery is.
 */
export function gather(delivery: Delivery, ids: IdsOf, read: (it: Gathering) => string | undefined): Sourced {
  const rejections: Rejection[] = []
  try {
    if (!isUsable(delivery)) return { rejections: [rejected('delivery-unusable', 'delivery')] }
    const it: Gathering = { delivery, roster: rosterOf(), facts: [], withdrawn: [], rejections }
    const ended = read(it)
    const fragment = ended === undefined ? undefined : fragmentOf(it, ids, ended)
    return given({ fragment, rejections: distinct(rejections) })
  } catch {
    return { rejections: distinct([...rejections, rejected('unreadable', '')]) }
  }
}

function isUsable(delivery: unknown): delivery is Delivery {
  if (typeof delivery !== 'object' || delivery === null) return false
  const { subject, producedOn, version = 1 }: { subject?: unknown; producedOn?: unknown; version?: unknown } = delivery
  return (
    typeof producedOn === 'string' &&
    isDay(producedOn) &&
    Id.safeParse(subject).success &&
    Number.isInteger(version) &&
    Number(version) >= 1
  )
}

function fragmentOf(it: Gathering, ids: IdsOf, ended: string): Fragment | undefined {
  const { delivery, rejections, roster } = it
  const numbers = new Set(roster.persons.flatMap(({ bsn }) => bsn ?? []))
  const facts = settled(it.facts, ids)
    .filter(({ fact, place }) => !holdsNumber(fact.id, numbers) || reject(place, 'number-in-id'))
    .filter(({ fact, place }) => Fact.safeParse(fact).success || reject(place, 'refused-by-schema'))
  const changes = facts.map(({ fact }) => fact.changedOn).filter((day) => day !== 'unknown')
  const changedOn = facts.length === 0 ? delivery.producedOn : (changes.sort().at(-1) ?? 'unknown')
  const { id, organisation, received } = delivery
  const fragment: Fragment = given({
    format: 'klantbeeld/fragment@1' as const,
    id,
    organisation,
    persons: roster.persons,
    file: { changedOn, ended },
    facts: facts.map(({ fact }) => fact),
    withdrawn: it.withdrawn,
    received,
  })
  const fault = faultOf(fragment, numbers)
  if (fault !== undefined) rejections.push(fault)
  return fault === undefined ? fragment : undefined
}

function faultOf(fragment: Fragment, numbers: ReadonlySet<string>): Rejection | undefined {
  const { id, persons, facts } = fragment
  if (facts.length > 100_000) return rejected('too-many', 'facts')
  if (persons.length > 2000) return rejected('too-many', 'persons')
  if (!Fragment.safeParse({ ...fragment, facts: [] }).success) return rejected('delivery-unusable', 'delivery')
  const ids = [id, ...fragment.withdrawn.map((one) => one.id)]
  return ids.some((one) => holdsNumber(one, numbers)) ? rejected('number-in-id', 'delivery.id') : undefined
}
