import type {
  AuthorityRecord,
  ConsentGiver,
  OrganisationId,
  People,
  RelationRecord,
  RepresentationRecord,
} from '../../schema/index.ts'
import { type Case, holdsOn } from './case.ts'
import { isJudgedIncompetent } from './incompetent.ts'

/** Whether somebody had a quality towards a person on a day; who declines has none but `self`. */
export function hadQuality(of: Case, person: string, by: string, quality: ConsentGiver, day: string): boolean {
  const { people } = of.setting
  if (quality === 'self') return by === person && isOwnMaster(of, person, day)
  if (isRepresentedBy(people, person, by, 'declines', day)) return false
  switch (quality) {
    case 'parent-with-authority':
      return hadAuthority(people, person, by, 'parental', day)
    case 'guardian':
      return hadAuthority(people, person, by, 'guardianship', day)
    case 'curator':
    case 'mentor':
    case 'authorised-representative':
    case 'special-curator':
      return isRepresentedBy(people, person, by, quality, day)
    case 'spouse':
      return isRelated(people, person, by, 'spouse-of', day) && !isRelated(people, person, by, 'former-spouse-of', day)
    case 'close-relative':
      return isCloseRelative(people, person, by, day)
  }
}

/** Everybody who can have a quality but `self`: whoever stands in some record, a person by id or an institution by key. */
export function everybody({ authority, representation, relations }: People): readonly string[] {
  return [
    ...authority.flatMap(({ holder, organisation }) => [holder, organisation && keyOf(organisation)]),
    ...representation.map((record) => record.representative),
    ...relations.flatMap((record) => [record.of, record.to]),
  ].filter((one) => one !== undefined)
}

/** Holders of parental authority over a person on a day; undefined for a holder who is not named. */
export function parentsOf(people: People, person: string, day: string): readonly (string | undefined)[] {
  return authorityOver(people, person, 'parental', day).map((record) => record.holder)
}

function isOwnMaster(of: Case, person: string, day: string): boolean {
  const isUnderCuratele = of.setting.people.representation.some(
    (record) => record.kind === 'curator' && record.person === person && holdsOn(day, record),
  )
  return !isUnderCuratele && !isJudgedIncompetent(of, person, day)
}

/** An institution can have guardianship, and nothing else. */
function hadAuthority(people: People, person: string, by: string, kind: AuthorityRecord['kind'], day: string): boolean {
  const isUncertain = authorityOver(people, person, 'unknown', day).length > 0
  const isHeldBy = ({ holder, organisation }: AuthorityRecord) =>
    holder === by || (kind === 'guardianship' && organisation !== undefined && keyOf(organisation) === by)
  return !isUncertain && authorityOver(people, person, kind, day).some(isHeldBy)
}

function authorityOver(people: People, person: string, kind: AuthorityRecord['kind'], day: string): readonly AuthorityRecord[] {
  return people.authority.filter((record) => record.child === person && record.kind === kind && holdsOn(day, record))
}

function keyOf({ scheme, value }: OrganisationId): string {
  return `${scheme}:${value}`
}

function isRepresentedBy(people: People, person: string, by: string, kind: RepresentationRecord['kind'], day: string): boolean {
  return people.representation.some(
    (record) => record.kind === kind && record.person === person && record.representative === by && holdsOn(day, record),
  )
}

/** Parent, child, sibling; grandparent, grandchild. */
function isCloseRelative(people: People, person: string, by: string, day: string): boolean {
  const isNear = isRelated(people, person, by, 'parent-of', day) || isRelated(people, person, by, 'sibling-of', day)
  return isNear || isGrandparent(people, person, by, day) || isGrandparent(people, by, person, day)
}

function isGrandparent(people: People, one: string, of: string, day: string): boolean {
  const parental = people.relations.filter((record) => record.kind === 'parent-of' && holdsOn(day, record))
  return parental.some((first) => first.of === one && parental.some((second) => second.of === first.to && second.to === of))
}

/** Either way. */
function isRelated(people: People, one: string, other: string, kind: RelationRecord['kind'], day: string): boolean {
  return people.relations.some(
    (record) =>
      record.kind === kind &&
      holdsOn(day, record) &&
      ((record.of === one && record.to === other) || (record.of === other && record.to === one)),
  )
}
