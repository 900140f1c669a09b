import type { AuthorityRecord, ConsentGiver, People } from '../../schema/index.ts'
import { holdsOn } from './case.ts'

/** Whether somebody had a quality towards a person on a day. */
export function hadQuality(people: People, person: string, by: string, quality: ConsentGiver, day: string): boolean {
  switch (quality) {
    case 'self':
      return by === person && !isUnderCuratele(people, person, day)
    case 'parent-with-authority':
      return hadAuthority(people, person, by, 'parental', day)
    case 'guardian':
      return hadAuthority(people, person, by, 'guardianship', day)
    case 'curator':
    case 'mentor':
    case 'authorised-representative':
      return people.representation.some(
        (record) => record.kind === quality && record.person === person && record.representative === by && holdsOn(day, record),
      )
    case 'special-curator':
    case 'spouse':
    case 'close-relative':
      return false
  }
}

/** Holders of parental authority over a person on a day; undefined for a holder who is not named. */
export function parentsOf(people: People, person: string, day: string): readonly (string | undefined)[] {
  return authorityOver(people, person, 'parental', day).map((record) => record.holder)
}

function hadAuthority(people: People, person: string, by: string, kind: AuthorityRecord['kind'], day: string): boolean {
  const isUncertain = authorityOver(people, person, 'unknown', day).length > 0
  return !isUncertain && authorityOver(people, person, kind, day).some((record) => record.holder === by)
}

function authorityOver(people: People, person: string, kind: AuthorityRecord['kind'], day: string): readonly AuthorityRecord[] {
  return people.authority.filter((record) => record.child === person && record.kind === kind && holdsOn(day, record))
}

function isUnderCuratele(people: People, person: string, day: string): boolean {
  return people.representation.some((record) => record.kind === 'curator' && record.person === person && holdsOn(day, record))
}
