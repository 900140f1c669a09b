import type { ConsentNeed, GroundRow, ReleaseRow } from '../law/index.ts'
import type { Instead, JudgementKind } from '../schema/index.ts'
import { giversOf } from './answer.ts'
import type { Asking } from './asking.ts'
import { isSo } from './circumstances.ts'
import { consented } from './consented.ts'
import { asksNecessity, releasesFor } from './fitting.ts'
import { isRefused, judged } from './judged.ts'
import { fittingRoads, ground, othersJudged, release } from './keys.ts'
import type { Subject } from './sort.ts'
import { containedIn } from './subject.ts'

/** What would open a fact that only lacks consents or judgements. */
export interface Opening {
  readonly instead: readonly Instead[]
  /** Ids of the rows that would then let it through. */
  readonly rows: readonly string[]
}

interface Road {
  readonly row: string
  readonly consents: readonly ConsentNeed[]
  readonly judgements: readonly JudgementKind[]
}

/**
 * Of every key that waits for a consent or a judgement the row that asks least, and what it still asks; of what a document contains as well. Where somebody
 * mentioned is not linked, or a judgement that holds refuses, nothing would.
 */
export function openingOf(subject: Subject, asking: Asking): Opening {
  if (subject.others.includes(undefined)) return { instead: [], rows: [] }
  const waiting = [subject, ...containedIn(subject, asking)].flatMap((one) => [
    ...(ground(one, asking).turns ? [] : [easiest(groundRoads(one, asking), one, asking)]),
    ...(release(one, asking).turns ? [] : releaseRoads(one, asking)),
  ])
  const roads = waiting.filter((road) => road !== undefined)
  if (roads.length < waiting.length) return { instead: [], rows: [] }
  const consents = roads.flatMap((road) => road.consents)
  const judgements = [...new Set(roads.flatMap((road) => road.judgements))].sort()
  return {
    instead: [
      ...(consents.length > 0 ? [askConsent(consents, asking)] : []),
      ...(judgements.length > 0 ? [{ do: 'record-judgement', judgements } as const] : []),
    ],
    rows: [...new Set(roads.map(({ row }) => row))].sort(),
  }
}

function groundRoads(subject: Subject, asking: Asking): readonly Road[] {
  const { category, owners } = subject.outlook.sort
  const { client } = asking.request
  return fittingRoads(subject, asking).map(({ row }) => ({
    row: row.id,
    consents: missingOf(row, subject, asking),
    judgements: [
      ...(asksNecessity(row, category, subject.outlook.sensitivity, owners, client)
        ? notJudged(['necessity'], subject, asking)
        : []),
      ...notJudged(row.when?.judgements ?? [], subject, asking),
      ...(othersJudged(row, subject, asking) ? [] : (['privacy-of-another'] as const)),
    ],
  }))
}

/** One row for each regime that is not lifted. */
function releaseRoads(subject: Subject, asking: Asking): readonly (Road | undefined)[] {
  const { sort, imposed, lifted } = subject.outlook
  const closed = [...new Set([...(subject.current.fact.secrecy ?? []), ...imposed])].filter(
    (regime) => lifted(regime).rows.length === 0,
  )
  return closed.map((regime) => {
    const rows = releasesFor(regime, sort, asking).filter((row) => isSo(row.when, sort.category, sort.owners, asking))
    const roads = rows.map((row) => ({
      row: row.id,
      consents: missingOf(row, subject, asking),
      judgements: notJudged(row.when?.judgements ?? [], subject, asking),
    }))
    return easiest(roads, subject, asking)
  })
}

function missingOf({ consents }: GroundRow | ReleaseRow, { outlook }: Subject, asking: Asking): readonly ConsentNeed[] {
  const { act, category, owners } = outlook.sort
  return consents.filter((need) => !consented([need], act, category, owners, asking))
}

function notJudged(kinds: readonly JudgementKind[], { outlook }: Subject, asking: Asking): readonly JudgementKind[] {
  return kinds.filter((kind) => !judged(kind, outlook.sort.category, outlook.sort.owners, asking))
}

/** The road that asks least, of those that ask as much the first by its row; none that waits for a judgement that was refused. */
function easiest(roads: readonly Road[], { outlook, others }: Subject, asking: Asking): Road | undefined {
  const { category, owners } = outlook.sort
  const persons = [...owners, ...others.filter((person) => person !== undefined)]
  const weight = ({ consents, judgements }: Road) => consents.length + judgements.length
  return roads
    .filter(({ judgements }) =>
      judgements.every((kind) => !isRefused(kind, category, kind === 'privacy-of-another' ? persons : owners, asking)),
    )
    .sort((a, b) => weight(a) - weight(b) || (a.row < b.row ? -1 : 1))[0]
}

function askConsent(needs: readonly ConsentNeed[], { law }: Asking): Instead {
  return { do: 'ask-consent', consents: [...new Set(needs.map(({ kind }) => kind))].sort(), by: giversOf(needs, law) }
}
