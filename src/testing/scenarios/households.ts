import type { ApartReason, HouseholdLimit, WayIn } from '../../schema/index.ts'
import { type Clause, clause, readClauses } from './clause.ts'
import type { Merged } from './merged.ts'
import { codesIn, nameIn, namesIn } from './read.ts'
import { apartWords, limitWords, wayWords } from './words/of-households.ts'

/** Where somebody must stand to a household; with reasons: exactly these, with none: for whatever reason. */
export type Place =
  | { readonly is: 'member'; readonly because: readonly WayIn[] }
  | { readonly is: 'apart'; readonly because: readonly ApartReason[] }
  | { readonly is: 'undecided'; readonly because: readonly HouseholdLimit[] }
  | { readonly is: 'absent'; readonly because: readonly [] }

/** What a scenario says of one household: who stands where; whoever is not named is not in it, and a client who is not named is. */
export interface ExpectedHousehold {
  readonly concept: string
  readonly line: number
  readonly places: ReadonlyMap<string, Place>
  /** Members by the home they share; absent: not asked. */
  readonly homes?: readonly (readonly string[])[]
  /** Whether there is such a household at all. */
  readonly drawn: boolean
}

interface Into {
  readonly names: readonly string[]
  readonly places: Map<string, Place>
  readonly homes: (readonly string[])[]
  drawn: boolean
}

/** Everything that can be said of a household. */
export const householdClauses: readonly Clause<Into>[] = [
  clause('{naam} hoort erbij[ ({wegen})]', 'en waarom; zonder reden: hoe dan ook', (into, { naam, wegen }, line) => {
    const because = wegen === undefined ? [] : codesIn(wayWords, wegen, line)
    into.places.set(nameIn(naam, into.names, line), { is: 'member', because })
  }),
  clause(
    '{naam} hoort er niet bij[ ({bezwaren})]',
    'er is een weg, maar een uitzondering of iets dat niet klopt',
    (into, { naam, bezwaren }, line) => {
      const because = bezwaren === undefined ? [] : codesIn(apartWords, bezwaren, line)
      into.places.set(nameIn(naam, into.names, line), { is: 'apart', because })
    },
  ),
  clause('{naam} onbeslist[ ({vragen})]', 'er spreekt iets voor, en iets staat niet vast', (into, { naam, vragen }, line) => {
    const because = vragen === undefined ? [] : codesIn(limitWords, vragen, line)
    into.places.set(nameIn(naam, into.names, line), { is: 'undecided', because })
  }),
  clause('{naam} komt er niet in voor', 'er spreekt niets voor; hetzelfde als de naam niet noemen', (into, { naam }, line) => {
    into.places.set(nameIn(naam, into.names, line), { is: 'absent', because: [] })
  }),
  clause('niemand anders', 'alleen de cliënt hoort erbij', () => undefined),
  clause('{namen} in één huis', 'welke leden een huis delen; dan alle huizen noemen', (into, { namen }, line) => {
    into.homes.push(namesIn(namen, into.names, line))
  }),
  clause('wordt niet getekend', 'de taak of de getoonde gegevens geven dit huishouden niet', (into) => {
    into.drawn = false
  }),
]

/** Reads what a scenario says of households. */
export function readHouseholds(merged: Merged, names: readonly string[]): readonly ExpectedHousehold[] {
  return [...(merged.entries.get('huishouden') ?? [])].map(([concept, pieces]) => {
    const into: Into = { names, places: new Map(), homes: [], drawn: true }
    for (const { text, line } of pieces) readClauses(text, line, householdClauses, into)
    const { places, homes, drawn } = into
    return { concept, line: pieces[0]?.line ?? merged.line, places, drawn, ...(homes.length === 0 ? {} : { homes }) }
  })
}
