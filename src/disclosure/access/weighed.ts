import { within } from '../../core/day.ts'
import type { RightRow } from '../../law/index.ts'
import { includes } from '../../law/row.ts'
import type { CurrentFact } from '../../people/index.ts'
import {
  type AccessJudged,
  accessPurpose,
  type Day,
  type ExceptionKind,
  type FactRef,
  type Judgement,
  type JudgementKind,
  type OrganisationId,
  type OrganisationKind,
  organisationKey,
  type RightsRequest,
} from '../../schema/index.ts'
import { isMandated } from '../judgements.ts'
import type { Setting } from '../setting.ts'

/** A judgement on somebody's access, and what of it was judged. */
export interface Weighed {
  readonly judgement: Judgement
  readonly access: AccessJudged
}

/** A refusal as it may be checked: the row and which of its exceptions, and the judgement in which it was weighed. */
export interface Refusal {
  readonly row: string
  readonly exception: ExceptionKind
  readonly judgement: string
  /** Not even told that something was refused. */
  readonly silent: boolean
}

/** Against whom an exception must hold to be used against this request. */
export function towardsOf({ by, person }: Pick<RightsRequest, 'by' | 'person'>): 'person' | 'representative' {
  return by === person ? 'person' : 'representative'
}

/** Judgements on the access of one person who asks, that hold on the day and were made under a mandate for their kind. */
export function weighedFor(asker: string, setting: Setting, on: Day): readonly Weighed[] {
  return (setting.judgements ?? []).flatMap((judgement) => {
    const { access, purpose, from, until } = judgement
    const counts =
      access !== undefined &&
      access.to === asker &&
      purpose === accessPurpose &&
      within(on, from, until) &&
      isMandated(judgement, setting)
    return counts ? [{ judgement, access }] : []
  })
}

/**
 * The refusal of a thing by a judgement that weighed it about a person and names an exception of one of these rows that holds against whoever asks. A
 * judgement about somebody else hides nothing of this person. Where several refuse, one in silence comes first.
 */
export function refusalBy(
  weighed: readonly Weighed[],
  rows: readonly RightRow[],
  towards: 'person' | 'representative',
  person: string,
  isOf: (access: AccessJudged) => boolean,
): Refusal | undefined {
  const refusals = weighed.flatMap(({ judgement, access }) => {
    const { exception, silent } = access
    const row = rows.find(({ id }) => id === exception?.row)
    const isNamed =
      row?.exceptions.some(({ kind, towards: whom }) => kind === exception?.kind && includes(whom, towards)) === true
    const isAbout = judgement.persons.includes(person) && isOf(access)
    const counts = isNamed && judgement.kind === 'access-refusal' && judgement.outcome === 'refuses' && isAbout
    return counts && exception !== undefined
      ? [{ row: exception.row, exception: exception.kind, judgement: judgement.id, silent: silent === true }]
      : []
  })
  const [first] = refusals.sort((a, b) => (a.judgement < b.judgement ? -1 : 1))
  return refusals.find(({ silent }) => silent) ?? first
}

/** Whether a judgement of a kind lets a thing be seen or told, weighed for all these persons. */
export function isAllowed(
  weighed: readonly Weighed[],
  kind: JudgementKind,
  persons: readonly string[],
  isOf: (access: AccessJudged) => boolean,
): boolean {
  return weighed.some(
    ({ judgement, access }) =>
      judgement.kind === kind &&
      judgement.outcome === 'allows' &&
      persons.every((person) => judgement.persons.includes(person)) &&
      isOf(access),
  )
}

/** Whether a list of facts covers a fact: that version of it, or a later one. */
export function covers(facts: readonly FactRef[], { fact, holderKey }: CurrentFact): boolean {
  return facts.some(
    ({ holder, id, version }) => organisationKey(holder) === holderKey && id === fact.id && fact.version <= version,
  )
}

/** Rows with those exceptions alone by which facts and their sources can be refused. */
export function againstFacts(rows: readonly RightRow[]): readonly RightRow[] {
  return rows.map((row) => ({ ...row, exceptions: row.exceptions.filter(({ only }) => only === undefined) }))
}

/** Rows with those exceptions alone by which an organisation of a kind can be left out of who looked and received; no row without any. */
export function againstReceiver(rows: readonly RightRow[], kind: OrganisationKind): readonly RightRow[] {
  return rows
    .map((row) => ({
      ...row,
      exceptions: row.exceptions.filter(({ receivers }) => receivers !== undefined && includes(receivers, kind)),
    }))
    .filter(({ exceptions }) => exceptions.length > 0)
}

/** Whether a list of organisations has one. */
export function names(organisations: readonly OrganisationId[], organisation: OrganisationId): boolean {
  return organisations.some((one) => organisationKey(one) === organisationKey(organisation))
}
