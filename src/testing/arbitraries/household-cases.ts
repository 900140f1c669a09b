import type { Arbitrary } from 'fast-check'
import type { Fact, Fragment } from '../../schema/index.ts'
import type { Case } from './case.ts'
import { cases } from './cases.ts'
import { type Dice, diceOf } from './dice.ts'
import { householdLaw } from './law/household-law.ts'
import { drawValue } from './values.ts'
import { withValue } from './world/fact.ts'

/** Cases in which persons are tied to one another, in facts that mostly stand firm, so that households have members. */
export function householdCases(): Arbitrary<Case> {
  return cases(householdLaw).map(tied)
}

function tied(one: Case): Case {
  const everybody = new Map(one.fragments.flatMap(({ persons }) => persons.map((person) => [person.ref, person] as const)))
  const fragments = one.fragments.map((fragment, place): Fragment => {
    const here = new Set(fragment.persons.map(({ ref }) => ref))
    const persons = [...fragment.persons, ...[...everybody.values()].filter(({ ref }) => !here.has(ref))]
    const refs = persons.map(({ ref }) => ref)
    return {
      ...fragment,
      persons,
      facts: fragment.facts.map((fact, index) => tie(fact, refs, diceOf(place * 97 + index * 13 + refs.length))),
    }
  })
  return { ...one, fragments }
}

/** Living and kinship mention somebody else. */
function tie(fact: Fact, refs: readonly string[], dice: Dice): Fact {
  const standing = dice.odds(3, 4) ? 'observed' : fact.standing
  const others = refs.filter((ref) => fact.persons.every(({ person }) => person !== ref))
  const isTie = fact.category === 'relation.kin' || fact.category === 'residence.household'
  const mentioned = isTie && others.length > 0 ? [{ person: dice.one(others), part: 'mentioned' as const }] : []
  const again = withValue({ ...fact, standing }, isTie ? drawValue(fact.category, dice) : fact.value)
  return { ...again, persons: [...fact.persons, ...mentioned] }
}
