import type { RightRow } from '../../law/index.ts'
import type { Day, JudgementKind, RightsRequest } from '../../schema/index.ts'
import type { Setting } from '../setting.ts'
import { revealsHidden } from './address.ts'
import type { HeldFact } from './held.ts'
import { type SourceTold, sourceTold } from './source.ts'
import { type Askers, leftRow, mentionedIn, othersIn, representing } from './standing.ts'
import { againstFacts, covers, isAllowed, type Refusal, refusalBy, towardsOf, type Weighed } from './weighed.ts'

/** What became of one version of a fact. Towards the person concerned it is shown, unless a row names an exception that was judged, or an age, or a judgement is pending. */
export type AccessOutcome =
  | { readonly outcome: 'shown'; readonly source: SourceTold; readonly mentions: readonly string[] }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  | { readonly outcome: 'awaits'; readonly judgements: readonly JudgementKind[]; readonly row?: string; readonly until: Day }
  /** The row lets others ask at this age, or asks them along. */
  | { readonly outcome: 'left-to-others'; readonly row: string }
  /** Whoever acts for the person lacks the quality, today or on the day of recording. */
  | { readonly outcome: 'no-standing' }

/** What one version of a fact is decided on. */
export interface AccessCase {
  readonly request: RightsRequest
  readonly rows: readonly RightRow[]
  readonly weighed: readonly Weighed[]
  readonly until: Day
  readonly setting: Setting
  readonly day: Day
}

/** What becomes of one version: who may have it, then what was refused, then what waits, and then it is shown with its source. */
export function outcomeOf(held: HeldFact, of: AccessCase): AccessOutcome {
  const { request, rows, weighed, until } = of
  const towards = towardsOf(request)
  const barred = barredBy(held, of)
  if (barred !== undefined) return barred
  const refusal = refusalBy(weighed, againstFacts(rows), towards, request.person, ({ facts }) => covers(facts, held))
  if (refusal !== undefined) return { outcome: 'refused', refusal }
  const judgements = pendingFor(held, of)
  if (judgements.length > 0) {
    const row = rows.find(({ exceptions }) => exceptions.some(({ kind }) => kind === 'privacy-of-another')) ?? rows[0]
    return { outcome: 'awaits', judgements, until, ...(row === undefined ? {} : { row: row.id }) }
  }
  return {
    outcome: 'shown',
    source: sourceTold(held, { asker: request.by, person: request.person, towards, rows, weighed }),
    mentions: mentionedIn(held, request.person),
  }
}

/** Why it is not for this asker at all, whatever was judged. */
function barredBy({ fact }: HeldFact, { request, rows, setting, day }: AccessCase): AccessOutcome | undefined {
  const askers: Askers = [request.by, ...(request.together ?? [])]
  if (request.by === request.person) {
    const row = leftRow(askers, rows, setting.people, day)
    return row === undefined ? undefined : { outcome: 'left-to-others', row }
  }
  const stands = rows.some((row) => representing(askers, request.person, fact.recordedOn, row, setting.people, day) !== undefined)
  return stands ? undefined : { outcome: 'no-standing' }
}

/** Judgements that must be there first and are not. */
function pendingFor(held: HeldFact, { request, weighed, setting, day }: AccessCase): readonly JudgementKind[] {
  const others = othersIn(held, request.person, request.by)
  const needed: JudgementKind[] = []
  const known = others.flatMap((one) => one ?? [])
  if (others.length > 0 && !mayBeSeen('privacy-of-another', known)) needed.push('privacy-of-another')
  const isHidden = request.by !== request.person && revealsHidden(held, request.person, setting.people, day)
  if (isHidden && !mayBeSeen('best-interest', [request.person])) needed.push('best-interest')
  return needed

  function mayBeSeen(kind: JudgementKind, persons: readonly string[]): boolean {
    return isAllowed(weighed, kind, persons, ({ facts }) => covers(facts, held))
  }
}
