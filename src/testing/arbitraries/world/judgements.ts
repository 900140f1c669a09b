import type { CategoryId, Judgement } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Question } from './question.ts'
import { holdingSpan } from './ties.ts'
import { sensitivityOf, type Weighed } from './weigh.ts'

interface Asked {
  readonly kind: 'necessity' | 'privacy-of-another'
  readonly persons: Set<string>
  readonly categories: Set<CategoryId>
}

/** The judgements that the facts of a world need: necessity per category, privacy per person who is merely named. */
export function drawJudgements(placed: readonly Weighed[], question: Question, dice: Dice): readonly Judgement[] {
  const asked = new Map<string, Asked>()
  const ask = (kind: Asked['kind'], about: string, persons: readonly string[], category: CategoryId) => {
    const id = `${kind}-${about}`
    const entry = asked.get(id) ?? { kind, persons: new Set(), categories: new Set() }
    asked.set(id, entry)
    for (const person of persons) entry.persons.add(person)
    entry.categories.add(category)
  }
  for (const { placement, ground } of placed) {
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
  }
  return [...asked.entries()].map(([id, entry]) => drawJudgement(id, entry, question, dice))
}

function drawJudgement(id: string, { kind, persons, categories }: Asked, question: Question, dice: Dice): Judgement {
  const { moment } = question
  const { from, until = moment.later } = holdingSpan(moment, dice)
  return {
    format: 'klantbeeld/judgement@1',
    id,
    kind,
    outcome: 'allows',
    by: 'worker-1',
    because: 'canary-omdat het moet',
    purpose: question.purpose,
    phase: question.phase,
    persons: [...persons],
    categories: [...categories],
    from,
    until,
    recordedAt: dice.odds(1, 4) ? moment.at : '2011-06-01T10:00:00Z',
  }
}
