import { ageOn } from '../core/day.ts'
import type { AuthorityValue, Day } from '../schema/index.ts'
import { isInvestigated } from './brp-investigation.ts'
import { dayIn } from './days.ts'
import { bsnIn, field, isPresent, type Place, recordIn, recordsIn, reject, textIn, whole } from './place.ts'

/** Who has authority over a child, as a person's list says it. */
export interface Authority {
  readonly place: Place
  readonly value: AuthorityValue
  /** Number of the child; nothing where it is the person whose list it is. */
  readonly child: string | undefined
  /** Whether the entry names no child and stands on the list of an adult, so that nobody can tell whom it is about. */
  readonly isOfUnnamedChild: boolean
  /** Numbers of the parents, and of others, who have it. */
  readonly parents: readonly string[]
  readonly others: readonly string[]
  readonly isInvestigated: boolean
}

/** What the register calls each kind; the public interface renamed the first. */
const kinds: ReadonlyMap<string, AuthorityValue['authority']> = new Map([
  ['TweehoofdigOuderlijkGezag', 'both-parents'],
  ['GezamenlijkOuderlijkGezag', 'both-parents'],
  ['EenhoofdigOuderlijkGezag', 'one-parent'],
  ['GezamenlijkGezag', 'parent-and-other'],
  ['Voogdij', 'guardian'],
  ['TijdelijkGeenGezag', 'none'],
  ['GezagNietTeBepalen', 'unknown'],
])

/** The authority that a person's list states, on a day that tells who is certainly of age. */
export function authoritiesOf(person: Place, on: Day): readonly Authority[] {
  const own = bsnIn(person, 'burgerservicenummer')
  const isAdult = (ageOn(dayIn(recordIn(person, 'geboorte'), 'datum') ?? 'unknown', on)?.least ?? 0) >= 18
  const read = recordsIn(person, 'gezag').map((place) => whole(place, () => authorityIn(place, person, own, isAdult)))
  return read.filter((authority) => authority !== undefined)
}

function authorityIn(place: Place, person: Place, own: string | undefined, isAdult: boolean): Authority | undefined {
  const authority = kinds.get(textIn(place, 'type') ?? '')
  if (authority === undefined) return reject(field(place, 'type'), 'code-unknown')
  const child = numberIn(place, 'minderjarige')
  return {
    place,
    value: { authority },
    child: child === own ? undefined : child,
    isOfUnnamedChild: child === undefined && isAdult,
    parents: [numberIn(place, 'ouder') ?? [], ...recordsIn(place, 'ouders').map(numberOf)].flat(),
    others: [numberIn(place, 'derde') ?? [], ...recordsIn(place, 'derden').map(numberOf)].flat(),
    isInvestigated:
      isInvestigated(place) || isPresent(field(recordIn(person, 'gezagInOnderzoek'), 'aanduidingGegevensInOnderzoek')),
  }
}

function numberIn(place: Place, name: string): string | undefined {
  return bsnIn(recordIn(place, name), 'burgerservicenummer')
}

function numberOf(place: Place): string | readonly [] {
  return bsnIn(place, 'burgerservicenummer') ?? []
}
