import { within } from '../core/day.ts'
import type { Day, People, PersonRole, RelationRecord } from '../schema/index.ts'

type Reading = readonly [forOf: PersonRole | undefined, forTo: PersonRole | undefined]

/** What `of` is to a client `to`, and what `to` is to a client `of`. */
const readings: Readonly<Record<RelationRecord['kind'], Reading>> = {
  'parent-of': ['parent', 'child'],
  'spouse-of': ['spouse', 'spouse'],
  'former-spouse-of': ['former-spouse', 'former-spouse'],
  'sibling-of': ['sibling', 'sibling'],
  'housemate-of': ['housemate', 'housemate'],
  'carer-of': ['carer', undefined],
  'network-of': ['network', undefined],
}

/** The roles of every person towards the client on a day, from relations as registered or recorded. Whoever is not in it has none. */
export function rolesTowards(client: string, people: People, on: Day): ReadonlyMap<string, readonly PersonRole[]> {
  const roles = new Map<string, PersonRole[]>()
  for (const relation of people.relations) {
    if (relation.of !== client && relation.to !== client) continue
    if (!within(on, relation.from ?? on, relation.until)) continue
    const [forOf, forTo] = readings[relation.kind]
    add(roles, relation.of, forOf)
    add(roles, relation.to, forTo)
  }
  for (const held of roles.values()) {
    if (held.includes('former-spouse') && held.includes('spouse')) held.splice(held.indexOf('spouse'), 1)
    if (held.includes('child') && held.includes('housemate')) held.push('child-at-home')
  }
  // Nobody is their own relative: roles collected for the client by the way are dropped.
  return roles.set(client, ['client'])
}

function add(roles: Map<string, PersonRole[]>, person: string, role: PersonRole | undefined): void {
  if (role === undefined) return
  const held = roles.get(person)
  if (held === undefined) roles.set(person, [role])
  else if (!held.includes(role)) held.push(role)
}
