import { dayOf, millisecondsOf } from '../../core/day.ts'
import { answerTerm, rowsGiven } from '../../law/answer-term.ts'
import { compile, onDay, type RightRow } from '../../law/index.ts'
import { resolve } from '../../people/index.ts'
import {
  type ConsentGiver,
  type Day,
  type FactRef,
  type Fragment,
  type Instant,
  organisationKey,
  type RightsRequest,
} from '../../schema/index.ts'
import { rightsRequestAsOne, settingAsOne } from '../as-one.ts'
import { notNow, RequestError, refuseEarlierThanRecorded, refuseLaterDeliveries } from '../refuse.ts'
import type { Setting } from '../setting.ts'
import { type HeldFact, heldBy } from './held.ts'
import { type AccessOutcome, outcomeOf } from './outcome.ts'
import { type AccessRights, accessRights, governing } from './rights.ts'
import { type Askers, isInFileOf, leftRow, representing } from './standing.ts'
import { type Weighed, weighedFor } from './weighed.ts'

/** What access is decided against, and when. */
export interface AccessSetting {
  readonly setting: Setting
  /** The moment of the answer: it decides law, age and standing, and is not before anything recorded. */
  readonly at: Instant
}

/** One version of a fact in the person's file, and what became of it. */
export interface AccessDecision {
  readonly held: HeldFact
  readonly rows: readonly RightRow[]
  readonly decided: AccessOutcome
}

/** A request for access as it was decided: for the holder, for it names what was refused in silence. */
export interface AccessDecided {
  readonly request: RightsRequest
  readonly day: Day
  /** In what quality whoever asks may do so today, by any row at all; absent: in none. What was recorded earlier may ask more. */
  readonly quality?: ConsentGiver
  /** The last day for an answer to the request as a whole, by the law of the day it came in; that day itself where no row names a term. */
  readonly answerBy: Day
  readonly rights: AccessRights
  readonly weighed: readonly Weighed[]
  /** Rows that leave the person, at this age, to others or to a request made with them; by what the holder may hold, whatever it holds. */
  readonly leftToOthers: readonly string[]
  readonly decisions: readonly AccessDecision[]
}

/**
 * A person's own access at one holder, the other way round: every version held in that person's file is shown, unless a row names an exception and
 * somebody competent recorded the refusal, or another person in it is to be weighed first. Throws `RequestError`: `request/not-answered-here` for
 * another right, `request/unknown-person`, `request/not-now` before anything recorded.
 */
export function accessDecided(
  fragments: readonly Fragment[],
  stated: RightsRequest,
  decidedAgainst: AccessSetting,
): AccessDecided {
  const request = rightsRequestAsOne(stated, decidedAgainst.setting.people)
  const setting = settingAsOne(decidedAgainst.setting)
  const day = checked(request, fragments, decidedAgainst)
  const { domains } = onDay(compile(setting.law), day)
  const rights = accessRights(domains)
  const then = onDay(compile(setting.law), request.receivedOn).domains
  const rightsThen = accessRights(then)
  const weighed = weighedFor(request.by, setting, day)
  const held = heldBy(request.holder, fragments, setting.destroyed ?? [], resolve(fragments, setting.people))
  const asked = held.filter(
    (one) => isInFileOf(request.person, one) && (request.facts === undefined || isAskedFor(request.facts, one)),
  )
  return {
    request,
    day,
    ...qualityOf(request, rights, { setting, day }),
    answerBy: answerTerm(request, rowsGiven(request, then), then).last ?? request.receivedOn,
    rights,
    weighed,
    leftToOthers: leftToOthersAt(request, rights, { setting, day }),
    decisions: asked.map((one) => {
      const { act } = one.fact.obtained
      const rows = governing(rights, act, one.fact.holderRole)
      const governed = governing(rightsThen, act, one.fact.holderRole)
      const until = answerTerm({ ...request, act }, governed, then).last ?? request.receivedOn
      return { held: one, rows, decided: outcomeOf(one, { request, rows, weighed, until, setting, day }) }
    }),
  }
}

function checked(request: RightsRequest, fragments: readonly Fragment[], { setting, at }: AccessSetting): Day {
  if (request.right !== 'access')
    throw new RequestError(
      'request/not-answered-here',
      'only a request for access is answered here; the other rights have calls of their own',
    )
  if (setting.people.persons.filter(({ id }) => id === request.person).length !== 1)
    throw new RequestError(
      'request/unknown-person',
      'the person is exactly one person of setting.people; add who is missing, or remove the double',
    )
  if (millisecondsOf(request.recordedAt) > millisecondsOf(at)) throw notNow()
  refuseEarlierThanRecorded(at, setting)
  refuseLaterDeliveries({ at }, fragments)
  return dayOf(at)
}

function isAskedFor(facts: readonly FactRef[], { fact }: HeldFact): boolean {
  return facts.some(({ id, version }) => id === fact.id && version === fact.version)
}

function leftToOthersAt(
  { by, together = [], person, holder }: RightsRequest,
  rights: AccessRights,
  { setting, day }: Standing,
): readonly string[] {
  if (by !== person) return []
  const askers: Askers = [by, ...together]
  const registered = (setting.organisations ?? []).filter(({ id }) => organisationKey(id) === organisationKey(holder))
  const rows = registered.flatMap(({ profile }) =>
    profile.acts.flatMap((act) => profile.holderRoles.map((role) => governing(rights, act, role))),
  )
  return [...new Set(rows.flatMap((governed) => leftRow(askers, governed, setting.people, day) ?? []))]
}

interface Standing {
  readonly setting: Setting
  readonly day: Day
}

function qualityOf(
  { by, together = [], person }: RightsRequest,
  rights: AccessRights,
  { setting, day }: Standing,
): { readonly quality?: ConsentGiver } {
  if (by === person) return { quality: 'self' }
  const askers: Askers = [by, ...together]
  const quality = rights.flatMap(({ row }) => representing(askers, person, day, row, setting.people, day) ?? [])[0]
  return quality === undefined ? {} : { quality }
}
