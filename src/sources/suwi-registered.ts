import type { FactFrame, PartIn, RelationValue } from '../schema/index.ts'
import { type Entry, registered } from './brp-entry.ts'
import { isSomebody } from './brp-person.ts'
import { dayIn, lastDayIn } from './days.ts'
import { type Gathering, tell } from './gathering.ts'
import { type Place, recordIn, recordsIn } from './place.ts'
import { tellAddresses } from './suwi-address.ts'
import { tellIdentity } from './suwi-identity.ts'
import { isOpen, suwiPerson } from './suwi-person.ts'

/** Adds what the BRP states of the client. History (`…Historisch`) is left out: it comes without its last day. */
export function tellRegistered(it: Gathering, client: Place): string {
  const ended = lastDayIn(recordIn(client, 'Overlijden'), 'DatOverlijden')
  const entry = (own: Entry): FactFrame => registered(it, ended, own)
  tellIdentity(it, client, entry)
  tellAddresses(it, client, entry)
  tellKin(it, client, entry)
  return ended
}

function tellKin(it: Gathering, client: Place, entry: (own: Entry) => FactFrame): void {
  const tellRelative = (place: Place, tieOf: () => Tie): void =>
    tell(it, place, () => {
      const person = suwiPerson(place)
      if (!isSomebody(person)) return undefined
      const { relation, ...own } = tieOf()
      const persons: PartIn[] = [
        { person: 'p1', part: 'file' },
        { person: it.roster.refOf(person), part: 'mentioned' },
      ]
      return { ...entry({ changedOn: own.from ?? 'unknown', ...own, persons }), category: 'relation.kin', value: { relation } }
    })
  for (const number of ['1', '2']) {
    const parent = recordIn(client, `Ouder${number}`)
    tellRelative(parent, () => ({
      relation: 'parent',
      id: `parent/${number}`,
      from: dayIn(parent, 'DatBFamilierechtelijkeBetrekking'),
    }))
  }
  for (const marriage of recordsIn(client, 'Huwelijk')) tellRelative(recordIn(marriage, 'Partner'), () => marriageTie(marriage))
  for (const child of recordsIn(client, 'Kind')) tellRelative(child, () => childTie(child))
}

type Tie = Entry & RelationValue

function marriageTie(marriage: Place): Tie {
  const from = dayIn(marriage, 'DatHuwelijkssluiting')
  const dissolvedOn = dayIn(marriage, 'DatOntbindingHuwelijk')
  const own = { id: `marriage@${from ?? 'unknown'}`, underInvestigation: isOpen(marriage, 'OnderzoekGegHuwelijk') }
  return dissolvedOn === undefined
    ? { ...own, relation: 'spouse', from }
    : { ...own, relation: 'former-spouse', from: dissolvedOn }
}

function childTie(child: Place): Tie {
  const changedOn = dayIn(recordIn(child, 'GeldigheidGegevensKind'), 'DatGeldigheidGegevens') ?? 'unknown'
  return { id: `child@${dayIn(child, 'Geboortedat') ?? 'unknown'}`, relation: 'child', changedOn }
}
