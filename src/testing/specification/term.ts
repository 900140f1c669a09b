import type { TermRow } from '../../law/index.ts'
import type { CaseResult } from '../../schema/index.ts'
import { addPeriod, numberOf, possible } from './calendar.ts'
import { type Case, holdsOn, isSame, names } from './case.ts'

type Answer = 'not-begun' | 'before-end' | 'over' | 'unanswered'

/** Term: some row that is not for showing alone speaks of the fact, also under a hold; and no row ends it or is unanswered, unless a hold for this very purpose keeps it. */
export function isWithinTerm(of: Case): boolean {
  const rows = speaking(of)
  return rows.some((row) => row.showingOnly !== true) && (rows.every((row) => allows(of, row)) || isHeldForPurpose(of))
}

/** The verified term rows that speak of the fact and were answered: not begun and `forever` were; any other with an unknown start was not. */
export function termRows(of: Case): readonly TermRow[] {
  return speaking(of).filter((row) => !answersOf(of, row).includes('unanswered'))
}

function speaking(of: Case): readonly TermRow[] {
  const { obtained, holderRole, result } = of.fact
  return of.law.terms.filter(
    (row) =>
      row.acts.includes(obtained.act) &&
      names(row.purposes ?? 'any', obtained.purpose) &&
      mayEndSo(row, result) &&
      row.holderRoles.includes(holderRole) &&
      names(row.categories, of.category),
  )
}

/** Whether the case or provision ended, or may have ended, in a way the row is about: what is not stated may be anything (reading 30). */
function mayEndSo({ results }: TermRow, stated: CaseResult | undefined): boolean {
  return results === undefined || stated === undefined || results.includes(stated)
}

function allows(of: Case, row: TermRow): boolean {
  return answersOf(of, row).every((answer) => answer === 'not-begun' || answer === 'before-end')
}

/** One answer for each start: the earliest end counts, and one unknown start leaves the row unanswered; `forever` never ends, whatever its start. */
function answersOf(of: Case, row: TermRow): readonly Answer[] {
  return startsOf(of, row).map((start) => answer(row, start, of.day))
}

function answer(row: TermRow, start: string, day: string): Answer {
  if (row.period === 'forever') return 'before-end'
  if (start === 'running') return 'not-begun'
  const days = Number(start.slice(0, 4)) >= 9000 ? undefined : possible(start)
  if (days === undefined) return 'unanswered'
  return numberOf(day) < addPeriod(days.first, row.period) ? 'before-end' : 'over'
}

/** Birth and death are those of each person whose file it is. */
function startsOf(of: Case, row: TermRow): readonly string[] {
  const persons = of.persons.filter(({ part }) => part === 'file')
  switch (row.start) {
    case 'changed':
      return [of.fact.changedOn]
    case 'file-changed':
      return [of.file.changedOn]
    case 'ended':
      return [of.fact.ended]
    case 'file-ended':
      return [of.file.ended]
    case 'recorded':
      return [of.fact.recordedOn ?? 'unknown']
    case 'birth':
      return persons.map(({ known }) => known?.birth ?? 'unknown')
    case 'death':
      return persons.map(({ known }) => (known === undefined ? 'unknown' : (known.death ?? 'running')))
  }
}

/** A hold names one version. */
function isHeldForPurpose(of: Case): boolean {
  return (of.setting.holds ?? []).some(
    (hold) =>
      holdsOn(of.day, hold) &&
      hold.purpose === of.request.purpose &&
      hold.facts.some((ref) => isSame(ref.holder, of.holder) && ref.id === of.fact.id && ref.version === of.fact.version),
  )
}
