import type { Assignment, Capacity, Day, EmergencyReason, LifeDomain, OrganisationId, Phase } from '../../schema/index.ts'
import { lifeDomains } from '../../schema/index.ts'
import { type Clause, clause, readClauses, span } from './clause.ts'
import type { Merged } from './merged.ts'
import { missing } from './problem.ts'
import { codeIn, codesIn, had, idIn, namesIn, organisationIn } from './read.ts'
import { dayIn } from './words/dates.ts'
import { assignmentWords, capacityWords, domainWords, emergencyWords, phaseWords } from './words/of-requests.ts'

/** What is asked, by whom, and how the asker stands. */
export interface Question {
  readonly kind: 'use' | 'provide'
  readonly purpose: string
  readonly capacity: Capacity
  readonly asker: OrganisationId
  readonly recipient?: OrganisationId
  readonly phase: Phase
  readonly domains: readonly LifeDomain[]
  readonly about: readonly string[]
  readonly emergency?: EmergencyReason
  readonly bound: boolean
  readonly authorised: boolean
  readonly authorisedInEmergency: boolean
  readonly assigned: boolean
  readonly assignment: Assignment['kind']
  readonly assignedFrom?: Day
  readonly assignedUntil?: Day
  /** Whether a last day was recorded; a regular worker needs none. */
  readonly limited: boolean
  readonly endedOn?: Day
  readonly judged: boolean
  readonly asks: boolean
}

type Into = { -readonly [K in keyof Question]?: Question[K] } & { readonly names: readonly string[] }

/** Everything that can be said of a question. */
export const questionClauses: readonly Clause<Into>[] = [
  clause('{hoedanigheid} van {organisatie}', 'wie vraagt', (into, slots, line) => {
    into.capacity = codeIn(capacityWords, slots.hoedanigheid, line)
    into.asker = organisationIn(slots.organisatie, line)
  }),
  clause('gebruik voor {taak}', 'de gegevens worden binnen een taak geraadpleegd', (into, slots, line) => {
    into.kind = 'use'
    into.purpose = idIn(slots.taak, line, 'taak')
  }),
  clause(
    'verstrekking aan {organisatie} voor {taak}',
    'de gegevens worden aan een ander gegeven, voor een taak',
    (into, slots, line) => {
      into.kind = 'provide'
      into.recipient = organisationIn(slots.organisatie, line)
      into.purpose = idIn(slots.taak, line, 'taak')
    },
  ),
  clause('fase {fase}', 'de fase van de taak; anders onderzoek', (into, slots, line) => {
    into.phase = codeIn(phaseWords, slots.fase, line)
  }),
  clause('alleen over {namen}', 'naar wie wordt gevraagd; anders naar iedereen in het scenario', (into, slots, line) => {
    into.about = namesIn(slots.namen, into.names, line)
  }),
  clause('leefgebieden {leefgebieden}', 'welke leefgebieden de vraag raakt; anders alle', (into, slots, line) => {
    into.domains = codesIn(domainWords, slots.leefgebieden, line)
  }),
  clause(`als {inzet}${span}`, 'hoe de vrager op de zaak zit, en hoe lang; anders vaste medewerker', (into, slots, line) => {
    into.assignment = codeIn(assignmentWords, slots.inzet, line)
    if (slots.vanaf !== undefined) into.assignedFrom = dayIn(slots.vanaf, line)
    if (slots.tot !== undefined) into.assignedUntil = dayIn(slots.tot, line)
  }),
  clause('zonder laatste dag', 'er is niet vastgelegd hoe lang de vrager op de zaak zit', (into) => {
    into.limited = false
  }),
  clause('betrokkenheid geëindigd op {dag}', 'de eerste dag waarop de vrager niet meer betrokken is', (into, slots, line) => {
    into.endedOn = dayIn(slots.dag ?? '', line)
  }),
  clause('noodgeval {noodreden}', 'de vrager opent het minimum zonder betrokkenheid', (into, slots, line) => {
    into.emergency = codeIn(emergencyWords, slots.noodreden, line)
    into.assigned = false
  }),
  clause('zonder betrokkenheid', 'de vrager zit niet op deze zaak', (into) => {
    into.assigned = false
  }),
  clause('zonder autorisatie', 'de rol van de vrager laat deze taak niet toe', (into) => {
    into.authorised = false
  }),
  clause('zonder noodautorisatie', 'de rol van de vrager laat de noodprocedure niet toe', (into) => {
    into.authorisedInEmergency = false
  }),
  clause('zonder geheimhoudingsplicht', 'de vrager is niet tot geheimhouding verplicht', (into) => {
    into.bound = false
  }),
  clause('zonder noodzaakoordeel', 'er is geen oordeel vastgelegd dat het noodzakelijk is', (into) => {
    into.judged = false
  }),
  clause('zonder vraagstelling', 'er staat niet bij wat de vraag is', (into) => {
    into.asks = false
  }),
]

/** Reads the question of a scenario; what it does not say is in order. */
export function readQuestion(merged: Merged, names: readonly string[]): Question {
  const pieces = merged.entries.get('vraag')?.get('1')
  const line = pieces?.[0]?.line ?? merged.line
  if (pieces === undefined) throw missing(line, 'verwacht een regel "- Vraag: …"', 'expected a line "- Vraag: …"')
  const into: Into = { names }
  for (const piece of pieces) readClauses(piece.text, piece.line, questionClauses, into)
  const { names: _, ...said } = into
  return {
    phase: 'inquiry',
    domains: lifeDomains,
    about: names,
    bound: true,
    authorised: true,
    authorisedInEmergency: true,
    assigned: true,
    assignment: 'regular',
    limited: true,
    judged: true,
    asks: true,
    ...said,
    kind: had(
      said.kind,
      line,
      'verwacht "gebruik voor" of "verstrekking aan … voor" en een taak',
      'expected "gebruik voor" or "verstrekking aan … voor" and a task',
    ),
    purpose: had(said.purpose, line, 'verwacht een taak', 'expected a task'),
    capacity: had(
      said.capacity,
      line,
      'verwacht wie vraagt: "een toeleider van de gemeente"',
      'expected who asks: "een toeleider van de gemeente"',
    ),
    asker: had(said.asker, line, 'verwacht een organisatie', 'expected an organisation'),
  }
}
