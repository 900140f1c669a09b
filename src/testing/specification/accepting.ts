import type { ConsentRule } from '../../law/index.ts'
import type { ConsentEvent, ConsentGiver, KnownPerson } from '../../schema/index.ts'
import { possibleAges } from './ages.ts'
import type { Case } from './case.ts'
import { isFilled } from './filled.ts'
import { isJudgedIncompetent } from './incompetent.ts'
import { lineAccepts, linesFrom } from './representation.ts'

/** The rule accepts: at every age the person can have today, the band or the line of representatives is satisfied. Without an age nothing is accepted. */
export function accepts(of: Case, rule: ConsentRule, person: KnownPerson, standing: readonly ConsentEvent[]): boolean {
  const ages = possibleAges(person.birth, of.day)
  return ages.length > 0 && ages.every((age) => acceptsAt(of, rule, person, age, standing))
}

function acceptsAt(of: Case, rule: ConsentRule, person: KnownPerson, age: number, standing: readonly ConsentEvent[]): boolean {
  if (isJudgedIncompetent(of, person.id, of.day)) {
    if (linesFrom(rule, age).length > 0) return lineAccepts(of, rule, person.id, age, standing)
    // An empty list of lines is no line (reading 14).
    const hasLines = rule.incompetent !== undefined && rule.incompetent.length > 0
    if (!hasLines && setsAt(rule, age).some((set) => set.includes('self'))) return false
  }
  return bandAccepts(of, rule, person, age, standing)
}

/** One set is filled in full, by events at whose giving every possible age had a set that asked for the quality. */
function bandAccepts(of: Case, rule: ConsentRule, person: KnownPerson, age: number, standing: readonly ConsentEvent[]): boolean {
  const counting = standing.filter((event) => {
    const ages = possibleAges(person.birth, event.on)
    return ages.length > 0 && ages.every((then) => setsAt(rule, then).some((set) => set.includes(event.inQualityOf)))
  })
  return setsAt(rule, age).some((set) => set.every((quality) => isFilled(of, rule, person.id, quality, counting)))
}

/** The sets of the band an age falls in: the one that began last. None below the first, and none where two begin; an empty set is none. */
function setsAt(rule: ConsentRule, age: number): readonly (readonly ConsentGiver[])[] {
  const begun = rule.bands.filter((band) => band.from <= age)
  const last = begun.filter((band) => begun.every((other) => other === band || other.from < band.from))
  return last.flatMap((band) => band.givers).filter((set) => set.length > 0)
}
