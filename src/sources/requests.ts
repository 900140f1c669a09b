import { dayOf } from '../core/day.ts'
import { Day, Instant, type OrganisationId, type RequestForm, type RightKind, RightsRequest } from '../schema/index.ts'
import { dutchDayIn } from './dutch-days.ts'
import { given } from './given.ts'
import { type Note, noted } from './note.ts'
import { field, idIn, isPresent, needed, type Place, recordFrom, recordIn, recordsIn, reject, textIn, whole } from './place.ts'
import { distinct, type Rejection, rejected } from './rejection.ts'

export type { Note } from './note.ts'
export type { Rejection, RejectionCode } from './rejection.ts'

/** What the application says of a list of requests: whose they are, whom they are asked of, and in what form they came. */
export interface Asking {
  readonly holder: OrganisationId
  /** The known person whose data the requests are about. */
  readonly person: string
  /** The known person who asks; absent: the same. */
  readonly by?: string
  readonly form: RequestForm
  readonly recordedAt: Instant
  /** The answer that lists the themes of each request, if it was asked for. */
  readonly themes?: unknown
}

/** The requests read, what could not be used, and what a worker should do before a request is decided. */
export interface RequestsRead {
  readonly requests: readonly RightsRequest[]
  readonly rejections: readonly Rejection[]
  readonly notes: readonly Note[]
}

/**
 * The requests under the GDPR in what a register of such requests answers: of access, of rectification, of erasure. They are
 * steering data and no facts. One that was handled is read only with what was decided, which this register does not tell, so it
 * is rejected and never taken for open.
 */
export function rightsRequests(answer: unknown, asking: Asking): RequestsRead {
  const rejections: Rejection[] = []
  const notes: Note[] = []
  try {
    if (!isUsable(asking)) return { requests: [], rejections: [rejected('delivery-unusable', 'asking')], notes }
    const list = recordFrom(answer, '', rejections)
    const themed = themedIn(asking.themes, rejections)
    const read = (list === undefined ? [] : recordsIn(list, 'List')).map((place) =>
      whole(place, () => requestIn(place, { asking, themed, notes })),
    )
    return { requests: read.filter((request) => request !== undefined), rejections: distinct(rejections), notes }
  } catch {
    return { requests: [], rejections: distinct([...rejections, rejected('unreadable', '')]), notes }
  }
}

function isUsable({ recordedAt, holder, person }: Asking): boolean {
  const sample = { format: 'klantbeeld/rights-request@1', id: 'x', right: 'access', act: 'avg', holder, person, by: person }
  const fits = RightsRequest.safeParse({ ...sample, form: 'written', receivedOn: '2020-01-01', recordedAt }).success
  return fits && Instant.safeParse(recordedAt).success
}

/** What the register calls each right. */
const rights: ReadonlyMap<string, RightKind> = new Map([
  ['Inzage', 'access'],
  ['Verwijderen gegevens', 'erasure'],
  ['Aanpassen gegevens', 'rectification'],
])

interface Reading {
  readonly asking: Asking
  readonly themed: ReadonlySet<string>
  readonly notes: Note[]
}

function requestIn(place: Place, { asking, themed, notes }: Reading): RightsRequest | undefined {
  const member = (name: string): Place => recordIn(place, `avgverzoek_${name}`)
  const id = needed(member('id'), 'value', idIn(member('id'), 'value'))
  const right = rightIn(member('typeverzoek'))
  const received = dutchDayIn(member('datumbinnenkomst'), 'value') ?? field(member('datumbinnenkomst'), 'value')
  if (typeof received !== 'string') return reject(received, 'field-missing')
  const ended = field(member('werkelijkeeinddatum'), 'value')
  const isHandled = textIn(member('statusavgverzoek_alias'), 'value') === 'Afgehandeld' || isPresent(ended)
  const outcome = member('typeafhandelingvaststellen_resultaat')
  if (isHandled) return reject(field(outcome, 'value'), isPresent(field(outcome, 'value')) ? 'code-unknown' : 'field-missing')
  const subject = field(member('omschrijvingvanonderwerp'), 'value')
  if (isPresent(subject) || (id !== undefined && themed.has(id))) notes.push(noted('request-names-subject', subject.at))
  const suspended = field(member('opschortengestartop'), 'value')
  if (isPresent(suspended)) notes.push(noted('request-suspended', suspended.at))
  const { holder, person, by = person, form, recordedAt } = asking
  const receivedOn = Day.safeParse(received).data
  if (id === undefined || right === undefined) return undefined
  if (receivedOn === undefined || receivedOn > dayOf(recordedAt)) return reject(member('datumbinnenkomst'), 'not-a-day')
  return given({
    format: 'klantbeeld/rights-request@1' as const,
    id: `avg/${id}`,
    right,
    act: 'avg',
    holder,
    person,
    by,
    form,
    receivedOn,
    recordedAt,
  })
}

function rightIn(place: Place): RightKind | undefined {
  const name = needed(place, 'value', textIn(place, 'value'))
  return name === undefined ? undefined : (rights.get(name) ?? reject(field(place, 'value'), 'code-unknown'))
}

/** The ids of requests for which a theme is listed. */
function themedIn(answer: unknown, rejections: Rejection[]): ReadonlySet<string> {
  const list = answer === undefined ? undefined : recordFrom(answer, 'themes', rejections)
  const lines = list === undefined ? [] : recordsIn(list, 'List')
  return new Set(lines.flatMap((line) => textIn(recordIn(line, 'themaperavgverzoek_avgverzoek_id'), 'value') ?? []))
}
