import { canonicalJson } from '../core/canonical.ts'
import { dayOf } from '../core/day.ts'
import type { AuthorityRecord, Day, Recorded } from '../schema/index.ts'
import { type Authority, authoritiesOf } from './brp-authority.ts'
import type { Listed, Listing } from './brp-listing.ts'
import { given } from './given.ts'
import { type Note, noted } from './note.ts'
import { field, isPresent } from './place.ts'

/**
 * Who has authority over the children handed in. A child's own list goes before those of others. The register dates none of it,
 * so all holds from the day given. It is not authentic: `gezagsregister` is the source where the child's list carries an entry of
 * that register, else `brp`.
 */
export function authorityRecords(listing: Listing, recorded: Recorded, from: Day, notes: Note[]): readonly AuthorityRecord[] {
  const on = dayOf(recorded.recordedAt)
  const stated = listing.persons.flatMap((one) =>
    authoritiesOf(one.place, on).flatMap((authority) => statedBy(one, authority, listing, notes)),
  )
  const speaking = new Set(stated.filter(({ child, by }) => child === by).map(({ child }) => child))
  const records = stated
    .filter(({ child, by }) => child === by || !speaking.has(child))
    .flatMap(({ child, authority }) =>
      recordsOf(authority, listing, notes).map((record) => ({
        ...recorded,
        source: sourceOf(child),
        child: child.id,
        from,
        ...record,
      })),
    )
  return [...new Map(records.map((record) => [canonicalJson(record), record])).values()]
}

interface Stated {
  readonly child: Listed
  readonly by: Listed
  readonly authority: Authority
}

function statedBy(by: Listed, authority: Authority, listing: Listing, notes: Note[]): readonly Stated[] {
  if (authority.isOfUnnamedChild) notes.push(noted('authority-of-unnamed-child', authority.place.at))
  const child = authority.child === undefined ? by : listing.bearing(authority.child)
  return child === undefined || authority.isOfUnnamedChild ? [] : [{ child, by, authority }]
}

function recordsOf(authority: Authority, listing: Listing, notes: Note[]): readonly Pick<AuthorityRecord, 'kind' | 'holder'>[] {
  if (authority.isInvestigated) {
    notes.push(noted('authority-under-investigation', authority.place.at))
    return [{ kind: 'unknown' }]
  }
  const held = (kind: AuthorityRecord['kind'], holders: readonly string[]) =>
    holders.map((bsn) => given({ kind, holder: listing.bearing(bsn)?.id }))
  switch (authority.value.authority) {
    case 'none':
      notes.push(noted('authority-nobody', authority.place.at))
      return []
    case 'unknown':
      return [{ kind: 'unknown' }]
    case 'guardian':
    case 'provisional-guardian':
      return authority.others.length > 0 ? held('guardianship', authority.others) : [{ kind: 'guardianship' }]
    default:
      // Authority of another than a parent is guardianship (BW 1:245 lid 3), also where it is held together with a parent.
      return [...held('parental', authority.parents), ...held('guardianship', authority.others)]
  }
}

function sourceOf(child: Listed): string {
  return isPresent(field(child.place, 'indicatieGezagMinderjarige')) ? 'gezagsregister' : 'brp'
}
