import type { PersonRole, RelationRecord } from '../../schema/index.ts'
import { type Case, filePersons, holdsOn } from './case.ts'

/** What a known person is to the client on the day. */
function rolesOf(of: Case, person: string): readonly PersonRole[] {
  const { client } = of.request
  if (person === client) return ['client']
  const relations = of.setting.people.relations.filter((relation) => holdsOn(of.day, relation))
  const is = (kind: RelationRecord['kind'], from: string, to: string) =>
    relations.some((relation) => relation.kind === kind && relation.of === from && relation.to === to)
  const either = (kind: RelationRecord['kind']) => is(kind, person, client) || is(kind, client, person)
  const isChild = is('parent-of', client, person)
  const isFormerSpouse = either('former-spouse-of')
  const roles: PersonRole[] = []
  if (either('spouse-of') && !isFormerSpouse) roles.push('spouse')
  if (isFormerSpouse) roles.push('former-spouse')
  if (is('parent-of', person, client)) roles.push('parent')
  if (isChild) roles.push('child')
  if (isChild && either('housemate-of')) roles.push('child-at-home')
  if (either('sibling-of')) roles.push('sibling')
  if (either('housemate-of')) roles.push('housemate')
  if (is('carer-of', person, client)) roles.push('carer')
  if (is('network-of', person, client)) roles.push('network')
  return roles
}

/** Whether a known person has one of the roles. */
export function hasRole(of: Case, person: string, roles: readonly PersonRole[]): boolean {
  return rolesOf(of, person).some((role) => roles.includes(role))
}

/** Whether every person whose file it is has one of the roles. */
export function everyFilePersonHas(of: Case, roles: readonly PersonRole[]): boolean {
  return filePersons(of).every((person) => hasRole(of, person, roles))
}

/** Decidable: one content, and every person whose file it is is linked, asked about, and somebody to the client; and there is one. */
export function isDecidable(of: Case): boolean {
  const files = of.persons.filter(({ part }) => part === 'file')
  return (
    !of.undecidable &&
    files.length > 0 &&
    files.every(({ known }) => known !== undefined && of.request.about.includes(known.id) && rolesOf(of, known.id).length > 0)
  )
}
