import { day } from '../../../core/day.ts'
import { categoryIds, type DeliveredPerson, type Fact, type Fragment } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { type Dice, diceOf } from '../dice.ts'
import { drawAnyFact } from '../facts.ts'
import { refOf } from '../world/delivered.ts'

/**
 * The case with one more delivery of one of its organisations: one fact, with an id nobody has, either like a fact of the case
 * or of any content, about known persons. Nothing that was delivered changes.
 */
export function anotherFact(one: Case, seed: number): Case {
  const dice = diceOf(seed)
  const sources = one.fragments.filter((fragment) => fragment.facts.length > 0)
  if (sources.length === 0) return one
  const source = dice.one(sources)
  const id = `fact-another-${seed}`
  const delivery = { ...source, id: `fragment-another-${seed}`, withdrawn: [] }
  const like = dice.one(source.facts)
  const more: Fragment = dice.odds(1, 2)
    ? { ...delivery, facts: [{ ...like, id }] }
    : { ...delivery, ...anyFact(id, one, like, dice) }
  return { ...one, fragments: [...one.fragments, more] }
}

function anyFact(id: string, { request, setting, fragments }: Case, like: Fact, dice: Dice): Pick<Fragment, 'facts' | 'persons'> {
  const persons = setting.people.persons.map(
    ({ id: person, bsn, localNumber }): DeliveredPerson => ({
      ref: refOf(person),
      ...(bsn === undefined ? {} : { bsn }),
      ...(localNumber === undefined ? {} : { localNumber }),
    }),
  )
  const delivered = fragments.flatMap((fragment) => fragment.facts)
  const range = {
    acts: delivered.map((fact) => fact.obtained.act),
    categories: dice.odds(1, 2) ? categoryIds : delivered.map((fact) => fact.category),
    persons: persons.map((person) => person.ref),
    regimes: like.secrecy ?? [],
    around: day(request.at.slice(0, 10)),
  }
  return { persons, facts: [drawAnyFact(id, range, dice)] }
}
