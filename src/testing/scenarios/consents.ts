import type { CategoryId, Consent, ConsentEvent, ConsentForm, OrganisationId } from '../../schema/index.ts'
import { organisationKey } from '../../schema/index.ts'
import { type Clause, clause, readClauses, type Slots } from './clause.ts'
import type { Merged } from './merged.ts'
import { missing } from './problem.ts'
import { categoriesIn, codeIn, had, idsIn, nameIn, organisationIn } from './read.ts'
import { dayIn } from './words/dates.ts'
import { consentWords, formWords, giverWords } from './words/of-people.ts'

/** What a consent covers where it does not say: everything the scenario asks of. */
export interface Covered {
  readonly acts: readonly string[]
  readonly categories: readonly CategoryId[]
  readonly purposes: readonly string[]
  readonly recipients: readonly OrganisationId[]
}

type Event = Omit<ConsentEvent, 'form' | 'recordedAt'>
interface Into {
  readonly names: readonly string[]
  readonly events: Event[]
  kind?: Consent['kind']
  person?: string
  form?: ConsentForm
  frame?: Consent['frame']
  cost?: Consent['refusalCosts']
  covers: Partial<Covered>
}

const by = '[ door {naam}[ als {gever}]]'

/** Everything that can be said of a consent. */
export const consentClauses: readonly Clause<Into>[] = [
  clause('{toestemming} van {naam}', 'de soort, en over wiens gegevens zij gaat', (into, slots, line) => {
    into.kind = codeIn(consentWords, slots.toestemming, line)
    into.person = nameIn(slots.naam, into.names, line)
  }),
  clause('{vorm}', 'de vorm; verplicht', (into, slots, line) => {
    into.form = codeIn(formWords, slots.vorm, line)
  }),
  clause(
    `gegeven op {dag}${by}`,
    'wanneer en door wie gegeven; verplicht, en mag vaker; zonder "door" door de betrokkene',
    (into, slots, line) => {
      into.events.push(eventOf('given', slots, into, line))
    },
  ),
  clause(`ingetrokken op {dag}${by}`, 'wanneer en door wie ingetrokken', (into, slots, line) => {
    into.events.push(eventOf('withdrawn', slots, into, line))
  }),
  clause(
    'voor gegevens uit {wetten}',
    'volgens welke wetten de gegevens werden verkregen; anders alle in de tabel',
    (into, slots, line) => {
      into.covers = { ...into.covers, acts: idsIn(slots.wetten, line, 'wet') }
    },
  ),
  clause('over {gegevens}', 'welke soorten gegevens; anders alle in de tabel', (into, slots, line) => {
    into.covers = { ...into.covers, categories: categoriesIn(slots.gegevens, line) }
  }),
  clause('voor {taken}', 'voor welke taken; anders die van de vraag', (into, slots, line) => {
    into.covers = { ...into.covers, purposes: idsIn(slots.taken, line, 'taak') }
  }),
  clause(
    'aan {organisatie}',
    'wie de gegevens mag gebruiken of krijgen; anders wie hier vraagt of ontvangt',
    (into, slots, line) => {
      into.covers = { ...into.covers, recipients: [organisationIn(slots.organisatie, line)] }
    },
  ),
  clause('onder drang', 'onder druk gevraagd', (into) => {
    into.frame = 'pressure'
  }),
  clause('onder dwang', 'onder dwang gevraagd', (into) => {
    into.frame = 'compulsion'
  }),
  clause('weigeren heeft gevolgen', 'weigeren kost de betrokkene iets', (into) => {
    into.cost = 'detriment'
  }),
  clause('gevolgen van weigeren onbekend', 'het is onbekend wat weigeren kost', (into) => {
    into.cost = 'unknown'
  }),
]

/** Reads the consents of a scenario. None is there unless a line says so. */
export function readConsents(merged: Merged, names: readonly string[], covered: Covered, recordedAt: string): readonly Consent[] {
  return [...(merged.entries.get('toestemming') ?? [])].map(([label, pieces]) => {
    const line = pieces[0]?.line ?? merged.line
    const into: Into = { names, events: [], covers: {} }
    for (const piece of pieces) readClauses(piece.text, piece.line, consentClauses, into)
    const form = had(into.form, line, 'verwacht een vorm: "uitdrukkelijk", "schriftelijk" of "verondersteld"', 'expected a form')
    if (into.events.length === 0) throw missing(line, 'verwacht "gegeven op" en een datum', 'expected "gegeven op" and a date')
    return {
      format: 'klantbeeld/consent@1',
      id: `toestemming-${label}`,
      kind: had(into.kind, line, 'verwacht de soort toestemming en van wie', 'expected the kind of consent and of whom'),
      person: into.person ?? '',
      ...covered,
      ...into.covers,
      frame: into.frame ?? 'voluntary',
      refusalCosts: into.cost ?? 'none',
      events: into.events.map((event) => ({ ...event, by: event.by === '' ? (into.person ?? '') : event.by, form, recordedAt })),
    }
  })
}

function eventOf(event: Event['event'], { dag = '', naam, gever }: Slots, { names }: Into, line: number): Event {
  const on = dayIn(dag, line)
  if (naam === undefined) return { event, on, by: '', inQualityOf: 'self' }
  const giver = names.includes(naam) ? naam : organisationKey(organisationIn(naam, line))
  return { event, on, by: giver, inQualityOf: codeIn(giverWords, gever ?? 'betrokkene', line) }
}
