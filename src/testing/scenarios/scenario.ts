import type { Setting } from '../../disclosure/index.ts'
import type { LocalPolicy } from '../../law/index.ts'
import {
  type CategoryId,
  type Day,
  type Fragment,
  type OrganisationId,
  organisationKey,
  type Request,
  type Staff,
} from '../../schema/index.ts'
import { readChoices } from './choices.ts'
import { type Covered, readConsents } from './consents.ts'
import { type ExpectedWays, readEntitled } from './entitled.ts'
import { type Filed, readFacts } from './facts.ts'
import { type ExpectedHousehold, readHouseholds } from './households.ts'
import { readJudgements } from './judgements.ts'
import { readKeeping } from './keeping.ts'
import type { Merged } from './merged.ts'
import { readOrganisations } from './organisations.ts'
import { asker, type Cast, readCast } from './people.ts'
import { missing } from './problem.ts'
import { type Question, readQuestion } from './question.ts'
import { always, ever } from './read.ts'
import { readSets } from './sets.ts'
import { dayIn } from './words/dates.ts'

/** One question in one invented situation on one day, and what must come of every fact and of the households in it. */
export interface Scenario {
  /** The title; of a variant also what differs. */
  readonly name: string
  readonly file: string
  readonly line: number
  /** The article it tests, as written. */
  readonly article: string
  readonly day: Day
  readonly fragments: readonly Fragment[]
  readonly request: Request
  /** The key of the organisation that sees what is shown. */
  readonly receiver: string
  /** Everything a decision needs but the law. */
  readonly setting: Omit<Setting, 'law'>
  /** What the municipality chose where an act leaves a choice. */
  readonly choices?: LocalPolicy
  readonly expected: readonly Pick<Filed, 'nr' | 'line' | 'fact' | 'outcome'>[]
  /** Who must belong to which household. */
  readonly households: readonly ExpectedHousehold[]
  /** Who must be able to consent, to withdraw or to exercise a right. */
  readonly entitled: readonly ExpectedWays[]
}

/** The scenario that stands there. What it does not say is in order; a consent is there only where it says so. */
export function scenarioOf(merged: Merged, file: string): Scenario {
  const { article, day } = headOf(merged)
  const recordedAt = `${day}T06:00:00Z`
  const cast = readCast(merged, recordedAt)
  const question = readQuestion(merged, cast.names)
  const filed = readFacts(merged, cast, question, aYearBefore(day))
  const fragments = filed.map(({ fragment }) => fragment)
  const { judgements, relied, mandates } = readJudgements(merged, cast.names, question, recordedAt)
  const sets = readSets(merged, question)
  const choices = readChoices(merged)
  const [act = ''] = question.purpose.split('/')
  return {
    name: merged.title,
    file,
    line: merged.line,
    article,
    day,
    fragments,
    request: requestOf(question, cast, day, relied),
    receiver: organisationKey(question.recipient ?? question.asker),
    setting: {
      people: cast.people,
      staff: { ...staffOf(question, cast, recordedAt), mandates },
      necessitySets: sets.necessity,
      emergencySets: sets.emergency,
      organisations: readOrganisations(merged, namedIn(question, cast), fragments, act),
      consents: readConsents(merged, cast.names, coveredBy(question, fragments), recordedAt),
      judgements,
      restrictions: cast.restrictions,
      ...readKeeping(merged, filed, question, recordedAt),
      pseudonymKey: 'an-invented-key-for-scenarios-only-01',
      receiptKey: 'an-invented-key-for-scenarios-only-02',
    },
    ...(choices === undefined ? {} : { choices }),
    expected: filed.map(({ nr, line, fact, outcome }) => ({ nr, line, fact, outcome })),
    households: readHouseholds(merged, cast.names),
    entitled: readEntitled(merged, cast),
  }
}

function headOf(merged: Merged): { readonly article: string; readonly day: Day } {
  const article = merged.entries.get('artikel')?.get('1')?.at(-1)
  const day = merged.entries.get('dag')?.get('1')?.at(-1)
  if (article === undefined) throw missing(merged.line, 'verwacht een regel "- Artikel: …"', 'expected a line "- Artikel: …"')
  if (day === undefined) throw missing(merged.line, 'verwacht een regel "- Dag: …"', 'expected a line "- Dag: …"')
  return { article: article.text, day: dayIn(day.text, day.line) }
}

/** On the last day of February a year earlier there may be no such day; then the day before. */
function aYearBefore(day: Day): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`
}

function requestOf(question: Question, { client }: Cast, day: Day, judgements: readonly string[]): Request {
  const { kind, purpose, capacity, about, phase, domains, recipient, emergency } = question
  return {
    format: 'klantbeeld/request@1',
    id: 'vraag',
    kind,
    purpose,
    client,
    about,
    actor: { kind: 'professional', id: asker, organisation: question.asker },
    hat: { capacity, assignment: 'betrokkenheid' },
    necessity: { phase, question: question.asks ? 'De vraag van dit scenario.' : ' ', domains, judgements },
    ...(recipient === undefined ? {} : { recipient }),
    ...(emergency === undefined ? {} : { emergency }),
    at: `${day}T09:00:00Z`,
  }
}

function staffOf(question: Question, { client }: Cast, recordedAt: string): Omit<Staff, 'mandates'> {
  const { asker: organisation, capacity, assignment: kind, assignedFrom, assignedUntil, limited, endedOn } = question
  const day = recordedAt.slice(0, 10) as Day
  const role = 'rol'
  const permitted = question.authorised ? [question.purpose] : []
  const inEmergency = question.emergency !== undefined && question.authorisedInEmergency ? { inEmergency: true as const } : {}
  const lastDay = assignedUntil ?? (kind === 'regular' || !limited ? undefined : ever)
  const until = lastDay === undefined ? {} : { until: lastDay }
  const from = assignedFrom ?? (kind === 'intake' ? day : always)
  const ended = endedOn === undefined ? {} : { endedOn }
  return {
    format: 'klantbeeld/staff@1',
    workers: [{ id: asker, organisation, roles: [role], boundToSecrecy: question.bound, from: always }],
    authorisations: [{ role, organisation, purposes: permitted, capacities: [capacity], ...inEmergency, from: always }],
    assignments: question.assigned
      ? [{ id: 'betrokkenheid', worker: asker, person: client, capacity, kind, from, ...until, ...ended, recordedAt }]
      : [],
  }
}

function namedIn({ asker: asks, recipient }: Question, { people }: Cast): readonly OrganisationId[] {
  const steering = [...people.measures, ...people.authority, ...people.engagements]
  return [asks, ...(recipient === undefined ? [] : [recipient]), ...steering.flatMap(({ organisation }) => organisation ?? [])]
}

function coveredBy({ purpose, asker: asks, recipient }: Question, fragments: readonly Fragment[]): Covered {
  const facts = fragments.flatMap(({ facts: own }) => own)
  const categories: readonly CategoryId[] = facts.flatMap(({ category, contains = [] }) => [category, ...contains])
  return {
    acts: [...new Set(facts.map(({ obtained }) => obtained.act))],
    categories: [...new Set(categories)],
    purposes: [purpose],
    recipients: [recipient ?? asks],
  }
}
