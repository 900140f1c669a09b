import type { ConsentNeed, ConsentRule } from '../../../law/index.ts'
import type { CategoryId, Consent, ConsentEvent } from '../../../schema/index.ts'
import { shift } from '../days.ts'
import type { Dice } from '../dice.ts'
import { giversFor } from './givers.ts'
import type { Question } from './question.ts'
import { allOf, type Weighed } from './weigh.ts'

interface Asked {
  readonly person: string
  readonly needs: ConsentNeed[]
  readonly acts: Set<string>
  readonly categories: Set<CategoryId>
}

/** The consents that the facts of a world need, one per person and kind, given by whom the rules accept. */
export function drawConsents(placed: readonly Weighed[], question: Question, dice: Dice): readonly Consent[] {
  const asked = new Map<string, Asked>()
  for (const { placement, needs } of placed.flatMap(allOf)) {
    for (const need of needs) {
      for (const person of placement.files) {
        const key = `${need.kind}-${person}`
        const entry = asked.get(key) ?? { person, needs: [], acts: new Set(), categories: new Set() }
        asked.set(key, entry)
        entry.needs.push(need)
        entry.acts.add(placement.act)
        entry.categories.add(placement.category)
      }
    }
  }
  return [...asked.entries()].map(([key, entry]) => drawConsent(`consent-${key}`, entry, question, dice))
}

function drawConsent(id: string, { person, needs, acts, categories }: Asked, question: Question, dice: Dice): Consent {
  const events = new Map<string, ConsentEvent>()
  for (const need of needs) {
    const rule = question.on.rules.get(need.rule)
    for (const event of rule === undefined ? [] : eventsFor(need, rule, person, question, dice)) {
      const key = `${event.by} ${event.inQualityOf}`
      const other = events.get(key)
      events.set(key, other === undefined ? event : { ...event, on: later(event.on, other.on), form: 'written' })
    }
  }
  const given = [...events.values()]
  return {
    format: 'klantbeeld/consent@1',
    id,
    kind: needs[0]?.kind ?? 'secrecy',
    person,
    acts: [...acts],
    categories: [...categories],
    purposes: dice.odds(1, 3) ? [question.purpose, 'act-a/task-1'] : [question.purpose],
    recipients: [question.receiver.id],
    frame: 'voluntary',
    refusalCosts: 'none',
    events: given.length > 0 ? [...earlierChange(given, dice), ...given] : [selfEvent(person, question)],
  }
}

function eventsFor(
  need: ConsentNeed,
  rule: ConsentRule,
  person: string,
  question: Question,
  dice: Dice,
): readonly ConsentEvent[] {
  const { day, at, ago, monthAgo, yearAgo } = question.moment
  const wanted = dice.one([monthAgo, day, ago[1] ?? day, yearAgo])
  return giversFor(rule, person, wanted, question, dice).map(({ by, quality, on }) => ({
    event: 'given',
    on,
    by,
    inQualityOf: quality,
    form: dice.odds(1, 2) ? need.form : 'written',
    recordedAt: dice.odds(1, 8) ? at : '2011-06-01T10:00:00+02:00',
  }))
}

/** Given before and withdrawn again, all before it was given anew: this changes nothing. */
function earlierChange(given: readonly ConsentEvent[], dice: Dice): readonly ConsentEvent[] {
  const [first] = given.map((event) => event.on).sort()
  return first !== undefined && dice.odds(1, 6)
    ? given.slice(0, 1).map((event) => ({ ...event, event: 'withdrawn', on: shift(first, -1) }))
    : []
}

function selfEvent(by: string, { moment }: Question): ConsentEvent {
  return { event: 'given', on: moment.day, by, inQualityOf: 'self', form: 'written', recordedAt: moment.at }
}

function later<T extends string>(one: T, other: T): T {
  return one > other ? one : other
}
