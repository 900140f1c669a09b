import {
  type Fact,
  type Fragment,
  type KnownPerson,
  type LinkRecord,
  organisationKey,
  type Received,
} from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Moment } from '../moments.ts'
import { drawDelivered, refOf } from './delivered.ts'
import type { Question } from './question.ts'
import type { Weighed } from './weigh.ts'

/** A fact with its place in the world, before it is delivered. */
export interface Made {
  readonly fact: Fact
  readonly weighed: Weighed
  /** Which delivery of its holder brings it. */
  readonly batch: number
  /** Which of the wished facts it is. */
  readonly wish: number
}

/** Where a fact was put among the fragments of a case, and what the law says of its place. */
export interface Placed {
  readonly fragment: number
  readonly at: number
  readonly wish: number
  readonly weighed: Weighed
}

/** The facts of a world as deliveries, one or more per holder, each with the persons its facts speak of. */
export function drawFragments(
  made: readonly Made[],
  question: Question,
  dice: Dice,
): { readonly fragments: readonly Fragment[]; readonly links: readonly LinkRecord[]; readonly placed: readonly Placed[] } {
  const deliveries = new Map<string, Made[]>()
  for (const one of made) {
    const key = `${organisationKey(one.weighed.placement.holder.id)} ${one.batch}`
    deliveries.set(key, [...(deliveries.get(key) ?? []), one])
  }
  const drawn = [...deliveries.values()].map((brought, index) => drawFragment(`fragment-${index + 1}`, brought, question, dice))
  const placed = [...deliveries.values()].flatMap((brought, fragment) =>
    brought.map(({ weighed, wish }, at) => ({ fragment, at, wish, weighed })),
  )
  return { fragments: drawn.map((one) => one.fragment), links: drawn.flatMap((one) => one.links), placed }
}

function drawFragment(id: string, brought: readonly Made[], { people, moment }: Question, dice: Dice) {
  const placements = brought.map(({ weighed }) => weighed.placement)
  const organisation = placements[0]?.holder.id ?? { scheme: 'local', value: 'nobody' }
  const named = new Set(placements.flatMap(({ files, others }) => [...files, ...others.map((other) => other.person)]))
  const deliver = (person: KnownPerson) => drawDelivered(person, organisation, id, dice)
  const drawn = people.persons.filter((person) => named.has(person.id)).map(deliver)
  const mothers = people.persons.filter(
    (one) => !named.has(one.id) && drawn.some(({ person }) => person.unbornOf === refOf(one.id)),
  )
  const delivered = [...drawn, ...mothers.map(deliver)]
  const fragment: Fragment = {
    format: 'klantbeeld/fragment@1',
    id,
    organisation,
    persons: delivered.map((one) => one.person),
    file: { changedOn: dice.one(moment.ago), ended: dice.odds(1, 4) ? dice.one(moment.ago) : 'running' },
    facts: brought.map(({ fact }) => fact),
    withdrawn: dice.odds(1, 6) ? [{ id: 'fact-gone', version: 1 }] : [],
    ...(dice.odds(1, 4) ? {} : { received: received(id, moment, dice) }),
  }
  return { fragment, links: delivered.flatMap((one) => one.link ?? []) }
}

function received(id: string, { at }: Moment, dice: Dice): Received {
  return {
    at: dice.odds(1, 4) ? at : '2012-01-01T00:00:00Z',
    via: dice.one(['portal', 'digikoppeling']),
    digest: `digest-of-${id}`,
  }
}
