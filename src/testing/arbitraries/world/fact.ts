import type { TermRow } from '../../../law/index.ts'
import { caseResults, catalogue, type Fact, standings } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Moment } from '../moments.ts'
import { drawValue } from '../values.ts'
import { refOf } from './delivered.ts'
import { allOf, type Weighed } from './weigh.ts'

/** A fact in its place, changed lately enough that no term of more than nine days is over. */
export function drawFact(id: string, weighed: Weighed, { day, ago, yearAgo }: Moment, dice: Dice): Fact {
  const { placement, regimes } = weighed
  const terms = allOf(weighed).flatMap((one) => one.terms)
  const { category } = placement
  const persons = [
    ...placement.files.map((person) => ({ person: refOf(person), part: 'file' as const })),
    ...placement.others.map(({ person, part }) => ({ person: refOf(person), part })),
  ]
  const holds = { from: yearAgo, ...(dice.odds(1, 4) ? { until: day.slice(0, 7) } : {}) }
  const fact = {
    id,
    version: 1 + dice.below(3),
    persons,
    standing: dice.one(standings),
    holderRole: placement.holderRole,
    obtained: { act: placement.act, purpose: placement.purpose, capacity: placement.capacity, from: placement.origin },
    secrecy: dice.odds(1, 4) ? [] : regimes,
    ...(dice.odds(1, 3) ? { holds } : {}),
    changedOn: dice.one(ago),
    ...(terms.some((row) => row.start === 'recorded') || dice.odds(1, 3) ? { recordedOn: dice.one(ago) } : {}),
    ...(placement.contains === undefined ? {} : { contains: placement.contains }),
    ...resultIn(terms, dice),
    ended: dice.odds(1, 3) ? dice.one(ago) : 'running',
    ...(dice.odds(1, 8) ? { underInvestigation: dice.odds(1, 2) } : {}),
    category,
    value: drawValue(category, dice),
  }
  return asFact(fact)
}

/** Mostly a result that some term is of; none where no term asks, or nobody says. */
function resultIn(terms: readonly TermRow[], dice: Dice): Pick<Fact, 'result'> {
  const asked = terms.flatMap(({ results }) => results ?? [])
  return asked.length === 0 || dice.odds(1, 4) ? {} : { result: dice.one(dice.odds(1, 4) ? caseResults : asked) }
}

/** The same fact with another value; the value has the shape of the fact's category. */
export function withValue(fact: Omit<Fact, 'value'>, value: Fact['value']): Fact {
  return asFact({ ...fact, value })
}

/** The one place where a value of the shape that the catalogue names is taken for the value of its category. */
function asFact(fact: Omit<Fact, 'value'> & { readonly value: unknown }): Fact {
  if (!Object.hasOwn(catalogue, fact.category)) throw new RangeError('no such category')
  return fact as Fact
}
