import type { CategoryId, Day, Judgement, People } from '../../../schema/index.ts'
import { phases } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Moment } from '../moments.ts'
import { holdingSpan } from './ties.ts'

/** What of a question the judgements are drawn from. */
interface Judged {
  readonly incompetent: ReadonlyMap<string, Span>
  readonly purpose: string
  readonly moment: Moment
  readonly careless: boolean
  readonly known: readonly string[]
}

/** A first and a last day. */
export interface Span {
  readonly from: Day
  readonly until: Day
}

/** Of a third of the worlds one or two persons whom somebody judged not competent for the matter, as of long ago or of today. */
export function drawIncompetent(people: People, moment: Moment, dice: Dice): ReadonlyMap<string, Span> {
  if (!dice.odds(1, 3)) return new Map()
  const persons = dice.odds(1, 3) ? people.persons.slice(0, 2) : [dice.one(people.persons.slice(0, 3))]
  return new Map(
    persons.map(({ id }) => {
      const { from, until = moment.later } = holdingSpan(moment, dice)
      return [id, { from, until }]
    }),
  )
}

/** The judgements that say so: of whatever phase, mostly under a mandate and recorded in time, and in no request. Some say it of the past only, when consent was already given. */
export function incompetenceJudgements(
  { incompetent, purpose, moment, careless, known }: Judged,
  categories: readonly CategoryId[],
  dice: Dice,
): readonly Judgement[] {
  const { veryLongAgo, ago, day } = moment
  const past = { from: veryLongAgo, until: ago[1] ?? day }
  const recovered = careless ? known.slice(0, 2).filter((person) => !incompetent.has(person)) : []
  const spans = [...incompetent, ...recovered.map((person) => [person, past] as const)]
  return spans.map(([person, span]) => ({
    format: 'klantbeeld/judgement@1',
    id: `competence-${person}`,
    kind: 'competence',
    outcome: 'refuses',
    by: dice.odds(7, 8) ? 'worker-1' : 'worker-9',
    because: 'canary-overziet het niet',
    purpose,
    phase: dice.one(phases),
    persons: [person],
    categories,
    ...span,
    recordedAt: dice.odds(7, 8) ? '2011-06-01T10:00:00Z' : moment.at,
  }))
}
