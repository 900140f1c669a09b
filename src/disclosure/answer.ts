import type { ConsentNeed, GroundRow, LawOnDay, ReleaseRow } from '../law/index.ts'
import { includes } from '../law/row.ts'
import {
  type Capacity,
  type Condition,
  type ConsentGiver,
  capacities,
  circumstanceKinds,
  consentGivers,
  type Instead,
  judgementKinds,
  origins,
  type RequestKind,
} from '../schema/index.ts'

/** What the conditions are worked out for: nothing of it is about anybody. */
export interface Desk {
  readonly kind: RequestKind
  readonly purpose: string
  readonly capacity: Capacity
}

/** What the law says of a category for some roles, and what can be done instead. */
export interface Answer {
  readonly condition: Condition
  readonly rows: readonly string[]
  readonly instead: readonly Instead[]
}

/** A ground row and the easiest rows that lift what its holders are under. */
export interface Road {
  readonly row: GroundRow
  readonly releases: readonly ReleaseRow[]
}

/** No ground, and so nothing else to ask. */
const noGround: Condition = { ground: 'none', consents: [], judgements: [], capacities: [], origins: [], circumstances: [] }
/** The kind of statement is allowed for nobody. */
export const impossible: Answer = { condition: noGround, rows: [], instead: [{ do: 'not-possible' }] }
/** No row opens it. */
export const ungrounded: Answer = {
  condition: noGround,
  rows: [],
  instead: [{ do: 'ask-the-person' }, { do: 'let-them-bring-it' }],
}
/** No row opens it, and one lets its holder provide it. */
export const provided: Answer = { ...ungrounded, instead: [{ do: 'ask-the-holder' }, ...ungrounded.instead] }

/** Answers, the same object for the same rows: most categories of an act have the same few. */
export function rememberedAnswers(desk: Desk, law: LawOnDay): (road: Road, asksJudgement: boolean) => Answer {
  const known = new Map<string, Answer>()
  return (road, asksJudgement) => {
    const key = [road.row, ...road.releases].map(({ id }) => id).join(' ') + (asksJudgement ? ' necessity' : '')
    const answer = known.get(key) ?? answerOf(road, asksJudgement, desk, law)
    known.set(key, answer)
    return answer
  }
}

function answerOf({ row, releases }: Road, asksJudgement: boolean, desk: Desk, law: LawOnDay): Answer {
  const needs = [row, ...releases].flatMap((one) => one.consents)
  const asked = [row, ...releases].flatMap((one) => (one.when === undefined ? [] : [one.when]))
  const condition: Condition = {
    ground: 'conditional',
    consents: [...new Set(needs.map((need) => need.kind))].sort(),
    judgements: judgementKinds.filter(
      (kind) => (asksJudgement && kind === 'necessity') || asked.some((when) => when.judgements?.includes(kind)),
    ),
    capacities: row.capacities.includes(desk.capacity) ? [] : capacities.filter((capacity) => row.capacities.includes(capacity)),
    origins: row.origins === 'any' ? [] : origins.filter((origin) => includes(row.origins, origin)),
    circumstances: circumstanceKinds.filter((kind) => asked.some((when) => when[kind] !== undefined)),
  }
  const rows = [row, ...releases.filter((one) => easeOf(one) > 0)].map((one) => one.id).sort()
  return { condition, rows, instead: insteadOf(condition, giversOf(needs, law)) }
}

/** In which qualities consents that rows need can be given, at some age. */
export function giversOf(needs: readonly ConsentNeed[], law: LawOnDay): readonly ConsentGiver[] {
  const can = new Set(needs.flatMap((need) => law.consentRule(need.rule)?.bands ?? []).flatMap((band) => band.givers.flat()))
  return consentGivers.filter((giver) => can.has(giver))
}

/** How much a release asks. */
export function easeOf({ consents, when = {} }: ReleaseRow): number {
  const asks = circumstanceKinds.filter((kind) => when[kind] !== undefined).length
  return consents.length + (when.judgements?.length ?? 0) + asks
}

/** How much an answer asks; nothing where it asks for no more than always holds. */
export function weight({ condition: { ground, consents, judgements, capacities, origins, circumstances } }: Answer): number {
  const lists = consents.length + judgements.length + circumstances.length
  return lists + (capacities.length > 0 ? 1 : 0) + (origins.length > 0 ? 1 : 0) + (ground === 'none' ? 1 : 0)
}

function insteadOf(condition: Condition, by: readonly ConsentGiver[]): readonly Instead[] {
  const { consents, judgements, capacities, origins } = condition
  return [
    ...(consents.length > 0 ? [{ do: 'ask-consent', consents, by } as const] : []),
    ...(capacities.length > 0 ? [{ do: 'other-capacity', capacities } as const] : []),
    ...(judgements.length > 0 ? [{ do: 'record-judgement', judgements } as const] : []),
    ...(origins.length > 0 ? [{ do: 'ask-the-person' } as const] : []),
  ]
}
