import { within } from '../core/day.ts'
import { type ConsentGiver, type Day, organisationKey, type People } from '../schema/index.ts'

/**
 * Who has a quality towards a person on a day: ids of known persons, or the key of the institution that has guardianship. Whoever declines to
 * represent the person has none but `self`; where authority over a child is unknown to the register, nobody counts as having it.
 */
export function whoHas(quality: ConsentGiver, person: string, people: People, on: Day): readonly string[] {
  if (quality === 'self') return isUnderCuratele(person, people, on) ? [] : [person]
  const declining = representing('declines', person, people, on)
  const holders = holdersOf(quality, person, people, on)
  return declining.length === 0 ? holders : holders.filter((holder) => !declining.includes(holder))
}

function holdersOf(quality: Exclude<ConsentGiver, 'self'>, person: string, people: People, on: Day): readonly string[] {
  switch (quality) {
    case 'parent-with-authority':
      return withAuthority('parental', person, people, on)
    case 'guardian':
      return withAuthority('guardianship', person, people, on)
    case 'curator':
    case 'mentor':
    case 'authorised-representative':
    case 'special-curator':
      return representing(quality, person, people, on)
    case 'spouse':
      return spousesOf(person, people, on)
    case 'close-relative':
      return relativesOf(person, people, on)
  }
}

function isUnderCuratele(person: string, people: People, on: Day): boolean {
  return representing('curator', person, people, on).length > 0
}

function representing(
  kind: People['representation'][number]['kind'],
  person: string,
  people: People,
  on: Day,
): readonly string[] {
  return people.representation
    .filter((record) => record.person === person && record.kind === kind && within(on, record.from, record.until))
    .map((record) => record.representative)
}

/** Records of parental authority over a child that hold on a day. */
export function parentalAuthority(child: string, people: People, on: Day): People['authority'] {
  return people.authority.filter(
    (record) => record.child === child && record.kind === 'parental' && within(on, record.from, record.until),
  )
}

function withAuthority(kind: 'parental' | 'guardianship', child: string, people: People, on: Day): readonly string[] {
  const records = people.authority.filter((record) => record.child === child && within(on, record.from, record.until))
  if (records.some((record) => record.kind === 'unknown')) return []
  return records
    .filter((record) => record.kind === kind)
    .flatMap((record) => [
      ...(record.holder === undefined ? [] : [record.holder]),
      ...(record.organisation === undefined || kind !== 'guardianship' ? [] : [organisationKey(record.organisation)]),
    ])
}

function spousesOf(person: string, people: People, on: Day): readonly string[] {
  const former = tiedTo(person, ['former-spouse-of'], people, on)
  return tiedTo(person, ['spouse-of'], people, on).filter((one) => !former.includes(one))
}

/** Parents, children and siblings as registered, and whoever two ties of parenthood lead to. */
function relativesOf(person: string, people: People, on: Day): readonly string[] {
  const parents = parentsOf(person, people, on)
  const children = childrenOf(person, people, on)
  const near = [...parents, ...children, ...tiedTo(person, ['sibling-of'], people, on)]
  const far = [
    ...parents.flatMap((parent) => parentsOf(parent, people, on)),
    ...children.flatMap((child) => childrenOf(child, people, on)),
  ]
  return [...new Set([...near, ...far])]
}

function parentsOf(person: string, people: People, on: Day): readonly string[] {
  return holding(people, on, ['parent-of']).flatMap((relation) => (relation.to === person ? [relation.of] : []))
}

function childrenOf(person: string, people: People, on: Day): readonly string[] {
  return holding(people, on, ['parent-of']).flatMap((relation) => (relation.of === person ? [relation.to] : []))
}

function tiedTo(
  person: string,
  kinds: readonly People['relations'][number]['kind'][],
  people: People,
  on: Day,
): readonly string[] {
  return holding(people, on, kinds).flatMap(({ of, to }) => (of === person ? [to] : to === person ? [of] : []))
}

function holding(people: People, on: Day, kinds: readonly People['relations'][number]['kind'][]): People['relations'] {
  return people.relations.filter((relation) => kinds.includes(relation.kind) && within(on, relation.from ?? on, relation.until))
}
