import { compile, type LawDomain, type LawOnDay, onDay } from '../law/index.ts'
import type { Day, Fact, Staff } from '../schema/index.ts'
import { type Speaking, speakingOf } from '../term/index.ts'

/** What every fact of one run is looked at with: the day, its law, and who had a mandate. */
export interface Looking {
  readonly on: Day
  readonly law: LawOnDay
  /** Absent: nobody had a mandate to keep anything longer. */
  readonly staff: Staff | undefined
  /** The term rows that speak of a fact, worked out once for all that are alike. */
  readonly speaking: (fact: Fact) => Speaking
}

/** What a run over dossiers shares. Nothing of a fact is remembered but which rows speak of its sort. */
export function lookingOn(on: Day, law: readonly LawDomain[], { staff }: { readonly staff?: Staff | undefined }): Looking {
  const day = onDay(compile(law), on)
  const known = new Map<string, Speaking>()
  const speaking = (fact: Fact): Speaking => {
    const { act, purpose } = fact.obtained
    const sort = [act, purpose, fact.holderRole, fact.result ?? '', fact.category, ...(fact.contains ?? [])].join('\u0000')
    const found = known.get(sort) ?? speakingOf(fact, day)
    known.set(sort, found)
    return found
  }
  return { on, law: day, staff, speaking }
}
