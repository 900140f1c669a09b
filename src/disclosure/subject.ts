import type { CurrentFact } from '../people/index.ts'
import { type CategoryId, catalogue, kindSensitivity, type PersonRole, type Sensitivity, sensitivities } from '../schema/index.ts'
import type { Asking } from './asking.ts'

/** A fact, or the involvement of its holder, as the keys look at it: its category and its persons with their roles. */
export interface Subject {
  readonly current: CurrentFact
  readonly category: CategoryId
  readonly sensitivity: Sensitivity
  /** Known persons whose file it is. */
  readonly owners: readonly string[]
  readonly ownerRoles: readonly (readonly PersonRole[])[]
  /** Whether every person whose file it is is linked. */
  readonly allLinked: boolean
  /** Known persons merely mentioned, or its source; undefined for one who is not linked. */
  readonly others: readonly (string | undefined)[]
  /** Every linked person in it. */
  readonly linked: readonly string[]
}

const noRoles: readonly PersonRole[] = []

/** The fact with its persons linked. */
export function subjectOf(current: CurrentFact, asking: Asking): Subject {
  const owners: string[] = []
  const others: (string | undefined)[] = []
  let allLinked = true
  for (const { person, part } of current.fact.persons) {
    const link = current.links.get(person)
    const linked = link !== undefined && 'person' in link ? link.person : undefined
    if (part !== 'file') others.push(linked)
    else if (linked === undefined) allLinked = false
    else if (!owners.includes(linked)) owners.push(linked)
  }
  const { category } = current.fact
  return {
    current,
    category,
    sensitivity: sensitivityOf(category, current.holderKey, asking),
    owners,
    ownerRoles: owners.map((owner) => asking.roles.get(owner) ?? noRoles),
    allLinked: allLinked && owners.length > 0,
    others: others.filter((other) => other === undefined || !owners.includes(other)),
    linked: [...owners, ...others.filter((other) => other !== undefined)],
  }
}

/** The same persons and holder, asked of as an involvement fact: as protected as what the kind of the holder tells. */
export function involvementOf(subject: Subject, { organisations }: Asking): Subject {
  return { ...subject, category: 'involvement.organisation', sensitivity: toldBy(subject.current.holderKey, organisations) }
}

/** Involvement takes the higher of its own sensitivity and of what the kind of the holder tells. */
function sensitivityOf(category: CategoryId, holderKey: string, { organisations }: Asking): Sensitivity {
  const own = catalogue[category].sensitivity
  if (catalogue[category].domain !== 'involvement') return own
  const told = toldBy(holderKey, organisations)
  return sensitivities.indexOf(told) > sensitivities.indexOf(own) ? told : own
}

function toldBy(holderKey: string, organisations: Asking['organisations']): Sensitivity {
  const kind = organisations.get(holderKey)?.kind
  return kind === undefined ? 'criminal' : kindSensitivity[kind]
}
