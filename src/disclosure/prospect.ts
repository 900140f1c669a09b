import { type ConsentNeed, type GroundRow, keeps, type ReleaseRow } from '../law/index.ts'
import { type ConsentKind, catalogue, type JudgementKind } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import { isSo } from './circumstances.ts'
import { consented } from './consented.ts'
import { asksNecessity, groundsFor, qualityFor, regimesOn, releasesFor, speaksOf } from './fitting.ts'
import { judged } from './judged.ts'
import { prohibitionsOnFileOf } from './prohibition.ts'
import type { Kind } from './sort.ts'

/** Whether facts of a kind can be cleared now, after consents and judgements that are missing, or (undefined) not at all. */
export type Prospect = { readonly consents: readonly ConsentKind[]; readonly judgements: readonly JudgementKind[] } | undefined

/** The rows that could clear facts of a kind, whoever they are about. */
export interface Ways {
  readonly kind: Kind
  readonly grounds: readonly GroundRow[]
  /** Per regime on such facts, the rows that could lift it. */
  readonly releases: readonly (readonly ReleaseRow[])[]
}

/** The ways to a kind of fact for this request, from request and setting alone; undefined where a key can turn for nobody. */
export function waysTo(kind: Kind, asking: Asking): Ways | undefined {
  if (!asking.isTheirTask || !asking.hatHolds || !asking.needed.has(kind.category)) return undefined
  const grounds = groundsFor(kind, asking)
  if (grounds.length === 0 || !asking.law.terms(kind.act, kind.holderRole, kind.category).some(keeps)) return undefined
  const releases = regimesOn(kind, asking).map((regime) => releasesFor(regime, kind, asking))
  return releases.every((rows) => rows.length > 0) ? { kind, grounds, releases } : undefined
}

/** What can come of facts of a kind about one person. What only the fact itself could tell is taken to be in order. */
export function prospectOf(person: string, { kind, grounds, releases }: Ways, asking: Asking): Prospect {
  const isKeptBack =
    !asking.about.has(person) ||
    prohibitionsOnFileOf(person, kind.act, kind.category, asking).length > 0 ||
    qualityFor(catalogue[kind.category].sensitivity, [person], asking) === undefined
  if (isKeptBack) return undefined
  const lifted = releases.map((rows) => easiest(rows.flatMap((row) => releaseRoad(row, person, kind, asking))))
  const ground = easiest(grounds.flatMap((row) => groundRoad(row, person, kind, lifted, asking)))
  return lifted.includes(undefined) ? undefined : ground
}

/** Whether facts of this kind can be cleared as things stand. */
export function isOpen(prospect: Prospect): boolean {
  return prospect !== undefined && weight(prospect) === 0
}

type Road = NonNullable<Prospect>

function groundRoad(row: GroundRow, person: string, kind: Kind, lifted: readonly Prospect[], asking: Asking): readonly Road[] {
  if (!speaksOf(row, kind, [person], asking)) return []
  const { sensitivity } = catalogue[kind.category]
  const necessity = asksNecessity(row, kind.category, sensitivity, [person], asking.request.client)
    ? (['necessity'] as const)
    : []
  const own = {
    consents: missingOf(row.consents, person, kind, asking),
    judgements: notJudged([...necessity, ...(row.when?.judgements ?? [])], person, kind, asking),
  }
  const all = [own, ...lifted.filter((road) => road !== undefined)]
  return [
    {
      consents: [...new Set(all.flatMap((road) => road.consents))].sort(),
      judgements: [...new Set(all.flatMap((road) => road.judgements))].sort(),
    },
  ]
}

function releaseRoad(row: ReleaseRow, person: string, kind: Kind, asking: Asking): readonly Road[] {
  if (!isSo(row.when, kind.category, [person], asking)) return []
  return [
    {
      consents: missingOf(row.consents, person, kind, asking),
      judgements: notJudged(row.when?.judgements ?? [], person, kind, asking),
    },
  ]
}

function notJudged(
  kinds: readonly JudgementKind[],
  person: string,
  { category }: Kind,
  asking: Asking,
): readonly JudgementKind[] {
  return [...new Set(kinds)].filter((one) => !judged(one, category, [person], asking))
}

function missingOf(
  needs: readonly ConsentNeed[],
  person: string,
  { act, category }: Kind,
  asking: Asking,
): readonly ConsentKind[] {
  return needs.filter((need) => !consented([need], act, category, [person], asking)).map((need) => need.kind)
}

/** The road that asks least, the first of those that ask as much. */
function easiest(roads: readonly Road[]): Prospect {
  return [...roads].sort((a, b) => weight(a) - weight(b))[0]
}

function weight({ consents, judgements }: Road): number {
  return consents.length + judgements.length
}
