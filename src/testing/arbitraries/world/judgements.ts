import { day } from '../../../core/day.ts'
import {
  type CategoryId,
  categoryIds,
  type Day,
  type Instant,
  type Judgement,
  type JudgementKind,
} from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import { incompetenceJudgements } from './incompetence.ts'
import type { Question } from './question.ts'
import { holdingSpan } from './ties.ts'
import { allOf, sensitivityOf, type Weighed } from './weigh.ts'

/** When most judgements were recorded: late in the evening, so that their legal day is another than the one it says. */
const judgedAt: Instant = '2011-05-31T22:30:00Z'
/** The legal day of that. */
export const judgedOn: Day = day('2011-06-01')

interface Asked {
  readonly kind: JudgementKind
  readonly persons: Set<string>
  readonly categories: Set<CategoryId>
}

/**
 * The judgements that the facts of a world need: necessity per category, privacy per person who is merely named, and what rows ask for; besides
 * them who is not competent.
 */
export function drawJudgements(placed: readonly Weighed[], question: Question, dice: Dice): readonly Judgement[] {
  const asked = new Map<string, Asked>()
  const ask = (kind: Asked['kind'], about: string, persons: readonly string[], category: CategoryId) => {
    const id = `${kind}-${about}`
    const entry = asked.get(id) ?? { kind, persons: new Set(), categories: new Set() }
    asked.set(id, entry)
    for (const person of persons) entry.persons.add(person)
    entry.categories.add(category)
  }
  for (const { placement, ground, whens } of placed.flatMap(allOf)) {
    const { category, files, others } = placement
    const sensitivity = sensitivityOf(placement)
    const guarded = sensitivity === 'health' || sensitivity === 'special' || sensitivity === 'criminal'
    if (guarded || files.some((file) => file !== question.client) || ground?.implied.includes(category)) {
      ask('necessity', category, files, category)
    }
    for (const { person } of others) {
      const named = question.roles.get(person)?.some((role) => ground?.others.includes(role))
      if (!named && !files.includes(person)) ask('privacy-of-another', person, [person], category)
    }
    for (const kind of whens.flatMap((when) => when.judgements ?? [])) ask(kind, category, files, category)
  }
  const needed = [...asked.entries()].map(([id, entry]) => drawJudgement(id, entry, question, dice))
  return [...needed, ...incompetenceJudgements(question, dice.odds(1, 6) ? categoryIds : categoriesOf(placed), dice)]
}

function drawJudgement(id: string, { kind, persons, categories }: Asked, question: Question, dice: Dice): Judgement {
  const { moment } = question
  const { from, until = moment.later } = holdingSpan(moment, dice)
  return {
    format: 'klantbeeld/judgement@1',
    id,
    kind,
    outcome: 'allows',
    by: dice.odds(1, 4) ? 'worker-2' : 'worker-1',
    because: 'canary-omdat het moet',
    purpose: question.purpose,
    phase: question.phase,
    persons: [...persons],
    categories: [...categories],
    from,
    until,
    recordedAt: dice.odds(1, 4) ? moment.at : judgedAt,
  }
}

function categoriesOf(placed: readonly Weighed[]): readonly CategoryId[] {
  return [...new Set(placed.flatMap(allOf).map((one) => one.placement.category))]
}
