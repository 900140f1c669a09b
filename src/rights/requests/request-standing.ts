import { earliest } from '../../core/day.ts'
import { rightsRequestAsOne } from '../../disclosure/index.ts'
import { answerTerm } from '../../law/answer-term.ts'
import { compile, type LawDomain, onDay, type RightRow } from '../../law/index.ts'
import { asOnePerson } from '../../people/index.ts'
import type { ConsentGiver, Day, Organisation, People, RequestForm, RightsRequest } from '../../schema/index.ts'
import { type Askers, qualityBy, type WithoutQuality } from './quality-by.ts'
import { rowsOfRight } from './rows-of-right.ts'

/** Why a request gives no standing: what is missing, at the first place where something is. */
export type NoStanding = 'unknown-person' | 'died' | 'no-such-right' | 'not-settled' | WithoutQuality | 'no-longer'

/** What is known beside a request and the law. */
export interface RequestContext {
  readonly people: People
  /** Registered organisations; the role of the holder is read from them, and a row of some roles alone is not there without. */
  readonly organisations?: readonly Organisation[]
  /** The day on which it is looked at. */
  readonly on: Day
}

/** What a request of the person concerned may rest on, until when it is answered, and what may be invoked against it. */
export interface RequestStanding {
  /** Absent: none, and then `why` says what is missing. */
  readonly quality?: ConsentGiver
  readonly why?: NoStanding
  /** The verified row of the right, as it read on the day the request came in; with no standing too. */
  readonly row?: string
  /** The forms the act wants, and whether it was asked in one of them. */
  readonly form: { readonly wanted: readonly RequestForm[] | 'any'; readonly asAsked: boolean }
  readonly answer: RequestAnswer
  /** Verified rows that name exceptions, each of which somebody with the mandate has to weigh. */
  readonly exceptions: readonly string[]
  /** Whether what is asked for is that a statement of the person is added to the file. */
  readonly ownStatement: boolean
}

/** Until when a request is answered. */
export interface RequestAnswer {
  /** The last day in time; absent: none in the act. */
  readonly last?: Day
  readonly extended: boolean
  /** Whether the last day passed without a decision, or before the decision. */
  readonly overdue: boolean
}

/**
 * Who may ask this, at the age and in the quality the row of that very act names, by the law and the age of the day it came in and again by those of
 * the day it is decided, or until then the day it is looked at: a parent's request lapses when the act makes the child the one who asks before it was decided. Unknown age, unknown authority, a row that is not
 * verified: no standing. Whoever has none is answered within the same term.
 */
export function requestStanding(stated: RightsRequest, law: readonly LawDomain[], known: RequestContext): RequestStanding {
  const request = rightsRequestAsOne(stated, known.people)
  const context = { ...known, people: asOnePerson(known.people) }
  const { organisations = [] } = context
  const on = secondDay(request, context.on)
  const rows = rowsOfRight(request, law, { organisations, on: request.receivedOn })
  const verified = rows.filter((row) => row.confidence === 'verified')
  const found = standing(request, law, { rows, verified, context: { ...context, on } })
  const row = 'row' in found ? found.row : verified[0]
  return {
    ...('row' in found ? { quality: found.quality } : { why: found.why }),
    ...(row === undefined ? {} : { row: row.id }),
    form: { wanted: row?.form ?? 'any', asAsked: row?.form === undefined || row.form.includes(request.form) },
    answer: answerOf(request, row, { law, on }),
    exceptions: verified.filter(({ exceptions }) => exceptions.length > 0).map(({ id }) => id),
    ownStatement: row?.ownStatement === true,
  }
}

interface Rows {
  readonly rows: readonly RightRow[]
  readonly verified: readonly RightRow[]
  readonly context: RequestContext
}

type Found = { readonly row: RightRow; readonly quality: ConsentGiver } | { readonly why: NoStanding }

function standing(request: RightsRequest, law: readonly LawDomain[], { rows, verified, context }: Rows): Found {
  const { people, organisations = [], on } = context
  const [person, second] = people.persons.filter(({ id }) => id === request.person)
  if (person === undefined || second !== undefined) return { why: 'unknown-person' }
  if (person.death !== undefined && (earliest(person.death) ?? on) <= on) return { why: 'died' }
  if (rows.length === 0) return { why: 'no-such-right' }
  const askers: Askers = { by: request.by, person: request.person, also: request.together ?? [], people }
  const then = verified.map((row) => ({ row, ...qualityBy(row, askers, request.receivedOn) }))
  const later = rowsOfRight(request, law, { organisations, on })
  const now = later.flatMap((row) => (row.confidence === 'verified' ? qualityBy(row, askers, on).qualities : []))
  for (const { row, qualities } of then) {
    const quality = qualities.find((one) => now.includes(one))
    if (quality !== undefined) return { row, quality }
  }
  const isOpen = (some: readonly RightRow[]) => some.some(({ confidence }) => confidence !== 'verified')
  if (then.some(({ qualities }) => qualities.length > 0)) return { why: isOpen(later) ? 'not-settled' : 'no-longer' }
  const why = nearest(then.map(({ without }) => without))
  return { why: why === 'not-entitled' && isOpen(rows) ? 'not-settled' : why }
}

/** A request that was decided is looked at on the day of its decision: what changes later takes nothing from it. */
function secondDay({ receivedOn, decision }: RightsRequest, on: Day): Day {
  return decision !== undefined && receivedOn <= decision.on && decision.on < on ? decision.on : on
}

function nearest(reasons: readonly (WithoutQuality | undefined)[]): WithoutQuality {
  if (reasons.includes('not-together')) return 'not-together'
  return reasons.includes('age-unknown') ? 'age-unknown' : 'not-entitled'
}

function answerOf(
  request: RightsRequest,
  row: RightRow | undefined,
  { law, on }: { readonly law: readonly LawDomain[]; readonly on: Day },
): RequestAnswer {
  const { domains } = onDay(compile(law), request.receivedOn)
  const { last, extensions } = answerTerm(request, row === undefined ? [] : [row], domains)
  return {
    ...(last === undefined ? {} : { last }),
    extended: extensions > 0,
    overdue: last !== undefined && on > last,
  }
}
