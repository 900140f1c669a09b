import type { People, PersonRole, RelationRecord } from '../../schema/index.ts'
import { type Case, holdsOn } from './case.ts'

/** What each known person is to the client on a day. */
export function rolesOf({ persons, relations }: People, client: string, day: string): ReadonlyMap<string, readonly PersonRole[]> {
  const holding = relations.filter((relation) => holdsOn(day, relation))
  return new Map(persons.map(({ id }) => [id, id === client ? ['client'] : rolesTowards(holding, id, client)]))
}

function rolesTowards(relations: readonly RelationRecord[], person: string, client: string): readonly PersonRole[] {
  const kinds = (from: string, to: string) => relations.filter((it) => it.of === from && it.to === to).map((it) => it.kind)
  const [toClient, fromClient] = [kinds(person, client), kinds(client, person)]
  const eitherWay = [...toClient, ...fromClient]
  const isFormerSpouse = eitherWay.includes('former-spouse-of')
  const isChild = fromClient.includes('parent-of')
  const isHousemate = eitherWay.includes('housemate-of')
  const roles: PersonRole[] = []
  if (eitherWay.includes('spouse-of') && !isFormerSpouse) roles.push('spouse')
  if (isFormerSpouse) roles.push('former-spouse')
  if (toClient.includes('parent-of')) roles.push('parent')
  if (isChild) roles.push('child')
  if (isChild && isHousemate) roles.push('child-at-home')
  if (eitherWay.includes('sibling-of')) roles.push('sibling')
  if (isHousemate) roles.push('housemate')
  if (toClient.includes('carer-of')) roles.push('carer')
  if (toClient.includes('network-of')) roles.push('network')
  return roles
}

/** Whether a known person has one of the roles. */
export function hasRole(of: Case, person: string, roles: readonly PersonRole[]): boolean {
  return of.roles.get(person)?.some((role) => roles.includes(role)) ?? false
}

/** Whether every person whose file it is has one of the roles. */
export function everyFilePersonHas(of: Case, roles: readonly PersonRole[]): boolean {
  return of.filePersons.every((person) => hasRole(of, person, roles))
}

/** Decidable: one content, and every person whose file it is is linked, asked about, and somebody to the client; and there is one. */
export function isDecidable(of: Case): boolean {
  const files = of.persons.filter(({ part }) => part === 'file')
  return (
    !of.undecidable &&
    files.length > 0 &&
    files.every(({ known }) => known !== undefined && of.request.about.includes(known.id) && isSomebody(of, known.id))
  )
}

function isSomebody(of: Case, person: string): boolean {
  return (of.roles.get(person) ?? []).length > 0
}
