import type { CurrentFact } from '../people/index.ts'
import type { Asking } from './asking.ts'
import { outlookOf } from './outlook.ts'
import type { Subject } from './sort.ts'

/** The fact with its persons linked. */
export function subjectOf(current: CurrentFact, asking: Asking): Subject {
  const { fact, links, holderKey } = current
  const owners: string[] = []
  const others: (string | undefined)[] = []
  let allLinked = true
  for (const { person, part } of fact.persons) {
    const link = links.get(person)
    const linked = link !== undefined && 'person' in link ? link.person : undefined
    if (part !== 'file') others.push(linked)
    else if (linked === undefined) allLinked = false
    else if (!owners.includes(linked)) owners.push(linked)
  }
  const { category, holderRole, obtained } = fact
  const sort = { category, act: obtained.act, holderKey, holderRole, own: holderKey === asking.receiver, owners }
  return {
    current,
    outlook: outlookOf(sort, asking),
    owners,
    allLinked: allLinked && owners.length > 0,
    others: others.length === 0 ? others : others.filter((other) => other === undefined || !owners.includes(other)),
  }
}

/** The fact as being of each other category that it contains. */
export function containedIn(subject: Subject, asking: Asking): readonly Subject[] {
  const { contains, category } = subject.current.fact
  if (contains === undefined) return nothing
  const { sort } = subject.outlook
  return [...new Set(contains)]
    .filter((contained) => contained !== category)
    .map((contained) => ({ ...subject, outlook: outlookOf({ ...sort, category: contained }, asking) }))
}

const nothing: readonly Subject[] = []

/** The same persons and holder, asked of as an involvement fact. */
export function involvementOf({ current, outlook, owners, allLinked, others }: Subject): Subject {
  return { current, outlook: outlook.involvement(), owners, allLinked, others }
}
