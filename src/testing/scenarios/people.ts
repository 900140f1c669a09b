import type { Bsn, EngagementRecord, KnownPerson, PartialDay, People, Restriction } from '../../schema/index.ts'
import { testNumbers } from '../arbitraries/numbers.ts'
import { type Clause, clause, readClauses, span } from './clause.ts'
import type { Merged, Pieces } from './merged.ts'
import { missing } from './problem.ts'
import { categoriesIn, codeIn, idIn, nameIn, organisationIn, spanIn } from './read.ts'
import { partialDayIn } from './words/dates.ts'
import { measureWords, representativeWords, restrictionWords, shieldWords, tieRecords, tieWords } from './words/of-people.ts'

/** Who is in a scenario, and what is known of each. */
export interface Cast {
  readonly names: readonly string[]
  readonly client: string
  readonly people: People
  readonly restrictions: readonly Restriction[]
  /** Persons who are delivered without anything to know them by. */
  readonly unlinkable: ReadonlySet<string>
}

type Lists = { -readonly [K in keyof Omit<People, 'format' | 'persons'>]: People[K][number][] }
interface Into extends Lists {
  readonly self: string
  readonly names: readonly string[]
  readonly restrictions: Restriction[]
  readonly recorded: { readonly source: string; readonly recordedAt: string }
  birth?: PartialDay
  death?: PartialDay
  numberless?: true
  unlinkable?: true
}

/** Everything that can be said of a person. */
export const personClauses: readonly Clause<Into>[] = [
  clause('geboren {dag}', 'geboren op, zo nodig onvolledig: `geboren 2011`, `geboren onbekend`', (into, { dag = '' }, line) => {
    into.birth = partialDayIn(dag, line)
  }),
  clause('overleden {dag}', 'overleden op', (into, { dag = '' }, line) => {
    into.death = partialDayIn(dag, line)
  }),
  clause(`{band} van {naam}${span}`, 'wat deze persoon van een ander is', (into, slots, line) => {
    const other = nameIn(slots.naam, into.names, line)
    for (const [kind, way] of tieRecords[codeIn(tieWords, slots.band, line)]) {
      const [of, to] = way === 'on' ? [into.self, other] : [other, into.self]
      into.relations.push({ ...into.recorded, ...spanIn(slots, line), kind, of, to })
    }
  }),
  clause(`gezag over {naam}${span}`, 'heeft ouderlijk gezag over een kind', (into, slots, line) => {
    const child = nameIn(slots.naam, into.names, line)
    into.authority.push({ ...into.recorded, ...spanIn(slots, line), kind: 'parental', child, holder: into.self })
  }),
  clause(`voogd van {naam}${span}`, 'is voogd van een kind', (into, slots, line) => {
    const child = nameIn(slots.naam, into.names, line)
    into.authority.push({ ...into.recorded, ...spanIn(slots, line), kind: 'guardianship', child, holder: into.self })
  }),
  clause(`voogdij bij {organisatie}${span}`, 'een organisatie heeft de voogdij over deze persoon', (into, slots, line) => {
    const organisation = organisationIn(slots.organisatie, line)
    into.authority.push({ ...into.recorded, ...spanIn(slots, line), kind: 'guardianship', child: into.self, organisation })
  }),
  clause(`gezag onbekend${span}`, 'wie het gezag over deze persoon heeft is onbekend', (into, slots, line) => {
    into.authority.push({ ...into.recorded, ...spanIn(slots, line), kind: 'unknown', child: into.self })
  }),
  clause(`{vertegenwoordiger} van {naam}${span}`, 'vertegenwoordigt een ander', (into, slots, line) => {
    const person = nameIn(slots.naam, into.names, line)
    const kind = codeIn(representativeWords, slots.vertegenwoordiger, line)
    into.representation.push({ ...into.recorded, ...spanIn(slots, line), kind, person, representative: into.self })
  }),
  clause(`wil {naam} niet vertegenwoordigen${span}`, 'kan een ander vertegenwoordigen maar wil dat niet', (into, slots, line) => {
    const person = nameIn(slots.naam, into.names, line)
    into.representation.push({ ...into.recorded, ...spanIn(slots, line), kind: 'declines', person, representative: into.self })
  }),
  clause(
    `{maatregel}[ bij {organisatie}]${span}`,
    'een maatregel of omstandigheid, en wie haar uitvoert',
    (into, slots, line) => {
      const kind = codeIn(measureWords, slots.maatregel, line)
      const by = slots.organisatie === undefined ? {} : { organisation: organisationIn(slots.organisatie, line) }
      into.measures.push({ ...into.recorded, ...spanIn(slots, line), ...by, kind, person: into.self })
    },
  ),
  clause(
    `{bescherming} behalve voor de vrager${span}`,
    'een bescherming die niet geldt voor wie hier vraagt',
    (into, slots, line) => {
      const kind = codeIn(shieldWords, slots.bescherming, line)
      into.shielding.push({ ...into.recorded, ...spanIn(slots, line), kind, person: into.self, exceptFor: [asker] })
    },
  ),
  clause(`{bescherming}${span}`, 'een bescherming', (into, slots, line) => {
    const kind = codeIn(shieldWords, slots.bescherming, line)
    into.shielding.push({ ...into.recorded, ...spanIn(slots, line), kind, person: into.self, exceptFor: [] })
  }),
  clause(
    `{beperking}[ over {gegevens}][ voor {taak}]${span}`,
    'een beperking van de verwerking (AVG 18) of gegrond bezwaar (AVG 21)',
    (into, slots, line) => {
      into.restrictions.push({
        format: 'klantbeeld/restriction@1',
        id: `beperking-${into.self}-${into.restrictions.length}`,
        kind: codeIn(restrictionWords, slots.beperking, line),
        person: into.self,
        categories: slots.gegevens === undefined ? [] : categoriesIn(slots.gegevens, line),
        purposes: slots.taak === undefined ? [] : [idIn(slots.taak, line, 'taak')],
        ...spanIn(slots, line),
        recordedAt: into.recorded.recordedAt,
      })
    },
  ),
  clause(
    `krijgt hulp van {organisatie} volgens {wet}${span}`,
    'een organisatie is ingeschakeld voor hulp volgens een wet',
    (into, slots, line) => {
      const engagement: EngagementRecord = {
        ...into.recorded,
        ...spanIn(slots, line),
        person: into.self,
        organisation: organisationIn(slots.organisatie, line),
        act: idIn(slots.wet, line, 'wet'),
      }
      into.engagements.push(engagement)
    },
  ),
  clause('zonder burgerservicenummer', 'staat niet in de basisregistratie; heeft een eigen nummer', (into) => {
    into.numberless = true
  }),
  clause('niet te koppelen', 'wordt geleverd zonder nummer of andere herkenning', (into) => {
    into.unlinkable = true
  }),
]

/** The id of the worker who asks. */
export const asker = 'vrager'

/** Reads who is in a scenario. */
export function readCast(merged: Merged, recordedAt: string): Cast {
  const client = merged.entries.get('cliënt')?.get('1')
  if (client === undefined)
    throw missing(
      merged.line,
      'verwacht een regel "- Cliënt: naam, geboren datum"',
      'expected a line "- Cliënt: name, geboren date"',
    )
  const lines = [client, ...(merged.entries.get('persoon')?.values() ?? [])]
  const names = lines.map(nameOf)
  const lists = {
    relations: [],
    authority: [],
    representation: [],
    shielding: [],
    measures: [],
    engagements: [],
    links: [],
    identityDisputed: [],
    samePersons: [],
  } satisfies Lists
  const shared = { ...lists, names, restrictions: [] as Restriction[], recorded: { source: 'scenario', recordedAt } }
  const persons: KnownPerson[] = []
  const unlinkable = new Set<string>()
  for (const [index, pieces] of lines.entries()) {
    const into: Into = { ...shared, self: nameOf(pieces) }
    readPerson(pieces, into)
    persons.push(knownOf(into, testNumbers[index], pieces[0]?.line ?? merged.line))
    if (into.unlinkable) unlinkable.add(into.self)
  }
  const people: People = { format: 'klantbeeld/people@1', persons, ...lists }
  return { names, client: nameOf(client), people, restrictions: shared.restrictions, unlinkable }
}

function nameOf([first]: Pieces): string {
  return first?.text.split(',')[0]?.trim() ?? ''
}

function readPerson(pieces: Pieces, into: Into): void {
  for (const [index, { text, line }] of pieces.entries()) {
    const said = index === 0 ? text.split(',').slice(1).join(',').trim() : text
    if (said !== '') readClauses(said, line, personClauses, into)
  }
}

function knownOf({ self, birth, death, numberless, recorded }: Into, bsn: Bsn | undefined, line: number): KnownPerson {
  if (birth === undefined) throw missing(line, 'verwacht "geboren" en een datum', 'expected "geboren" and a date')
  return {
    ...recorded,
    id: self,
    ...(numberless || bsn === undefined ? { localNumber: `nummer-${self}` } : { bsn }),
    names: [{ kind: 'birth', surname: 'Voorbeeld' }],
    givenNames: self,
    birth,
    ...(death === undefined ? {} : { death }),
    addresses: [],
  }
}
