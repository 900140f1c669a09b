import { isBsn } from '../core/bsn.ts'
import { isDay } from '../core/day.ts'
import { type Day, Instant, type KnownPerson, People, type Recorded, type ShieldingRecord } from '../schema/index.ts'
import { authorityRecords } from './brp-authority-records.ts'
import { type Listed, listingOf } from './brp-listing.ts'
import { knownNames } from './brp-names.ts'
import { relationRecords } from './brp-relation-records.ts'
import { dayIn } from './days.ts'
import { given } from './given.ts'
import { type Note, noted } from './note.ts'
import { codedIn, field, hasFields, isPresent, type Place, recordIn, textIn } from './place.ts'
import { distinct, type Rejection, rejected } from './rejection.ts'

/** What the application says when it records steering data from the register. */
export interface Recording {
  readonly recordedAt: Instant
  /** The first day from which what the register does not date (authority, restriction on supply) is taken to hold. */
  readonly undatedFrom: Day
  /** The application's own id for a person: the same at every recording, and free of any citizen service number. */
  readonly idOf: (bsn: string | undefined, position: number) => string
}

/** The steering data read from the register, what could not be used, and what the register does not say. */
export interface PeopleRead {
  readonly people?: People
  readonly rejections: readonly Rejection[]
  readonly notes: readonly Note[]
}

/** Steering data from the register's lists: who is who, ties, authority over children, and restrictions on supply. */
export function brpPeople(persons: readonly unknown[], recording: Recording): PeopleRead {
  const rejections: Rejection[] = []
  const notes: Note[] = []
  try {
    if (!isUsable(recording)) return { rejections: [rejected('delivery-unusable', 'recording')], notes }
    const { recordedAt, undatedFrom, idOf } = recording
    const recorded: Recorded = { source: 'brp', recordedAt }
    const listing = listingOf({ value: persons, at: 'personen', rejections }, idOf)
    const people: People = {
      format: 'klantbeeld/people@1',
      persons: listing.persons.map((one) => knownPerson(one, recorded, notes)),
      relations: relationRecords(listing, recorded, notes),
      authority: authorityRecords(listing, recorded, undatedFrom, notes),
      representation: [],
      shielding: listing.persons.flatMap((one) => shieldingOf(one, recorded, undatedFrom)),
      measures: [],
      engagements: [],
      links: [],
      identityDisputed: [],
      samePersons: [],
    }
    const fits = People.safeParse(people).success
    if (!fits) rejections.push(rejected('refused-by-schema', 'personen'))
    return given({ people: fits ? people : undefined, rejections: distinct(rejections), notes })
  } catch {
    return { rejections: distinct([...rejections, rejected('unreadable', 'personen')]), notes }
  }
}

function isUsable(recording: Recording): boolean {
  return Instant.safeParse(recording.recordedAt).success && isDay(recording.undatedFrom)
}

function knownPerson({ id, place, person }: Listed, recorded: Recorded, notes: Note[]): KnownPerson {
  const { bsn, givenNames, postcode, houseNumber, birth = 'unknown' } = person
  const number = bsn !== undefined && isBsn(bsn) ? bsn : undefined
  if (bsn !== undefined && number === undefined) notes.push(noted('bsn-invalid', `${place.at}.burgerservicenummer`))
  // The register marks guardianship of adults without naming the curator.
  if (field(place, 'indicatieCurateleRegister').value === true)
    notes.push(noted('curator-not-named', `${place.at}.indicatieCurateleRegister`))
  // A correspondence address is shared by many and is nobody's home, so that it identifies nobody.
  const isHome = codedIn(recordIn(place, 'verblijfplaats'), 'functieAdres')?.code !== 'B'
  const addresses = isHome && postcode !== undefined && houseNumber !== undefined ? [{ postcode, houseNumber }] : []
  return given({ ...recorded, id, bsn: number, names: knownNames(place), givenNames, birth, death: deathOf(place), addresses })
}

/** Who is known to have died without a day is dead since an unknown day. */
function deathOf(person: Place): string | undefined {
  const suspension = recordIn(person, 'opschortingBijhouding')
  const died = dayIn(recordIn(person, 'overlijden'), 'datum')
  const isDead = textIn(recordIn(suspension, 'reden'), 'code') === 'O' || hasFields(recordIn(person, 'overlijden'))
  return died ?? (isDead ? (dayIn(suspension, 'datum') ?? 'unknown') : undefined)
}

/** Any mark but none restricts: 1 to 7 in the register, `true` in the public interface. */
function shieldingOf({ id, place }: Listed, recorded: Recorded, from: Day): readonly ShieldingRecord[] {
  const mark = field(place, 'geheimhoudingPersoonsgegevens')
  const isRestricted = isPresent(mark) && ![false, '0', 0].some((none) => none === mark.value)
  return isRestricted ? [{ ...recorded, kind: 'supply-restriction', person: id, from, exceptFor: [] }] : []
}
