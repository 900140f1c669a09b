import type { PartialDay, RelationValue } from '../schema/index.ts'
import { isInvestigated } from './brp-investigation.ts'
import { isSomebody, personOf } from './brp-person.ts'
import { dayIn } from './days.ts'
import type { Identifying } from './delivery.ts'
import { field, idIn, isPresent, type Place, recordIn, recordsIn, whole } from './place.ts'

/** A spouse, parent or child on somebody's list. */
export interface Relative {
  readonly place: Place
  readonly relation: Extract<RelationValue['relation'], 'spouse' | 'former-spouse' | 'parent' | 'child'>
  readonly person: Identifying
  /** First day of the marriage or of the tie with a parent. */
  readonly from: PartialDay | undefined
  /** The day on which a marriage was dissolved. */
  readonly dissolvedOn: PartialDay | undefined
  /** What tells the tie from others of its kind. */
  readonly key: string
  readonly isInvestigated: boolean
}

/** Spouses, parents and children on a person's list, in this order; a tie of which any part is unusable is left out. */
export function relativesOf(person: Place): readonly Relative[] {
  const read = [
    ...recordsIn(person, 'partners').map((place) => whole(place, () => spouse(place))),
    ...recordsIn(person, 'ouders').map((place) => whole(place, () => parent(place))),
    ...recordsIn(person, 'kinderen').map((place) => whole(place, () => child(place))),
  ]
  return read.filter((relative) => relative !== undefined).filter((relative) => isSomebody(relative.person))
}

function spouse(place: Place): Relative {
  const from = dayIn(recordIn(place, 'aangaanHuwelijkPartnerschap'), 'datum')
  const dissolution = recordIn(place, 'ontbindingHuwelijkPartnerschap')
  const isDissolved = isPresent(field(dissolution, 'datum'))
  return {
    place,
    relation: isDissolved ? 'former-spouse' : 'spouse',
    person: personOf(place),
    from,
    dissolvedOn: dayIn(dissolution, 'datum'),
    key: `marriage@${from ?? 'unknown'}`,
    isInvestigated: isInvestigated(place, 'naam', 'geboorte', 'aangaanHuwelijkPartnerschap', 'ontbindingHuwelijkPartnerschap'),
  }
}

function parent(place: Place): Relative {
  return {
    place,
    relation: 'parent',
    person: personOf(place),
    from: dayIn(place, 'datumIngangFamilierechtelijkeBetrekking'),
    dissolvedOn: undefined,
    key: `parent/${idIn(place, 'ouderAanduiding') ?? 'unknown'}`,
    isInvestigated: isInvestigated(place, 'naam', 'geboorte'),
  }
}

function child(place: Place): Relative {
  const person = personOf(place)
  const key = `child@${person.birth ?? 'unknown'}`
  return {
    place,
    relation: 'child',
    person,
    from: undefined,
    dissolvedOn: undefined,
    key,
    isInvestigated: isInvestigated(place, 'naam', 'geboorte'),
  }
}
